// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_bench.h"

#include <catch2/generators/catch_generators.hpp>

// What a feed does when the network or the platform misbehaves.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedBench;
using test::ScriptedReply;
using Delivery = ScriptedReply::Delivery;

namespace {

const auto hubsPath = u"/v1/hubs"_s;

ScriptedReply html()
{
    return ScriptedReply{.body = "<html>please sign in</html>"}.with("Content-Type", "text/html");
}

/// One list misbehaves so; everything else is well.
void checkOneList(const ScriptedReply &reply, const QString &reason)
{
    FeedBench bench;
    bench.start();
    bench.platform.streamWorks = false; // so that lists are polled
    bench.platform.openStream()->breakOff();
    bench.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now() + 1min, 77, 150, 73});
    bench.platform.breakPath(hubsPath, reply);
    bench.run(3min);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s}); // the last good one
    CHECK(bench.inside(u"h1"_s) == 77); // the others go on
    REQUIRE(bench.problems.size() == 1); // told once, however often it was tried
    CHECK(bench.problems[0].toString().contains(reason));
    bench.platform.repair();
    bench.run(6min);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(bench.problems.size() == 1);
}

} // namespace

TEST_CASE("a list that cannot be used leaves the last good one, and the others go on", "[feed]")
{
    SECTION("404")
    {
        checkOneList({.status = 404}, u"404"_s);
    }
    SECTION("500")
    {
        checkOneList({.status = 500}, u"500"_s);
    }
    SECTION("not JSON")
    {
        checkOneList({.body = "{\"items\": [}"}, hubsPath);
    }
    SECTION("another shape")
    {
        checkOneList({.body = "{\"hubs\": []}"}, hubsPath);
    }
    SECTION("endless")
    {
        checkOneList({.body = "[0,", .delivery = Delivery::Endless}, u"bytes"_s);
    }
    SECTION("a redirect")
    {
        checkOneList(ScriptedReply{.status = 302}.with("Location", "https://x.example"), u"x.example"_s);
    }
    SECTION("a login page")
    {
        checkOneList(html(), u"text/html"_s);
    }
}

TEST_CASE("a truncated or dripped list is the network's fault: all waits, nothing is lost", "[feed]")
{
    const auto check = [](const ScriptedReply &reply) {
        FeedBench bench;
        bench.platform.breakPath(hubsPath, reply);
        bench.start();
        bench.run(40s);
        CHECK(bench.hubNames().isEmpty());
        CHECK((bench.state() == State::Retrying || bench.state() == State::Online || bench.state() == State::Offline));
        bench.platform.repair();
        bench.run(2min);
        CHECK(bench.state() == State::Online);
        CHECK(bench.hubNames().size() == 2);
    };
    SECTION("truncated")
    {
        check({.body = "{\"items\": []}", .delivery = Delivery::Truncated});
    }
    SECTION("dripped")
    {
        check({.body = QByteArray(1000, ' '), .delivery = Delivery::Dripped});
    }
}

TEST_CASE("a bad record is skipped and told once, never the list", "[feed]")
{
    FeedBench bench;
    bench.platform.put(test::hub(u"h3"_s, QString()));
    bench.start();
    CHECK(bench.hubNames().size() == 2);
    REQUIRE(bench.problems.size() == 1);
    CHECK(bench.problems[0].where == u"/v1/hubs h3"_s);
    bench.platform.tell("hub", {{u"id"_s, u"h4"_s}});
    bench.turn();
    REQUIRE(bench.problems.size() == 2);
    CHECK(bench.problems[1].toString().contains(u"h4"));
    bench.platform.put(test::hub(u"h5"_s, u"好"_s)); // the stream goes on
    bench.turn();
    CHECK(bench.hubNames().size() == 3);
}

TEST_CASE("a record that is bad in a part is kept without it, and that is told once", "[feed]")
{
    FeedBench bench;
    auto hubs = bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs"_s)));
    const QByteArray hours = R"("regular":[])";
    REQUIRE(hubs.body.count(hours) == 2);
    hubs.body.replace(hours, R"("regular":7)");
    bench.platform.breakPath(hubsPath, hubs);
    bench.start();
    CHECK(bench.hubNames().size() == 2);
    CHECK(bench.problems.empty());
    REQUIRE(bench.incomplete.size() == 2);
    CHECK(bench.incomplete[0].where == u"/v1/hubs h1"_s);
    CHECK(bench.incomplete[0].what == u"opening_hours left out: regular: not an array"_s);
    bench.run(10min);
    CHECK(bench.incomplete.size() == 2);
    bench.platform.tell("notice",
                        {{u"id"_s, u"n"_s},
                         {u"title"_s, QJsonObject{{u"zh"_s, u"停电"_s}, {u"en"_s, 3}}},
                         {u"urgency"_s, u"info"_s},
                         {u"starts_at"_s, u"2026-11-24T00:00:00+08:00"_s},
                         {u"ends_at"_s, u"2026-11-26T00:00:00+08:00"_s}});
    bench.turn();
    CHECK(bench.problems.empty());
    REQUIRE(bench.incomplete.size() == 3);
    CHECK(bench.incomplete[2].where == u"/v1/stream notice n"_s);
}

TEST_CASE("hubs that are open over midnight and round the clock are there whole", "[feed]")
{
    FeedBench bench;
    auto night = test::hub(u"h1"_s, u"夜"_s);
    night.openingHours.week[4] = {{18 * 60, 26 * 60}};
    auto always = test::hub(u"h2"_s, u"昼夜"_s);
    always.openingHours.week.fill({{0, 24 * 60}});
    for (auto *hub : {&night, &always}) {
        hub->venues = {{.id = hub->id + u".v"_s,
                        .name = {u"书房"_s, {}},
                        .kind = VenueKind::Library,
                        .floor = 2,
                        .position = {},
                        .openingHours = {}}};
        bench.platform.put(*hub);
    }
    bench.start();
    CHECK(bench.problems.empty());
    CHECK(bench.incomplete.empty());
    CHECK(bench.hubNames() == QStringList{u"夜"_s, u"昼夜"_s});
    for (const auto *hub : {&night, &always}) {
        const auto detail = bench.get(bench.cache.hubDetail(hub->id)).value;
        REQUIRE(detail);
        CHECK(detail->hub == *hub);
        CHECK(detail->live.inside.value);
        CHECK(detail->live.entriesToday.value);
    }
    CHECK(bench.get(bench.cache.hubDetail(u"h2"_s)).value->live.level == CrowdLevel::Quiet);
    const auto closed = bench.get(bench.cache.hubDetail(u"h1"_s)).value->live; // it is Tuesday
    CHECK(closed.isClosed());
    CHECK(closed.opensAt == *parseRfc3339(u"2026-11-27T18:00:00+08:00"));
}

TEST_CASE("without a network the feed retries, then is offline, and says since when", "[feed]")
{
    FeedBench bench;
    bench.platform.breakAll({.delivery = Delivery::Unreachable});
    bench.start();
    CHECK(bench.state() == State::Retrying);
    CHECK(bench.feed->health().reason == u"Connection refused"_s);
    bench.run(40s);
    CHECK(bench.state() == State::Offline);
    CHECK(!bench.feed->health().lastSuccess);
    bench.platform.repair();
    bench.run(70s);
    CHECK(bench.state() == State::Online);
    CHECK(bench.hubNames().size() == 2);
    std::vector<State> states;
    for (const auto &health : bench.healths)
        states.push_back(health.state);
    CHECK(states == std::vector{State::Retrying, State::Offline, State::Online});
}

TEST_CASE("a page that is no feed holds all up until it is one, or sooner when asked to", "[feed]")
{
    FeedBench bench;
    bench.platform.breakPath(u"/v1/district"_s, html());
    bench.start();
    CHECK(bench.state() == State::Retrying);
    CHECK(bench.feed->health().reason.contains(u"text/html"));
    bench.run(5min);
    CHECK(bench.state() == State::Offline);
    CHECK(bench.hubNames().isEmpty());
    bench.platform.repair();
    bench.feed->retryNow();
    bench.run(1s);
    CHECK(bench.state() == State::Online);
    CHECK(bench.hubNames().size() == 2);
}

TEST_CASE("tries come ever more rarely", "[feed]")
{
    FeedBench bench;
    bench.platform.breakAll({.delivery = Delivery::Unreachable});
    bench.start();
    bench.run(10min);
    const auto tries = bench.asked(u"/v1/district"_s);
    CHECK(tries > 8);
    CHECK(tries < 60);
    CHECK(bench.rest.seen().size() == tries); // nothing but the question who is there
}

TEST_CASE("Retry-After is honoured", "[feed]")
{
    FeedBench bench;
    bench.platform.breakPath(u"/v1/district"_s, ScriptedReply{.status = 503}.with("Retry-After", "120"));
    bench.start();
    const auto tries = bench.asked(u"/v1/district"_s);
    bench.run(110s);
    CHECK(bench.asked(u"/v1/district"_s) == tries);
    bench.run(20s);
    CHECK(bench.asked(u"/v1/district"_s) == tries + 1);
}

TEST_CASE("a refused token stops the asking, but for a rare try and when asked to", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.breakAll({.status = 401});
    bench.platform.openStream()->breakOff();
    bench.run(10s);
    CHECK(bench.state() == State::Refused);
    CHECK(bench.hubNames().size() == 2); // the cache is still served
    const auto tries = bench.rest.seen().size() + bench.streams.seen().size();
    bench.run(14min);
    CHECK(bench.rest.seen().size() + bench.streams.seen().size() == tries);
    bench.run(3min);
    CHECK(bench.rest.seen().size() + bench.streams.seen().size() > tries);
    CHECK(bench.state() == State::Refused);
    bench.platform.repair();
    bench.feed->retryNow();
    bench.run(2s);
    CHECK(bench.state() == State::Online);
}

TEST_CASE("a lost stream resumes after its last event", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    const auto last = bench.platform.epoch + ':' + QByteArray::number(bench.platform.revision);
    bench.turn();
    bench.platform.openStream()->breakOff();
    bench.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    bench.turn();
    const auto lists = bench.asked(hubsPath);
    bench.run(3s);
    CHECK(bench.streams.seen().back().header("Last-Event-ID") == last);
    CHECK(bench.hubNames().contains(u"翠苑"_s));
    CHECK(bench.asked(hubsPath) == lists); // no list was needed
    CHECK(bench.state() == State::Online);
}

TEST_CASE("a silent stream is given up after 45 s, and comes back", "[feed]")
{
    FeedBench bench;
    bench.start();
    const auto opened = bench.streams.seen().size();
    for (int i = 0; i < 44; ++i) { // no sign of life: bench.run would give some
        bench.time.advance(1s);
        bench.turn();
    }
    CHECK(bench.streams.seen().size() == opened);
    bench.time.advance(1s);
    bench.turn();
    CHECK(std::ranges::any_of(bench.healths, [](const auto &health) { return health.reason.contains(u"silent"); }));
    bench.run(2s);
    CHECK(bench.streams.seen().size() == opened + 1);
    CHECK(bench.state() == State::Online);
}

TEST_CASE("without a stream the lists are polled, with tags, and it says so", "[feed]")
{
    FeedBench bench;
    bench.platform.streamWorks = false;
    bench.start();
    CHECK(bench.state() == State::Online);
    CHECK(bench.feed->health().reason.contains(u"404"));
    bench.run(90s);
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now(), 55, 120, 65});
    bench.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    bench.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    bench.run(70s);
    CHECK(bench.inside(u"h1"_s) == 55);
    CHECK(bench.hubNames().size() == 3);
    CHECK(bench.activities().size() == 1);
    const auto live = bench.rest.seen(u"/v1/footfall/live"_s);
    CHECK(live.size() >= 3);
    CHECK(live.size() <= 4); // max-age is a minute
    CHECK(!live.back().header("If-None-Match").isEmpty());
}

TEST_CASE("what the cache could not write is asked for again, and not answered by 304", "[feed]")
{
    const bool withStream = GENERATE(true, false);
    FeedBench bench;
    bench.platform.streamWorks = withStream;
    bench.start();
    bench.run(2min);
    bench.cache.close(); // as if the disk were full
    bench.turn();
    bench.platform.put(test::activity(u"a3"_s, u"h1"_s, FeedBench::at(u"2026-11-24T16:00:00+08:00"), 3));
    bench.run(70s);
    REQUIRE(bench.get(bench.cache.open()));
    REQUIRE(bench.activities().empty());
    bench.run(6min);
    CHECK(std::ranges::count(bench.activities(), u"a3"_s, &Activity::id) == 1);
}

TEST_CASE("changes are asked for since what was written, not since what was to be", "[feed]")
{
    FeedBench bench;
    bench.platform.streamWorks = false;
    bench.start();
    bench.run(70s);
    const auto since = [&] {
        const QUrlQuery query(bench.rest.seen(u"/v1/activities"_s).back().request.url());
        return query.queryItemValue(u"updated_since"_s);
    };
    bench.cache.close();
    bench.turn();
    bench.platform.put(test::activity(u"a3"_s, u"h1"_s, FeedBench::at(u"2026-11-24T16:00:00+08:00"), 3));
    bench.run(70s);
    const auto held = since();
    const auto asked = bench.asked(u"/v1/activities"_s);
    bench.platform.put(test::activity(u"a4"_s, u"h1"_s, FeedBench::at(u"2026-11-24T17:00:00+08:00"), 3));
    bench.run(3min);
    REQUIRE(bench.asked(u"/v1/activities"_s) > asked);
    CHECK_FALSE(held.isEmpty());
    CHECK(since() == held);
}

TEST_CASE("304 vouches for what is cached", "[feed]")
{
    FeedBench bench;
    bench.platform.streamWorks = false;
    bench.start();
    bench.run(70s);
    const auto state = bench.get(bench.cache.syncState());
    CHECK(state.lists.at(cache::RecordKind::Kiosk).vouchedAt >= bench.serverClock.now() - 61s);
    CHECK(!bench.rest.seen(u"/v1/kiosks/me"_s).back().header("If-None-Match").isEmpty());
}

TEST_CASE("a late answer of a poll does not undo a newer event", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.streamWorks = false;
    bench.platform.openStream()->breakOff();
    bench.run(70s);
    auto slow = bench.platform.answer(bench.rest.seen(hubsPath).back().request); // as of now
    slow.latency = 20s;
    bench.platform.breakPath(hubsPath, slow);
    bench.platform.streamWorks = true;
    const auto polls = bench.asked(hubsPath);
    while (bench.asked(hubsPath) == polls)
        bench.run(1s); // the poll is on its way
    bench.feed->retryNow();
    bench.run(1s);
    bench.platform.put(test::hub(u"h2"_s, u"新名"_s));
    bench.platform.remove(hubsPath, u"hub"_s, u"h1"_s);
    bench.run(30s);
    CHECK(bench.hubNames() == QStringList{u"新名"_s});
}

TEST_CASE("an answer older than what was applied is not taken", "[feed]")
{
    FeedBench bench;
    bench.start();
    const auto old = bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/footfall/live?limit=500"_s)));
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now() + 1s, 77, 150, 73});
    bench.turn();
    bench.platform.streamWorks = false;
    bench.platform.openStream()->breakOff();
    bench.platform.breakPath(u"/v1/footfall/live"_s, old); // some cache on the way
    bench.run(3min);
    CHECK(bench.inside(u"h1"_s) == 77);
}

TEST_CASE("reset: everything is fetched afresh, and what has gone meanwhile goes", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.tell("reset", {});
    const auto lists = bench.asked(hubsPath);
    bench.run(1s);
    CHECK(bench.asked(hubsPath) == lists + 1);
    CHECK(!QUrlQuery(bench.rest.seen(hubsPath).back().request.url()).hasQueryItem(u"updated_since"_s));
    CHECK(bench.hubNames().size() == 2);
    bench.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    bench.turn();
    CHECK(bench.hubNames().contains(u"古荡街道"_s));
}

TEST_CASE("a new epoch: everything is fetched afresh, though its revisions are lower", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.epoch = "e2";
    bench.platform.revision = 3;
    bench.platform.put(test::hub(u"h2"_s, u"重建"_s));
    bench.run(5s);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"重建"_s});
    CHECK(bench.get(bench.cache.syncState()).epoch == "e2");
    bench.platform.put(test::hub(u"h2"_s, u"再建"_s));
    bench.turn();
    CHECK(bench.hubNames().contains(u"再建"_s));
    CHECK(bench.state() == State::Online);
}

TEST_CASE("another district at the same address: the cache is set aside", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.openStream()->breakOff();
    bench.platform.district.id = u"yuhang"_s;
    bench.platform.epoch = "y1";
    bench.platform.revision = 5;
    bench.platform.remove(hubsPath, u"hub"_s, u"h1"_s);
    bench.platform.put(test::hub(u"h2"_s, u"余杭"_s));
    bench.platform.kiosk.hubId = u"h2"_s;
    bench.run(5s);
    CHECK(bench.get(bench.cache.district()).value->id == u"yuhang"_s);
    CHECK(bench.hubNames() == QStringList{u"余杭"_s});
    CHECK(bench.get(bench.cache.syncState()).districtId == u"yuhang"_s);
    CHECK(bench.get(bench.cache.hubToday(u"h2"_s)).value.historyKnown);
}

TEST_CASE("an expired token: the list is fetched whole", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.streamWorks = false;
    bench.platform.openStream()->breakOff();
    bench.platform.oldestToken = bench.platform.revision + 1;
    bench.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    bench.run(70s);
    CHECK(bench.hubNames().size() == 3);
    CHECK(bench.problems.empty());
}

TEST_CASE("a wrong machine clock does not matter: time is the server's", "[feed]")
{
    FeedBench bench;
    bench.platform.ahead = std::chrono::days(400);
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now(), 41, 100, 59});
    bench.start();
    CHECK(bench.inside(u"h1"_s) == 41);
    const auto history = bench.rest.seen(u"/v1/footfall/history"_s);
    REQUIRE(!history.empty());
    CHECK(QUrlQuery(history[0].request.url()).queryItemValue(u"to"_s).startsWith(u"2027-12-29T10:30"));
}
