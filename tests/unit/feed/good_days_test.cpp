// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_bench.h"

// What a feed does on good days: the first picture, the rest, the stream, the calendar.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;
using test::FeedBench;

TEST_CASE("the first sync brings what a screen keeps, the district first and the background last", "[feed]")
{
    FeedBench bench;
    bench.start();
    CHECK(bench.settled > 0);
    CHECK(bench.state() == State::Online);
    CHECK(bench.problems.empty());
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s});
    CHECK(bench.inside(u"h1"_s) == 40);
    CHECK(bench.activities().size() == 2);
    CHECK(bench.get(bench.cache.kioskSettings()).value->hubId == u"h1"_s);
    CHECK(bench.get(bench.cache.hubToday(u"h1"_s)).value.historyKnown);
    CHECK(bench.get(bench.cache.hubToday(u"h1"_s)).value.today.size() == 42); // 0:00 – 10:30
    CHECK(bench.get(bench.cache.districtNow()).value.activitiesToday == 1);
    const auto known = bench.get(bench.cache.syncState()).historyKnown;
    for (const auto &hub : {u"h1"_s, u"h2"_s, QString()}) {
        CHECK(known.contains({hub, FootfallStep::Hour}));
        CHECK(known.contains({hub, FootfallStep::Day}));
    }

    CHECK(bench.streams.seen().size() == 1);
    CHECK(bench.streams.seen()[0].header("Last-Event-ID").isEmpty());
    const auto &seen = bench.rest.seen();
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
    FeedBench bench;
    bench.platform.breakPath(u"/v1/stream"_s,
                             bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/stream"_s))));
    auto slow = bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/stream"_s)));
    slow.latency = 2s;
    bench.platform.breakPath(u"/v1/stream"_s, slow);
    bench.start();
    CHECK(bench.asked(u"/v1/district"_s) == 1);
    CHECK(bench.asked(u"/v1/hubs"_s) == 0);
    bench.run(1500ms);
    CHECK(bench.asked(u"/v1/hubs"_s) == 1);
}

TEST_CASE("a stream that does not open in time is done without, and told to begin where the district stood", "[feed]")
{
    FeedBench bench;
    bench.platform.breakPath(u"/v1/stream"_s, {.delivery = test::ScriptedReply::Delivery::Silent});
    const auto stood = bench.platform.epoch + ':' + QByteArray::number(bench.platform.revision);
    bench.start();
    bench.run(3s);
    CHECK(bench.asked(u"/v1/hubs"_s) == 1);
    CHECK(bench.streams.seen().back().header("Last-Event-ID") == stood);
}

TEST_CASE("events change what the lists brought", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now(), 77, 150, 73});
    bench.platform.put(test::activity(u"a1"_s, u"h1"_s, FeedBench::at(u"2026-11-24T14:00:00+08:00"), 4));
    bench.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    bench.turn();
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(bench.inside(u"h1"_s) == 77);
    REQUIRE(bench.activities().size() == 1);
    CHECK(bench.activities()[0].remaining == 4);
}

TEST_CASE("events that come before the lists are held, and what the lists hold already is not undone", "[feed]")
{
    FeedBench bench;
    auto slow = bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs?limit=500"_s)));
    slow.latency = 5s;
    bench.platform.breakPath(u"/v1/hubs"_s, slow); // as it is now: revision R
    bench.start();
    REQUIRE(bench.asked(u"/v1/hubs"_s) == 1);
    bench.platform.put(test::hub(u"h3"_s, u"翠苑"_s)); // after R
    bench.platform.remove(u"/v1/hubs"_s, u"hub"_s, u"h2"_s); // after R, still in the list on its way
    bench.turn();
    CHECK(bench.hubNames().isEmpty());
    bench.run(6s);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"翠苑"_s});
}

TEST_CASE("an event below the list's revision changes nothing", "[feed]")
{
    FeedBench bench;
    auto late = bench.platform.answer(QNetworkRequest(QUrl(u"http://127.0.0.1:1/v1/hubs?limit=500"_s)));
    late.latency = 5s;
    for (auto &[name, value] : late.headers) {
        if (name == "Feed-Revision")
            value = "1000"; // a list of later
    }
    bench.platform.breakPath(u"/v1/hubs"_s, late);
    bench.start();
    bench.platform.put(test::hub(u"h1"_s, u"旧名"_s)); // revision 107 or so
    bench.run(6s);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡"_s});
}

TEST_CASE("a list counts only when its last page has come", "[feed]")
{
    FeedBench bench;
    bench.platform.pageSize = 1;
    int pages = 0;
    bool broken = true;
    bench.rest.answer(u"/v1/hubs"_s, [&](const QNetworkRequest &request) {
        ++pages;
        if (broken && QUrlQuery(request.url()).hasQueryItem(u"cursor"_s))
            return test::ScriptedReply{.status = 500};
        return bench.platform.answer(request);
    });
    bench.start();
    CHECK(bench.hubNames().isEmpty());
    REQUIRE(bench.problems.size() == 1);
    CHECK(bench.problems[0].where.contains(u"/v1/hubs"));
    broken = false;
    pages = 0;
    bench.run(6s);
    CHECK(pages == 2);
    CHECK(bench.hubNames().size() == 2);
}

TEST_CASE("an activity that leaves the window is forgotten, one far ahead never kept", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.put(test::activity(u"a1"_s, u"h1"_s, FeedBench::at(u"2027-05-01T14:00:00+08:00")));
    bench.platform.put(test::activity(u"a9"_s, u"h1"_s, FeedBench::at(u"2027-06-01T14:00:00+08:00")));
    bench.turn();
    REQUIRE(bench.activities().size() == 1);
    CHECK(bench.activities()[0].id == u"a2"_s);
}

TEST_CASE("samples from the future are dropped", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now() + 6min, 99, 1, 1});
    bench.turn();
    CHECK(bench.inside(u"h1"_s) == 40);
    bench.platform.put(LiveFootfall{u"h1"_s, bench.platform.now() + 4min, 98, 1, 1});
    bench.turn();
    CHECK(bench.inside(u"h1"_s) == 98);
}

TEST_CASE("finished quarters are fetched as they come, all hours too, and never more than that", "[feed]")
{
    FeedBench bench;
    bench.start();
    const auto before = bench.asked(u"/v1/footfall/history"_s);
    bench.run(10min); // 10:42
    CHECK(bench.asked(u"/v1/footfall/history"_s) == before);
    bench.run(5min); // 10:47
    CHECK(bench.asked(u"/v1/footfall/history"_s) == before + 2); // own hub, district
    CHECK(bench.get(bench.cache.hubToday(u"h1"_s)).value.today.size() == 43);
    bench.run(15min); // 11:02
    CHECK(bench.asked(u"/v1/footfall/history"_s) == before + 6); // and the hour of district and hubs
}

TEST_CASE("when a day begins, the one that enters the window is fetched", "[feed]")
{
    FeedBench bench;
    bench.platform.put(test::activity(u"far"_s, u"h1"_s, FeedBench::at(u"2026-12-25T09:00:00+08:00")));
    bench.start();
    CHECK(bench.activities().size() == 2);
    bench.time.advance(0ms);
    bench.run(13h + 29min);
    CHECK(bench.activities().size() == 3);
}

TEST_CASE("a desk has no settings on the platform and asks for none", "[feed]")
{
    FeedBench bench;
    bench.start({.kiosk = false});
    bench.run(2min);
    CHECK(bench.asked(u"/v1/kiosks/me"_s) == 0);
    CHECK(bench.hubNames().size() == 2);
    CHECK(bench.activities().size() == 2);
}

TEST_CASE("a hub set on the spot is asked for at once, whatever kiosks/me says", "[feed]")
{
    FeedBench bench;
    bench.start({.hub = u"h2"_s});
    const auto &seen = bench.rest.seen();
    const auto history =
        std::ranges::find_if(seen, [](const auto &one) { return one.path() == u"/v1/footfall/history"_s; });
    REQUIRE(history != seen.end());
    CHECK(QUrlQuery(history->request.url()).queryItemValue(u"hub_id"_s) == u"h2"_s);
}

TEST_CASE("after a restart only changes are asked for", "[feed]")
{
    FeedBench bench;
    bench.start();
    bench.feed->stop();
    bench.platform.put(test::hub(u"h2"_s, u"古荡街道"_s));
    bench.platform.remove(u"/v1/activities"_s, u"activity"_s, u"a2"_s);
    const auto before = bench.rest.seen().size();
    feed::Feed again(feed::Parts{bench.restClient, bench.streamClient, bench.cache, bench.time, bench.time,
                                 bench.serverClock, bench.random},
                     {.rememberedHub = u"h1"_s});
    again.start(bench.get(bench.cache.syncState()));
    bench.run(2s);
    CHECK(bench.hubNames() == QStringList{u"三墩镇"_s, u"古荡街道"_s});
    CHECK(bench.activities().size() == 1);
    for (std::size_t i = before; i < bench.rest.seen().size(); ++i) {
        const auto &seen = bench.rest.seen()[i];
        const QUrlQuery query(seen.request.url());
        if (seen.path() == u"/v1/hubs"_s)
            CHECK(query.hasQueryItem(u"updated_since"_s));
        if (seen.path() == u"/v1/footfall/history"_s && query.queryItemValue(u"step"_s) != u"P1D"_s)
            CHECK(*parseRfc3339(query.queryItemValue(u"from"_s, QUrl::FullyDecoded))
                  >= FeedBench::at(u"2026-11-22T00:00:00+08:00"));
    }
}
