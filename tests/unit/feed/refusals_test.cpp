// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_bench.h"

#include <catch2/generators/catch_generators.hpp>

// One answer does not outvote the others: what is refused, or answered by somebody else, here alone or everywhere.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedBench;
using test::ScriptedReply;

namespace {

const auto streamPath = u"/v1/stream"_s;
const auto livePath = u"/v1/footfall/live"_s;
const auto districtPath = u"/v1/district"_s;

ScriptedReply page(int status)
{
    return ScriptedReply{.status = status, .body = "<html>sign in</html>"}.with("Content-Type", "text/html");
}

struct Bench : FeedBench {
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
    Bench bench;
    bench.start();
    bench.platform.breakPath(streamPath, {.status = GENERATE(401, 403)});
    bench.platform.openStream()->breakOff();
    bench.run(90s);
    for (int i = 1; i <= 20; ++i) {
        bench.tick(50 + i);
        bench.run(70s);
        CHECK(bench.inside(u"h1"_s) == 50 + i);
    }
    CHECK_FALSE(bench.wasEver(State::Refused));
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.contains(streamPath));
    CHECK(bench.feed->health().reason.contains(u"answered 40"));
    CHECK_FALSE(bench.feed->health().reason.contains(u"ended")); // which it did before it was refused
    CHECK(bench.streams.seen(streamPath).size() <= 12); // in 25 minutes: it backs off
    CHECK(bench.healths.size() <= 6); // nothing flips
    bench.platform.repair();
    bench.run(16min);
    CHECK(bench.platform.openStream());
    CHECK(bench.feed->health() == feed::Health{State::Online, {}, bench.feed->health().lastSuccess});
}

TEST_CASE("a single 401 on the stream costs nothing but a short while without it", "[feed]")
{
    Bench bench;
    bench.start();
    bench.platform.breakPath(streamPath, {.status = 401});
    bench.platform.openStream()->breakOff();
    bench.run(3s);
    bench.platform.repair();
    bench.run(62s);
    CHECK(bench.platform.openStream());
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.isEmpty());
    CHECK_FALSE(bench.wasEver(State::Refused));
}

TEST_CASE("a list that alone is refused waits by itself and is named", "[feed]")
{
    const auto path = GENERATE(u"/v1/activities"_s, u"/v1/kiosks/me"_s, u"/v1/footfall/live"_s);
    CAPTURE(path.toStdString());
    Bench bench;
    bench.platform.breakPath(path, {.status = 403});
    bench.start();
    bench.run(30min);
    CHECK_FALSE(bench.wasEver(State::Refused));
    CHECK(bench.state() == State::Online);
    CHECK(bench.hubNames().size() == 2);
    CHECK(bench.platform.openStream());
    CHECK(bench.feed->health().reason.contains(path + u": answered 403"_s));
    CHECK(bench.asked(path) >= 3);
    CHECK(bench.asked(path) <= 40); // of activities it asks in two parts
    bench.platform.repair();
    bench.run(16min);
    CHECK(bench.feed->health().reason.isEmpty());
}

TEST_CASE("a district that alone is refused does not stop figures that came before", "[feed]")
{
    Bench bench;
    bench.start();
    bench.platform.breakPath(districtPath, {.status = 403});
    bench.platform.openStream()->breakOff();
    bench.run(90s); // the stream is back by now, but nobody said whose it is
    bench.tick(77);
    bench.run(70s);
    CHECK(bench.inside(u"h1"_s) == 77);
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.contains(districtPath));
    CHECK_FALSE(bench.wasEver(State::Refused));
}

TEST_CASE("a token that is refused everywhere is found out by few requests, and named", "[feed]")
{
    Bench bench;
    bench.start();
    bench.run(1min);
    const auto before = bench.requests();
    bench.platform.breakAll({.status = 401});
    bench.platform.openStream()->breakOff();
    bench.run(10s);
    CHECK(bench.state() == State::Refused);
    CHECK(bench.feed->health().reason.contains(u"token"));
    CHECK(bench.requests() - before <= 6);
    bench.platform.repair();
    bench.run(17min);
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.isEmpty());
}

TEST_CASE("at a first start a refused token is refused, whichever resource says so first", "[feed]")
{
    Bench bench;
    bench.platform.breakAll({.status = 401});
    bench.start();
    CHECK(bench.state() == State::Refused);
    const auto requests = bench.requests();
    bench.run(14min);
    CHECK(bench.requests() == requests);
}

TEST_CASE("a portal that answers everything is no contact, and no trouble of each document", "[feed]")
{
    const auto portal = GENERATE(page(200), page(403), page(511),
                                 ScriptedReply{.status = 302}.with("Location", "https://portal.example/login"));
    CAPTURE(portal.status);
    Bench bench;
    bench.start();
    bench.run(1min);
    bench.problems.clear();
    bench.healths.clear();
    const auto before = bench.requests();
    bench.platform.breakAll(portal);
    bench.platform.openStream()->breakOff();
    bench.run(95s);
    CHECK(bench.problems.empty());
    CHECK(bench.state() == State::Offline);
    CHECK_FALSE(bench.feed->health().reason.isEmpty());
    CHECK(bench.healths.size() <= 5);
    CHECK(bench.requests() - before <= 40); // in 95 s, with the stream's tries
    CHECK(bench.hubNames().size() == 2);
    if (portal.status == 200)
        CHECK(bench.feed->health().reason == u"the answer is not the platform's (text/html)"_s);
    bench.run(10min);
    CHECK(bench.problems.empty());
    bench.platform.repair();
    bench.run(70s);
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.isEmpty());
}

TEST_CASE("a portal at a first start is no contact either", "[feed]")
{
    Bench bench;
    bench.platform.breakAll(page(200));
    bench.start();
    CHECK(bench.state() == State::Retrying);
    bench.run(95s);
    CHECK(bench.state() == State::Offline);
    CHECK(bench.problems.empty());
    CHECK(bench.feed->health().reason == u"the answer is not the platform's (text/html)"_s);
    bench.platform.repair();
    bench.run(70s);
    CHECK(bench.state() == State::Online);
    CHECK(bench.hubNames().size() == 2);
}

TEST_CASE("a proxy that does not take the password is one clear state, and is asked rarely", "[feed]")
{
    Bench bench;
    bench.platform.breakAll({.status = 407});
    bench.platform.breakPath(streamPath, {.status = 407});
    bench.start();
    bench.run(14min);
    REQUIRE(bench.healths.size() == 2);
    CHECK(bench.healths[0].state == State::Retrying);
    CHECK(bench.healths[1].state == State::Offline);
    CHECK(bench.healths[1].reason == u"the proxy does not let this machine through"_s);
    CHECK(bench.healths[0].reason == bench.healths[1].reason);
    CHECK(bench.problems.empty());
    CHECK(bench.requests() <= 10);
    bench.platform.repair();
    bench.feed->retryNow();
    bench.run(1s);
    CHECK(bench.state() == State::Online);
}

TEST_CASE("a stream that never opens does not make the state flip at each of its tries", "[feed]")
{
    Bench bench;
    bench.start();
    bench.platform.breakPath(streamPath, {.status = GENERATE(404, 500)});
    bench.platform.openStream()->breakOff();
    bench.run(1min);
    bench.healths.clear();
    bench.run(10min);
    for (const auto &health : bench.healths)
        UNSCOPED_INFO(int(health.state) << ' ' << health.reason.toStdString());
    CHECK(bench.healths.size() <= 1); // the reason that there was when the first minute was over
    CHECK(bench.state() == State::Online);
}

TEST_CASE("stopping in doubt asks nothing more", "[feed]")
{
    Bench bench;
    bench.start();
    auto slow = ScriptedReply{.status = 401};
    slow.latency = 10s;
    bench.platform.breakPath(districtPath, slow);
    bench.platform.breakPath(streamPath, {.status = 401});
    bench.platform.openStream()->breakOff();
    bench.run(2s);
    bench.feed->stop();
    const auto state = bench.state();
    bench.run(30s);
    CHECK(bench.state() == state);
}
