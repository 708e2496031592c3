// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_fixture.h"

#include <catch2/generators/catch_generators.hpp>

// One answer does not outvote the others: what is refused, or answered by somebody else, here alone or everywhere.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedFixture;
using test::ScriptedReply;

namespace {

const auto streamPath = u"/v1/stream"_s;
const auto livePath = u"/v1/footfall/live"_s;
const auto districtPath = u"/v1/district"_s;

ScriptedReply page(int status)
{
    return ScriptedReply{.status = status, .body = "<html>sign in</html>"}.with("Content-Type", "text/html");
}

struct RefusalFixture : FeedFixture {
    /// Figures of a minute later, which a screen gets by asking when the stream is away.
    void tick(int inside) { platform.put(LiveFootfall{u"h1"_s, platform.now(), inside, 200, 100}); }

    std::size_t requests() const { return rest.seen().size() + streams.seen().size(); }
    bool wasEver(State state) const
    {
        return std::ranges::any_of(healths, [&](const auto &health) { return health.state == state; });
    }
};

} // namespace

TEST_CASE("a stream that alone is refused is told, and figures are asked for", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    fixture.platform.breakPath(streamPath, {.status = GENERATE(401, 403)});
    fixture.platform.openStream()->breakOff();
    fixture.run(90s);
    for (int i = 1; i <= 20; ++i) {
        fixture.tick(50 + i);
        fixture.run(70s);
        CHECK(fixture.inside(u"h1"_s) == 50 + i);
    }
    CHECK_FALSE(fixture.wasEver(State::Refused));
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.contains(streamPath));
    CHECK(fixture.feed->health().reason.contains(u"answered 40"));
    CHECK_FALSE(fixture.feed->health().reason.contains(u"ended")); // which it did before it was refused
    CHECK(fixture.streams.seen(streamPath).size() <= 12); // in 25 minutes: it backs off
    CHECK(fixture.healths.size() <= 6); // nothing flips
    fixture.platform.repair();
    fixture.run(16min);
    CHECK(fixture.platform.openStream());
    CHECK(fixture.feed->health() == feed::Health{State::Online, {}, fixture.feed->health().lastSuccess});
}

TEST_CASE("a single 401 on the stream costs nothing but a short while without it", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    fixture.platform.breakPath(streamPath, {.status = 401});
    fixture.platform.openStream()->breakOff();
    fixture.run(3s);
    fixture.platform.repair();
    fixture.run(62s);
    CHECK(fixture.platform.openStream());
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.isEmpty());
    CHECK_FALSE(fixture.wasEver(State::Refused));
}

TEST_CASE("a list that alone is refused waits by itself and is named", "[feed]")
{
    const auto path = GENERATE(u"/v1/activities"_s, u"/v1/kiosks/me"_s, u"/v1/footfall/live"_s);
    CAPTURE(path.toStdString());
    RefusalFixture fixture;
    fixture.platform.breakPath(path, {.status = 403});
    fixture.start();
    fixture.run(30min);
    CHECK_FALSE(fixture.wasEver(State::Refused));
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.hubNames().size() == 2);
    CHECK(fixture.platform.openStream());
    CHECK(fixture.feed->health().reason.contains(path + u": answered 403"_s));
    CHECK(fixture.asked(path) >= 3);
    CHECK(fixture.asked(path) <= 40); // of activities it asks in two parts
    fixture.platform.repair();
    fixture.run(16min);
    CHECK(fixture.feed->health().reason.isEmpty());
}

TEST_CASE("a district that alone is refused does not stop figures that came before", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    fixture.platform.breakPath(districtPath, {.status = 403});
    fixture.platform.openStream()->breakOff();
    fixture.run(90s); // the stream is back by now, but nobody said whose it is
    fixture.tick(77);
    fixture.run(70s);
    CHECK(fixture.inside(u"h1"_s) == 77);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.contains(districtPath));
    CHECK_FALSE(fixture.wasEver(State::Refused));
}

TEST_CASE("a token that is refused everywhere is found out by few requests, and named", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    fixture.run(1min);
    const auto before = fixture.requests();
    fixture.platform.breakAll({.status = 401});
    fixture.platform.openStream()->breakOff();
    fixture.run(10s);
    CHECK(fixture.state() == State::Refused);
    CHECK(fixture.feed->health().reason.contains(u"token"));
    CHECK(fixture.requests() - before <= 6);
    fixture.platform.repair();
    fixture.run(17min);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.isEmpty());
}

TEST_CASE("at a first start a refused token is refused, whichever resource says so first", "[feed]")
{
    RefusalFixture fixture;
    fixture.platform.breakAll({.status = 401});
    fixture.start();
    CHECK(fixture.state() == State::Refused);
    const auto requests = fixture.requests();
    fixture.run(14min);
    CHECK(fixture.requests() == requests);
}

TEST_CASE("a portal that answers everything is no contact, and no trouble of each document", "[feed]")
{
    const auto portal = GENERATE(page(200), page(403), page(511),
                                 ScriptedReply{.status = 302}.with("Location", "https://portal.example/login"));
    CAPTURE(portal.status);
    RefusalFixture fixture;
    fixture.start();
    fixture.run(1min);
    fixture.problems.clear();
    fixture.healths.clear();
    const auto before = fixture.requests();
    fixture.platform.breakAll(portal);
    fixture.platform.openStream()->breakOff();
    fixture.run(95s);
    CHECK(fixture.problems.empty());
    CHECK(fixture.state() == State::Offline);
    CHECK_FALSE(fixture.feed->health().reason.isEmpty());
    CHECK(fixture.healths.size() <= 5);
    CHECK(fixture.requests() - before <= 40); // in 95 s, with the stream's tries
    CHECK(fixture.hubNames().size() == 2);
    if (portal.status == 200)
        CHECK(fixture.feed->health().reason == u"the answer is not the platform's (text/html)"_s);
    fixture.run(10min);
    CHECK(fixture.problems.empty());
    fixture.platform.repair();
    fixture.run(70s);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.isEmpty());
}

TEST_CASE("a portal at a first start is no contact either", "[feed]")
{
    RefusalFixture fixture;
    fixture.platform.breakAll(page(200));
    fixture.start();
    CHECK(fixture.state() == State::Retrying);
    fixture.run(95s);
    CHECK(fixture.state() == State::Offline);
    CHECK(fixture.problems.empty());
    CHECK(fixture.feed->health().reason == u"the answer is not the platform's (text/html)"_s);
    fixture.platform.repair();
    fixture.run(70s);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.hubNames().size() == 2);
}

TEST_CASE("a proxy that does not take the password is one clear state, and is asked rarely", "[feed]")
{
    RefusalFixture fixture;
    fixture.platform.breakAll({.status = 407});
    fixture.platform.breakPath(streamPath, {.status = 407});
    fixture.start();
    fixture.run(14min);
    REQUIRE(fixture.healths.size() == 2);
    CHECK(fixture.healths[0].state == State::Retrying);
    CHECK(fixture.healths[1].state == State::Offline);
    CHECK(fixture.healths[1].reason == u"the proxy does not let this machine through"_s);
    CHECK(fixture.healths[0].reason == fixture.healths[1].reason);
    CHECK(fixture.problems.empty());
    CHECK(fixture.requests() <= 10);
    fixture.platform.repair();
    fixture.feed->retryNow();
    fixture.run(1s);
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("a stream that never opens does not make the state flip at each of its tries", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    fixture.platform.breakPath(streamPath, {.status = GENERATE(404, 500)});
    fixture.platform.openStream()->breakOff();
    fixture.run(1min);
    fixture.healths.clear();
    fixture.run(10min);
    for (const auto &health : fixture.healths)
        UNSCOPED_INFO(int(health.state) << ' ' << health.reason.toStdString());
    CHECK(fixture.healths.size() <= 1); // the reason that there was when the first minute was over
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("stopping in doubt asks nothing more", "[feed]")
{
    RefusalFixture fixture;
    fixture.start();
    auto slow = ScriptedReply{.status = 401};
    slow.latency = 10s;
    fixture.platform.breakPath(districtPath, slow);
    fixture.platform.breakPath(streamPath, {.status = 401});
    fixture.platform.openStream()->breakOff();
    fixture.run(2s);
    fixture.feed->stop();
    const auto state = fixture.state();
    fixture.run(30s);
    CHECK(fixture.state() == state);
}
