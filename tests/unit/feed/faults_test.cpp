// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_fixture.h"
#include "wire/booking.h"

#include <catch2/generators/catch_generators.hpp>

// What a feed does when the network or the platform misbehaves.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedFixture;
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
    FeedFixture fixture;
    fixture.start();
    fixture.platform.streamWorks = false; // so that lists are polled
    fixture.platform.openStream()->breakOff();
    fixture.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now() + 1min, 77, 150, 73});
    fixture.platform.breakPath(hubsPath, reply);
    fixture.run(3min);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s}); // the last good one
    CHECK(fixture.inside(u"h1"_s) == 77); // the others go on
    REQUIRE(fixture.problems.size() == 1); // told once, however often it was tried
    CHECK(fixture.problems[0].toString().contains(reason));
    fixture.platform.repair();
    fixture.run(6min);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(fixture.problems.size() == 1);
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
        FeedFixture fixture;
        fixture.platform.breakPath(hubsPath, reply);
        fixture.start();
        fixture.run(40s);
        CHECK(fixture.hubNames().isEmpty());
        CHECK((fixture.state() == State::Retrying || fixture.state() == State::Online
               || fixture.state() == State::Offline));
        fixture.platform.repair();
        fixture.run(2min);
        CHECK(fixture.state() == State::Online);
        CHECK(fixture.hubNames().size() == 2);
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
    FeedFixture fixture;
    fixture.platform.put(test::hub(u"h3"_s, QString()));
    fixture.start();
    CHECK(fixture.hubNames().size() == 2);
    REQUIRE(fixture.problems.size() == 1);
    CHECK(fixture.problems[0].where == u"/v1/hubs h3"_s);
    fixture.platform.tell("hub", {{u"id"_s, u"h4"_s}});
    fixture.turn();
    REQUIRE(fixture.problems.size() == 2);
    CHECK(fixture.problems[1].toString().contains(u"h4"));
    fixture.platform.put(test::hub(u"h5"_s, u"好"_s)); // the stream goes on
    fixture.turn();
    CHECK(fixture.hubNames().size() == 3);
}

TEST_CASE("a record that is bad in a part is kept without it, and that is told once", "[feed]")
{
    FeedFixture fixture;
    auto hubs = fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs"_s)));
    const QByteArray hours = R"("regular":[])";
    REQUIRE(hubs.body.count(hours) == 2);
    hubs.body.replace(hours, R"("regular":7)");
    fixture.platform.breakPath(hubsPath, hubs);
    fixture.start();
    CHECK(fixture.hubNames().size() == 2);
    CHECK(fixture.problems.empty());
    REQUIRE(fixture.incomplete.size() == 2);
    CHECK(fixture.incomplete[0].where == u"/v1/hubs h1"_s);
    CHECK(fixture.incomplete[0].what == u"opening_hours left out: regular: not an array"_s);
    fixture.run(10min);
    CHECK(fixture.incomplete.size() == 2);
    fixture.platform.tell("notice",
                          {{u"id"_s, u"n"_s},
                           {u"title"_s, QJsonObject{{u"zh"_s, u"停电"_s}, {u"en"_s, 3}}},
                           {u"urgency"_s, u"info"_s},
                           {u"starts_at"_s, u"2026-11-24T00:00:00+08:00"_s},
                           {u"ends_at"_s, u"2026-11-26T00:00:00+08:00"_s}});
    fixture.turn();
    CHECK(fixture.problems.empty());
    REQUIRE(fixture.incomplete.size() == 3);
    CHECK(fixture.incomplete[2].where == u"/v1/stream notice n"_s);
}

TEST_CASE("hubs that are open over midnight and round the clock are there whole", "[feed]")
{
    FeedFixture fixture;
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
        fixture.platform.put(*hub);
    }
    fixture.start();
    CHECK(fixture.problems.empty());
    CHECK(fixture.incomplete.empty());
    CHECK(fixture.hubNames() == QStringList{u"夜"_s, u"昼夜"_s});
    for (const auto *hub : {&night, &always}) {
        const auto detail = fixture.get(fixture.cache.hubDetail(hub->id)).value;
        REQUIRE(detail);
        CHECK(detail->hub == *hub);
        CHECK(detail->live.inside.value);
        CHECK(detail->live.entriesToday.value);
    }
    CHECK(fixture.get(fixture.cache.hubDetail(u"h2"_s)).value->live.level == CrowdLevel::Quiet);
    const auto closed = fixture.get(fixture.cache.hubDetail(u"h1"_s)).value->live; // it is Tuesday
    CHECK(closed.isClosed());
    CHECK(closed.opensAt == *parseRfc3339(u"2026-11-27T18:00:00+08:00"));
}

TEST_CASE("without a network the feed retries, then is offline, and says since when", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakAll({.delivery = Delivery::Unreachable});
    fixture.start();
    CHECK(fixture.state() == State::Retrying);
    CHECK(fixture.feed->health().reason == u"Connection refused"_s);
    fixture.run(40s);
    CHECK(fixture.state() == State::Offline);
    CHECK(!fixture.feed->health().lastSuccess);
    fixture.platform.repair();
    fixture.run(70s);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.hubNames().size() == 2);
    std::vector<State> states;
    for (const auto &health : fixture.healths)
        states.push_back(health.state);
    CHECK(states == std::vector{State::Retrying, State::Offline, State::Online});
}

TEST_CASE("a page that is no feed holds all up until it is one, or sooner when asked to", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakPath(u"/v1/district"_s, html());
    fixture.start();
    CHECK(fixture.state() == State::Retrying);
    CHECK(fixture.feed->health().reason.contains(u"text/html"));
    fixture.run(5min);
    CHECK(fixture.state() == State::Offline);
    CHECK(fixture.hubNames().isEmpty());
    fixture.platform.repair();
    fixture.feed->retryNow();
    fixture.run(1s);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.hubNames().size() == 2);
}

TEST_CASE("tries come ever more rarely", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakAll({.delivery = Delivery::Unreachable});
    fixture.start();
    fixture.run(10min);
    const auto tries = fixture.asked(u"/v1/district"_s);
    CHECK(tries > 8);
    CHECK(tries < 60);
    CHECK(fixture.rest.seen().size() == tries); // nothing but the question who is there
}

TEST_CASE("Retry-After is honoured", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakPath(u"/v1/district"_s, ScriptedReply{.status = 503}.with("Retry-After", "120"));
    fixture.start();
    const auto tries = fixture.asked(u"/v1/district"_s);
    fixture.run(110s);
    CHECK(fixture.asked(u"/v1/district"_s) == tries);
    fixture.run(20s);
    CHECK(fixture.asked(u"/v1/district"_s) == tries + 1);
}

TEST_CASE("a refused token stops the asking, but for a rare try and when asked to", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.breakAll({.status = 401});
    fixture.platform.openStream()->breakOff();
    fixture.run(10s);
    CHECK(fixture.state() == State::Refused);
    CHECK(fixture.hubNames().size() == 2); // the cache is still served
    const auto tries = fixture.rest.seen().size() + fixture.streams.seen().size();
    fixture.run(14min);
    CHECK(fixture.rest.seen().size() + fixture.streams.seen().size() == tries);
    fixture.run(3min);
    CHECK(fixture.rest.seen().size() + fixture.streams.seen().size() > tries);
    CHECK(fixture.state() == State::Refused);
    fixture.platform.repair();
    fixture.feed->retryNow();
    fixture.run(2s);
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("a lost stream resumes after its last event", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    const auto last = fixture.platform.epoch + ':' + QByteArray::number(fixture.platform.revision);
    fixture.turn();
    fixture.platform.openStream()->breakOff();
    fixture.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    fixture.turn();
    const auto lists = fixture.asked(hubsPath);
    fixture.run(3s);
    CHECK(fixture.streams.seen().back().header("Last-Event-ID") == last);
    CHECK(fixture.hubNames().contains(u"翠苑"_s));
    CHECK(fixture.asked(hubsPath) == lists); // no list was needed
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("a silent stream is given up after 45 s, and comes back", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    const auto opened = fixture.streams.seen().size();
    for (int i = 0; i < 44; ++i) { // no sign of life: fixture.run would give some
        fixture.time.advance(1s);
        fixture.turn();
    }
    CHECK(fixture.streams.seen().size() == opened);
    fixture.time.advance(1s);
    fixture.turn();
    CHECK(std::ranges::any_of(fixture.healths, [](const auto &health) { return health.reason.contains(u"silent"); }));
    fixture.run(2s);
    CHECK(fixture.streams.seen().size() == opened + 1);
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("without a stream the lists are polled, with tags, and it says so", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.streamWorks = false;
    fixture.start();
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.feed->health().reason.contains(u"404"));
    fixture.run(90s);
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now(), 55, 120, 65});
    fixture.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    fixture.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    fixture.run(70s);
    CHECK(fixture.inside(u"h1"_s) == 55);
    CHECK(fixture.hubNames().size() == 3);
    CHECK(fixture.activities().size() == 1);
    const auto live = fixture.rest.seen(u"/v1/footfall/live"_s);
    CHECK(live.size() >= 3);
    CHECK(live.size() <= 4); // max-age is a minute
    CHECK(!live.back().header("If-None-Match").isEmpty());
}

TEST_CASE("what the cache could not write is asked for again, and not answered by 304", "[feed]")
{
    const bool withStream = GENERATE(true, false);
    FeedFixture fixture;
    fixture.platform.streamWorks = withStream;
    fixture.start();
    fixture.run(2min);
    fixture.cache.close(); // as if the disk were full
    fixture.turn();
    fixture.platform.put(test::activity(u"a3"_s, u"h1"_s, FeedFixture::at(u"2026-11-24T16:00:00+08:00"), 3));
    fixture.run(70s);
    REQUIRE(fixture.get(fixture.cache.open()));
    REQUIRE(fixture.activities().empty());
    fixture.run(6min);
    CHECK(std::ranges::count(fixture.activities(), u"a3"_s, &Activity::id) == 1);
}

TEST_CASE("changes are asked for since what was written, not since what was to be", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.streamWorks = false;
    fixture.start();
    fixture.run(70s);
    const auto since = [&] {
        const QUrlQuery query(fixture.rest.seen(u"/v1/activities"_s).back().request.url());
        return query.queryItemValue(u"updated_since"_s);
    };
    fixture.cache.close();
    fixture.turn();
    fixture.platform.put(test::activity(u"a3"_s, u"h1"_s, FeedFixture::at(u"2026-11-24T16:00:00+08:00"), 3));
    fixture.run(70s);
    const auto held = since();
    const auto asked = fixture.asked(u"/v1/activities"_s);
    fixture.platform.put(test::activity(u"a4"_s, u"h1"_s, FeedFixture::at(u"2026-11-24T17:00:00+08:00"), 3));
    fixture.run(3min);
    REQUIRE(fixture.asked(u"/v1/activities"_s) > asked);
    CHECK_FALSE(held.isEmpty());
    CHECK(since() == held);
}

TEST_CASE("304 vouches for what is cached", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.streamWorks = false;
    fixture.start();
    fixture.run(70s);
    const auto state = fixture.get(fixture.cache.syncState());
    CHECK(state.lists.at(cache::RecordKind::Kiosk).vouchedAt >= fixture.serverClock.now() - 61s);
    CHECK(!fixture.rest.seen(u"/v1/kiosks/me"_s).back().header("If-None-Match").isEmpty());
}

TEST_CASE("a late answer of a poll does not undo a newer event", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.streamWorks = false;
    fixture.platform.openStream()->breakOff();
    fixture.run(70s);
    auto slow = fixture.platform.answer(fixture.rest.seen(hubsPath).back().request); // as of now
    slow.latency = 20s;
    fixture.platform.breakPath(hubsPath, slow);
    fixture.platform.streamWorks = true;
    const auto polls = fixture.asked(hubsPath);
    while (fixture.asked(hubsPath) == polls)
        fixture.run(1s); // the poll is on its way
    fixture.feed->retryNow();
    fixture.run(1s);
    fixture.platform.put(test::hub(u"h2"_s, u"新名"_s));
    fixture.platform.remove(hubsPath, u"hub"_s, u"h1"_s);
    fixture.run(30s);
    CHECK(fixture.hubNames() == QStringList{u"新名"_s});
}

TEST_CASE("an answer older than what was applied is not taken", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    const auto old = fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/footfall/live?limit=500"_s)));
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now() + 1s, 77, 150, 73});
    fixture.turn();
    fixture.platform.streamWorks = false;
    fixture.platform.openStream()->breakOff();
    fixture.platform.breakPath(u"/v1/footfall/live"_s, old); // some cache on the way
    fixture.run(3min);
    CHECK(fixture.inside(u"h1"_s) == 77);
}

TEST_CASE("reset: everything is fetched afresh, and what has gone meanwhile goes", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.tell("reset", {});
    const auto lists = fixture.asked(hubsPath);
    fixture.run(1s);
    CHECK(fixture.asked(hubsPath) == lists + 1);
    CHECK(!QUrlQuery(fixture.rest.seen(hubsPath).back().request.url()).hasQueryItem(u"updated_since"_s));
    CHECK(fixture.hubNames().size() == 2);
    fixture.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    fixture.turn();
    CHECK(fixture.hubNames().contains(u"古荡街道"_s));
}

TEST_CASE("what was held behind a reset is told all the same", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    std::vector<QString> booked;
    QObject::connect(fixture.feed.get(), &feed::Feed::booked, fixture.feed.get(),
                     [&](const Booking &booking) { booked.push_back(booking.code); });
    fixture.platform.openStream()->breakOff();
    fixture.platform.breakPath(u"/v1/district"_s, {.delivery = Delivery::Silent});
    fixture.run(3s);
    REQUIRE(fixture.platform.openStream());
    Booking booking;
    booking.id = u"b1"_s;
    booking.code = u"402917"_s;
    booking.state = ReservationState::Confirmed;
    booking.targetId = u"a1"_s;
    booking.clientRef = u"K7M2P9QX"_s;
    fixture.platform.tell("reset", {});
    fixture.platform.tell("booking", wire::toJson(booking));
    fixture.run(1s);
    CHECK(booked.empty()); // nobody has said yet whose stream it is
    fixture.platform.repair();
    fixture.run(2min);
    CHECK(booked == std::vector<QString>{u"402917"_s});
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("a new epoch: everything is fetched afresh, though its revisions are lower", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.epoch = "e2";
    fixture.platform.revision = 3;
    fixture.platform.put(test::hub(u"h2"_s, u"重建"_s));
    fixture.run(5s);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"重建"_s});
    CHECK(fixture.get(fixture.cache.syncState()).epoch == "e2");
    fixture.platform.put(test::hub(u"h2"_s, u"再建"_s));
    fixture.turn();
    CHECK(fixture.hubNames().contains(u"再建"_s));
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("another district at the same address: the cache is set aside", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.openStream()->breakOff();
    fixture.platform.district.id = u"yuhang"_s;
    fixture.platform.epoch = "y1";
    fixture.platform.revision = 5;
    fixture.platform.remove(hubsPath, u"hub"_s, u"h1"_s);
    fixture.platform.put(test::hub(u"h2"_s, u"余杭"_s));
    fixture.platform.kiosk.hubId = u"h2"_s;
    fixture.run(5s);
    CHECK(fixture.get(fixture.cache.district()).value->id == u"yuhang"_s);
    CHECK(fixture.hubNames() == QStringList{u"余杭"_s});
    CHECK(fixture.get(fixture.cache.syncState()).districtId == u"yuhang"_s);
    CHECK(fixture.get(fixture.cache.hubToday(u"h2"_s)).value.historyKnown);
}

TEST_CASE("more events than can be held while nobody says who the district is: the lists tell", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.openStream()->breakOff();
    fixture.platform.breakPath(u"/v1/district"_s, {.delivery = Delivery::Silent});
    fixture.run(3s);
    REQUIRE(fixture.platform.openStream());
    fixture.platform.put(test::hub(u"h2"_s, u"新名"_s));
    for (int i = 0; i < 20'000; ++i)
        fixture.platform.tellRaw("id: " + fixture.platform.epoch + ':' + QByteArray::number(1000 + i)
                                 + "\nevent: x\ndata: \n\n");
    fixture.platform.repair();
    fixture.run(2min);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"新名"_s});
    CHECK(fixture.state() == State::Online);
}

TEST_CASE("an expired token: the list is fetched whole", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.streamWorks = false;
    fixture.platform.openStream()->breakOff();
    fixture.platform.oldestToken = fixture.platform.revision + 1;
    fixture.platform.put(test::hub(u"h3"_s, u"翠苑"_s));
    fixture.run(70s);
    CHECK(fixture.hubNames().size() == 3);
    CHECK(fixture.problems.empty());
}

TEST_CASE("a wrong machine clock does not matter: time is the server's", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.ahead = std::chrono::days(400);
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now(), 41, 100, 59});
    fixture.start();
    CHECK(fixture.inside(u"h1"_s) == 41);
    const auto history = fixture.rest.seen(u"/v1/footfall/history"_s);
    REQUIRE(!history.empty());
    CHECK(QUrlQuery(history[0].request.url()).queryItemValue(u"to"_s).startsWith(u"2027-12-29T10:30"));
}
