// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_fixture.h"
#include "wire/document.h"
#include "wire/kiosk_settings.h"

// What a feed does when all is well: the first picture, the rest, the stream, the calendar.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedFixture;

TEST_CASE("the first sync brings what a screen keeps, the district first and the background last", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    CHECK(fixture.settled > 0);
    CHECK(fixture.state() == State::Online);
    CHECK(fixture.problems.empty());
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s});
    CHECK(fixture.inside(u"h1"_s) == 40);
    CHECK(fixture.activities().size() == 2);
    CHECK(fixture.get(fixture.cache.kioskSettings()).value->hubId == u"h1"_s);
    CHECK(fixture.get(fixture.cache.hubToday(u"h1"_s)).value.historyKnown);
    CHECK(fixture.get(fixture.cache.hubToday(u"h1"_s)).value.today.size() == 42); // 0:00 – 10:30
    CHECK(fixture.get(fixture.cache.districtNow()).value.activitiesToday == 1);
    const auto known = fixture.get(fixture.cache.syncState()).historyKnown;
    for (const auto &hub : {u"h1"_s, u"h2"_s, QString()}) {
        CHECK(known.contains({hub, FootfallStep::Hour}));
        CHECK(known.contains({hub, FootfallStep::Day}));
    }

    CHECK(fixture.streams.seen().size() == 1);
    CHECK(fixture.streams.seen()[0].header("Last-Event-ID").isEmpty());
    const auto &seen = fixture.rest.seen();
    CHECK(seen[0].path() == u"/v1/district"_s);
    const auto firstAt = [&](const QString &path) {
        return std::ranges::find_if(seen, [&](const auto &one) { return one.path() == path; }) - seen.begin();
    };
    CHECK(firstAt(u"/v1/kiosks/me"_s) < firstAt(u"/v1/organisations"_s));
    CHECK(firstAt(u"/v1/footfall/history"_s) < firstAt(u"/v1/organisations"_s));
    CHECK(firstAt(u"/v1/footfall/live"_s) < firstAt(u"/v1/notices"_s));
}

TEST_CASE("no list is asked for before the stream is open", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakPath(u"/v1/stream"_s,
                               fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/stream"_s))));
    auto slow = fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/stream"_s)));
    slow.latency = 2s;
    fixture.platform.breakPath(u"/v1/stream"_s, slow);
    fixture.start();
    CHECK(fixture.asked(u"/v1/district"_s) == 1);
    CHECK(fixture.asked(u"/v1/hubs"_s) == 0);
    fixture.run(1500ms);
    CHECK(fixture.asked(u"/v1/hubs"_s) == 1);
}

TEST_CASE("a stream that does not open in time is done without, and told to begin where the district stood", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.breakPath(u"/v1/stream"_s, {.delivery = test::ScriptedReply::Delivery::Silent});
    const auto stood = fixture.platform.epoch + ':' + QByteArray::number(fixture.platform.revision);
    fixture.start();
    fixture.run(3s);
    CHECK(fixture.asked(u"/v1/hubs"_s) == 1);
    CHECK(fixture.streams.seen().back().header("Last-Event-ID") == stood);
}

TEST_CASE("events change what the lists brought", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now(), 77, 150, 73});
    fixture.platform.put(test::activity(u"a1"_s, u"h1"_s, FeedFixture::at(u"2026-11-24T14:00:00+08:00"), 4));
    fixture.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    fixture.turn();
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(fixture.inside(u"h1"_s) == 77);
    REQUIRE(fixture.activities().size() == 1);
    CHECK(fixture.activities()[0].remaining == 4);
}

TEST_CASE("events that come in one piece are one write", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    const auto commits = [&] { return fixture.get(fixture.cache.hubSummaries()).revision; };
    auto before = commits();
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now(), 77, 150, 73});
    fixture.turn();
    CHECK(fixture.inside(u"h1"_s) == 77);
    CHECK(commits() == before + 1);
    before = commits();
    const auto event = [&](int id, const QByteArray &data) {
        return "id: " + fixture.platform.epoch + ':' + QByteArray::number(id) + "\nevent: " + data + "\n\n";
    };
    fixture.platform.tellRaw(event(1000, "hub\ndata: " + wire::toBytes(wire::tombstone(u"h2"_s)))
                             + event(1001, "notice\ndata: " + wire::toBytes(wire::tombstone(u"n"_s)))
                             + event(1002, R"(footfall
data: {"at":"2026-11-24T10:32:01+08:00","items":[]})"));
    fixture.turn();
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s});
    CHECK(commits() == before + 1);
}

TEST_CASE("events that come before the lists are held, and what the lists hold already is not undone", "[feed]")
{
    FeedFixture fixture;
    auto slow = fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs?limit=500"_s)));
    slow.latency = 5s;
    fixture.platform.breakPath(u"/v1/hubs"_s, slow); // as it is now: revision R
    fixture.start();
    REQUIRE(fixture.asked(u"/v1/hubs"_s) == 1);
    fixture.platform.put(test::hub(u"h3"_s, u"翠苑"_s)); // after R
    fixture.platform.remove(u"/v1/hubs"_s, u"hub"_s, u"h2"_s); // after R, still in the list on its way
    fixture.turn();
    CHECK(fixture.hubNames().isEmpty());
    fixture.run(6s);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"翠苑"_s});
}

TEST_CASE("an event below the list's revision changes nothing", "[feed]")
{
    FeedFixture fixture;
    auto late = fixture.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs?limit=500"_s)));
    late.latency = 5s;
    for (auto &[name, value] : late.headers) {
        if (name == "Feed-Revision")
            value = "1000"; // a list of later
    }
    fixture.platform.breakPath(u"/v1/hubs"_s, late);
    fixture.start();
    fixture.platform.put(test::hub(u"h1"_s, u"旧名"_s)); // revision 107 or so
    fixture.run(6s);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s});
}

TEST_CASE("a list counts only when its last page has come", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.pageSize = 1;
    int pages = 0;
    bool broken = true;
    fixture.rest.answer(u"/v1/hubs"_s, [&](const QNetworkRequest &request) {
        ++pages;
        if (broken && QUrlQuery(request.url()).hasQueryItem(u"cursor"_s))
            return test::ScriptedReply{.status = 500};
        return fixture.platform.answer(request);
    });
    fixture.start();
    CHECK(fixture.hubNames().isEmpty());
    REQUIRE(fixture.problems.size() == 1);
    CHECK(fixture.problems[0].where.contains(u"/v1/hubs"));
    broken = false;
    pages = 0;
    fixture.run(6s);
    CHECK(pages == 2);
    CHECK(fixture.hubNames().size() == 2);
}

TEST_CASE("an activity that leaves the window is forgotten, one far ahead never kept", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.put(test::activity(u"a1"_s, u"h1"_s, FeedFixture::at(u"2027-05-01T14:00:00+08:00")));
    fixture.platform.put(test::activity(u"a9"_s, u"h1"_s, FeedFixture::at(u"2027-06-01T14:00:00+08:00")));
    fixture.turn();
    REQUIRE(fixture.activities().size() == 1);
    CHECK(fixture.activities()[0].id == u"a2"_s);
}

TEST_CASE("samples from the future are dropped", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now() + 6min, 99, 1, 1});
    fixture.turn();
    CHECK(fixture.inside(u"h1"_s) == 40);
    fixture.platform.put(LiveFootfall{u"h1"_s, fixture.platform.now() + 4min, 98, 1, 1});
    fixture.turn();
    CHECK(fixture.inside(u"h1"_s) == 98);
}

TEST_CASE("finished quarters are fetched as they come, all hours too, and never more than that", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    const auto before = fixture.asked(u"/v1/footfall/history"_s);
    fixture.run(10min); // 10:42
    CHECK(fixture.asked(u"/v1/footfall/history"_s) == before);
    fixture.run(5min); // 10:47
    CHECK(fixture.asked(u"/v1/footfall/history"_s) == before + 2); // own hub, district
    CHECK(fixture.get(fixture.cache.hubToday(u"h1"_s)).value.today.size() == 43);
    fixture.run(15min); // 11:02
    CHECK(fixture.asked(u"/v1/footfall/history"_s) == before + 6); // and the hour of district and hubs
}

TEST_CASE("when a day begins, the one that enters the window is fetched", "[feed]")
{
    FeedFixture fixture;
    fixture.platform.put(test::activity(u"far"_s, u"h1"_s, FeedFixture::at(u"2026-12-25T09:00:00+08:00")));
    fixture.start();
    CHECK(fixture.activities().size() == 2);
    fixture.time.advance(0ms);
    fixture.run(13h + 29min);
    CHECK(fixture.activities().size() == 3);
}

TEST_CASE("a desk has no settings on the platform and asks for none", "[feed]")
{
    FeedFixture fixture;
    fixture.start({.kiosk = false});
    fixture.run(2min);
    CHECK(fixture.asked(u"/v1/kiosks/me"_s) == 0);
    CHECK(fixture.hubNames().size() == 2);
    CHECK(fixture.activities().size() == 2);
}

TEST_CASE("a hub set on the spot is asked for at once, whatever kiosks/me says", "[feed]")
{
    FeedFixture fixture;
    fixture.start({.hub = u"h2"_s});
    const auto &seen = fixture.rest.seen();
    const auto history =
        std::ranges::find_if(seen, [](const auto &one) { return one.path() == u"/v1/footfall/history"_s; });
    REQUIRE(history != seen.end());
    CHECK(QUrlQuery(history->request.url()).queryItemValue(u"hub_id"_s) == u"h2"_s);
}

TEST_CASE("after a restart only changes are asked for", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    fixture.feed->stop();
    fixture.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    fixture.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    const auto before = fixture.rest.seen().size();
    feed::Feed again(feed::Parts{fixture.restClient, fixture.streamClient, fixture.cache, fixture.time, fixture.time,
                                 fixture.serverClock, fixture.random},
                     {.rememberedHub = u"h1"_s});
    again.start(fixture.get(fixture.cache.syncState()));
    fixture.run(2s);
    CHECK(fixture.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(fixture.activities().size() == 1);
    for (std::size_t i = before; i < fixture.rest.seen().size(); ++i) {
        const auto &seen = fixture.rest.seen()[i];
        const QUrlQuery query(seen.request.url());
        if (seen.path() == u"/v1/hubs"_s)
            CHECK(query.hasQueryItem(u"updated_since"_s));
        if (seen.path() == u"/v1/footfall/history"_s && query.queryItemValue(u"step"_s) != u"P1D"_s)
            CHECK(*parseRfc3339(query.queryItemValue(u"from"_s, QUrl::FullyDecoded))
                  >= FeedFixture::at(u"2026-11-22T00:00:00+08:00"));
    }
}

TEST_CASE("after a restart what is held whole is asked for with its tag, and is there when it still holds", "[feed]")
{
    FeedFixture fixture;
    const auto kiosk = u"/v1/kiosks/me"_s;
    fixture.start();
    fixture.feed->stop();
    feed::Feed again(feed::Parts{fixture.restClient, fixture.streamClient, fixture.cache, fixture.time, fixture.time,
                                 fixture.serverClock, fixture.random},
                     {.rememberedHub = u"h1"_s});
    const auto asked = fixture.asked(kiosk);
    fixture.run(1min);
    again.start(fixture.get(fixture.cache.syncState()));
    fixture.run(2s);
    REQUIRE(fixture.asked(kiosk) == asked + 1);
    const auto request = fixture.rest.seen(kiosk).back().request;
    CHECK(request.hasRawHeader("If-None-Match"));
    CHECK(fixture.platform.answer(request).status == 304);
    CHECK(fixture.get(fixture.cache.syncState()).lists.at(cache::RecordKind::Kiosk).vouchedAt
          >= fixture.serverClock.now() - 3s);
    CHECK(fixture.get(fixture.cache.kioskSettings()).value->hubId == u"h1"_s);

    auto settings = fixture.platform.kiosk; // and its events are not held back for a list that need not come
    settings.hubId = u"h2"_s;
    fixture.platform.tell("kiosk", wire::toJson(settings));
    fixture.turn();
    CHECK(fixture.get(fixture.cache.kioskSettings()).value->hubId == u"h2"_s);
}

TEST_CASE("what an event has changed is asked for in full: it may have been changed back meanwhile", "[feed]")
{
    FeedFixture fixture;
    fixture.start();
    auto settings = fixture.platform.kiosk;
    settings.hubId = u"h2"_s;
    fixture.platform.tell("kiosk", wire::toJson(settings));
    fixture.turn();
    REQUIRE(fixture.get(fixture.cache.kioskSettings()).value->hubId == u"h2"_s);
    fixture.platform.streamWorks = false;
    fixture.platform.openStream()->breakOff(); // the platform says h1 again, as at first
    ++fixture.platform.revision;
    fixture.run(2min);
    CHECK(fixture.get(fixture.cache.kioskSettings()).value->hubId == u"h1"_s);
}

TEST_CASE("a hub whose history did not come before the screen went off gets it after that", "[feed]")
{
    FeedFixture fixture;
    const auto history = u"/v1/footfall/history"_s;
    fixture.platform.breakPath(history, {.status = 500});
    fixture.start();
    fixture.feed->stop();
    REQUIRE(fixture.hubNames().size() == 2);
    fixture.platform.repair();
    feed::Feed again(feed::Parts{fixture.restClient, fixture.streamClient, fixture.cache, fixture.time, fixture.time,
                                 fixture.serverClock, fixture.random},
                     {.rememberedHub = u"h1"_s});
    again.start(fixture.get(fixture.cache.syncState()));
    fixture.run(5s);
    CHECK(fixture.get(fixture.cache.syncState()).historyKnown.contains({u"h2"_s, FootfallStep::Hour}));
}
