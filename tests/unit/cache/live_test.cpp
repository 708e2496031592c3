// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

// Live footfall, crowd levels and the district's figures.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

struct Living : Fixture {
    explicit Living(const QString &path = u":memory:"_s, Instant now = at(10, 32)) : Fixture(path, now)
    {
        open();
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s), hub(u"c"_s, 0)})));
        done(cache->putList(
            list(10, std::vector{live(u"a"_s, 30, now), live(u"b"_s, 80, now, 70), live(u"c"_s, 5, now, 3)})));
        frames();
    }

    LiveNow now(const QString &id)
    {
        const auto detail = get(cache->hubDetail(id)).value;
        REQUIRE(detail);
        return detail->live;
    }

    QFuture<Result<quint64>> tick(quint64 revision, Instant when, std::vector<LiveFootfall> items = {})
    {
        return event(revision, FootfallTick{when, std::move(items)});
    }
};

FootfallSeries hours(const QString &hubId, QDate day, int entriesAnHour)
{
    FootfallSeries series{.hubId = hubId,
                          .start = hangzhou.startOf(day),
                          .step = FootfallStep::Hour,
                          .entries = {},
                          .averageInside = {},
                          .peakInside = {}};
    series.entries.assign(24, entriesAnHour);
    series.averageInside.assign(24, double(entriesAnHour) / 2);
    series.peakInside.assign(24, entriesAnHour);
    return series;
}

} // namespace

TEST_CASE("live figures carry their time and their level", "[cache]")
{
    Living f;
    const auto a = f.now(u"a"_s);
    CHECK(a.inside == Reading<qint64>{30, at(10, 32)});
    CHECK(a.entriesToday == Reading<qint64>{50, at(10, 32)});
    CHECK(a.level == CrowdLevel::Quiet);
    CHECK(a.open);
    CHECK(f.now(u"b"_s).level == CrowdLevel::Busy);
    CHECK(f.now(u"c"_s).level == CrowdLevel::Unknown);
    CHECK(f.now(u"c"_s).inside.value == 5);
}

TEST_CASE("a tick tells of the hubs whose reading moved, and vouches for those it does not name", "[cache]")
{
    Living f;
    f.done(f.tick(11, at(10, 33), {live(u"b"_s, 60, at(10, 33), 75)}));
    const auto changes = f.onlyFrame();
    CHECK(changes.upserted
          == Keys{key(RecordKind::LiveFootfall, u"a"_s), key(RecordKind::LiveFootfall, u"b"_s),
                  key(RecordKind::LiveFootfall, u"c"_s)});
    CHECK(f.now(u"a"_s).inside == Reading<qint64>{30, at(10, 33)});
    CHECK(f.now(u"b"_s).inside == Reading<qint64>{60, at(10, 33)});
    CHECK(f.now(u"b"_s).entriesToday.value == 75);
    f.done(f.tick(11, at(10, 33)));
    CHECK(f.frames().empty());
}

TEST_CASE("a counter that stopped reporting is named once and not vouched for any more", "[cache]")
{
    Living f;
    f.done(f.tick(11, at(10, 33), {live(u"a"_s, std::nullopt, at(10, 33))}));
    f.done(f.tick(12, at(10, 34)));
    CHECK_FALSE(f.now(u"a"_s).inside.value);
    CHECK_FALSE(f.now(u"a"_s).entriesToday.value);
    CHECK(f.now(u"a"_s).level == CrowdLevel::Unknown);
    const auto frames = f.frames();
    CHECK(frames.back().touches(key(RecordKind::LiveFootfall, u"b"_s)));
    f.done(f.tick(13, at(10, 35)));
    CHECK_FALSE(f.onlyFrame().touches(key(RecordKind::LiveFootfall, u"a"_s)));
}

TEST_CASE("a stale poll does not write over a newer tick", "[cache]")
{
    Living f;
    f.done(f.tick(20, at(10, 33), {live(u"a"_s, 44, at(10, 33))}));
    f.done(f.cache->putList(f.list(15, std::vector{live(u"a"_s, 1, at(10, 32)), live(u"b"_s, 2, at(10, 32))})));
    CHECK(f.now(u"a"_s).inside.value == 44);
    CHECK(f.now(u"b"_s).inside == Reading<qint64>{80, at(10, 33)});
    CHECK(f.now(u"c"_s).inside.value == 5);
}

TEST_CASE("a tick of another epoch is not believed", "[cache]")
{
    Living f;
    f.done(f.event(99, FootfallTick{at(10, 40), {live(u"a"_s, 1, at(10, 40))}}, "e9"));
    CHECK(f.frames().empty());
    CHECK(f.now(u"a"_s).inside == Reading<qint64>{30, at(10, 32)});
}

TEST_CASE("a level has hysteresis, and keeps it over a restart", "[cache]")
{
    const QTemporaryDir folder;
    Living f(folder.filePath(u"c"_s));
    f.done(f.tick(11, at(10, 33), {live(u"a"_s, 42, at(10, 33))}));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Quiet);
    f.done(f.tick(12, at(10, 34), {live(u"a"_s, 43, at(10, 34))}));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Moderate);
    f.done(f.tick(13, at(10, 35), {live(u"a"_s, 38, at(10, 35))}));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Moderate);
    f.close();
    f.reopen();
    CHECK(f.now(u"a"_s).level == CrowdLevel::Moderate);
    f.done(f.tick(14, at(10, 36), {live(u"a"_s, 37, at(10, 36))}));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Moderate);
    f.done(f.tick(15, at(10, 37), {live(u"a"_s, 36, at(10, 37))}));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Quiet);
}

TEST_CASE("a closed hub has no level, and yesterday's count is none of today", "[cache]")
{
    Living f(u":memory:"_s, at(20, 50));
    CHECK(f.now(u"b"_s).level == CrowdLevel::Busy);
    f.time.advance(10min);
    CHECK_FALSE(f.now(u"b"_s).open);
    CHECK(f.now(u"b"_s).level == CrowdLevel::Unknown);
    CHECK(f.now(u"b"_s).entriesToday.value == 70);
    f.time.advance(3h);
    CHECK_FALSE(f.now(u"b"_s).entriesToday.value);
}

TEST_CASE("a closed hub says when it opens next, and how long that holds", "[cache]")
{
    Living f(u":memory:"_s, at(7));
    auto a = f.now(u"a"_s);
    CHECK(a.isClosed());
    CHECK_FALSE(a.wasOpenToday);
    CHECK(a.opensAt == at(8));
    CHECK(a.holdsUntil == at(8));
    f.time.advance(1h);
    a = f.now(u"a"_s);
    CHECK(a.open);
    CHECK_FALSE(a.opensAt);
    CHECK(a.holdsUntil == at(21));
    f.time.advance(13h);
    a = f.now(u"a"_s);
    CHECK(a.isClosed());
    CHECK(a.wasOpenToday);
    CHECK(a.opensAt == at(8, 0, aTuesday.addDays(1)));
    CHECK(a.holdsUntil == at(0, 0, aTuesday.addDays(1)));
}

TEST_CASE("a hub that is open over midnight has its level at night", "[cache]")
{
    Living f(u":memory:"_s, at(1));
    auto night = hub(u"a"_s);
    night.openingHours = {};
    night.openingHours.week[0] = {{18 * 60, 26 * 60}}; // Monday's: now is Tuesday
    f.done(f.event(20, night));
    f.done(f.tick(21, at(1), {live(u"a"_s, 80, at(1))}));
    CHECK(f.now(u"a"_s).open);
    CHECK(f.now(u"a"_s).level == CrowdLevel::Busy);
    CHECK(f.now(u"a"_s).holdsUntil == at(2));
    f.time.advance(1h);
    CHECK(f.now(u"a"_s).isClosed());
    CHECK(f.now(u"a"_s).wasOpenToday);
    CHECK(f.now(u"a"_s).opensAt == at(18, 0, aTuesday.addDays(6)));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Unknown);
}

TEST_CASE("a hub of which no hours are known is judged as if it were open, and never called closed", "[cache]")
{
    Living f(u":memory:"_s, at(3));
    auto unknown = hub(u"a"_s);
    unknown.openingHours = {};
    f.done(f.event(20, unknown));
    f.done(f.tick(21, at(3), {live(u"a"_s, 80, at(3))}));
    const auto a = f.now(u"a"_s);
    CHECK_FALSE(a.open);
    CHECK_FALSE(a.hoursKnown);
    CHECK_FALSE(a.isClosed());
    CHECK_FALSE(a.opensAt);
    CHECK(a.level == CrowdLevel::Busy);
    CHECK(a.inside.value == 80);
}

TEST_CASE("a changed capacity is judged at once", "[cache]")
{
    Living f;
    f.done(f.event(30, hub(u"a"_s, 40)));
    CHECK(f.now(u"a"_s).level == CrowdLevel::Busy);
}

TEST_CASE("live figures are written at the first whole set, each minute and at the end, and not with each tick",
          "[cache]")
{
    const QTemporaryDir folder;
    Living f(folder.filePath(u"c"_s));
    f.done(f.tick(11, at(10, 33), {live(u"a"_s, 31, at(10, 33))}));
    f.reopen();
    CHECK(f.now(u"a"_s).inside == Reading<qint64>{30, at(10, 32)});
    f.done(f.cache->putList(f.list(12, std::vector{live(u"a"_s, 32, at(10, 33))})));
    f.done(f.tick(13, at(10, 34), {live(u"a"_s, 33, at(10, 34))}));
    f.time.advance(61s);
    f.done(f.tick(14, at(10, 35), {live(u"a"_s, 34, at(10, 35))}));
    f.reopen();
    CHECK(f.now(u"a"_s).inside == Reading<qint64>{33, at(10, 34)});
    f.done(f.cache->putList(f.list(15, std::vector{live(u"a"_s, 35, at(10, 36))})));
    f.done(f.tick(16, at(10, 37), {live(u"a"_s, 36, at(10, 37))}));
    f.close();
    const auto state = f.reopen();
    CHECK(f.now(u"a"_s).inside == Reading<qint64>{36, at(10, 37)});
    CHECK(state.revision == 16);
}

TEST_CASE("after a restart a tick does not vouch for figures that it does not name", "[cache]")
{
    const QTemporaryDir folder;
    Living f(folder.filePath(u"c"_s));
    f.reopen();
    f.done(f.tick(50, at(11, 0), {live(u"a"_s, 9, at(11, 0))}));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::LiveFootfall, u"a"_s)});
    CHECK(f.now(u"b"_s).inside == Reading<qint64>{80, at(10, 32)});
}

TEST_CASE("a whole live list removes hubs that are no longer counted", "[cache]")
{
    Living f;
    f.done(f.cache->putList(f.list(20, std::vector{live(u"a"_s, 30, at(10, 32))})));
    CHECK(f.onlyFrame().removed == Keys{key(RecordKind::LiveFootfall, u"b"_s), key(RecordKind::LiveFootfall, u"c"_s)});
    CHECK_FALSE(f.now(u"b"_s).inside.value);
}

TEST_CASE("the district's entries are the sum of the counted hubs, as old as the oldest of them", "[cache]")
{
    Living f;
    CHECK(f.get(f.cache->districtNow()).value.entriesToday == Reading<qint64>{123, at(10, 32)});
    CHECK(f.get(f.cache->districtNow()).value.hubs == 3);
    CHECK_FALSE(f.get(f.cache->districtNow()).value.activitiesToday);
    f.done(f.tick(11, at(10, 33), {live(u"a"_s, std::nullopt, at(10, 33))}));
    CHECK(f.get(f.cache->districtNow()).value.entriesToday == Reading<qint64>{73, at(10, 33)});
}

TEST_CASE("a counter that fell silent is left out of the sum, but when all are silent the sum grows old", "[cache]")
{
    const QTemporaryDir folder;
    Living f(folder.filePath(u"c"_s));
    f.reopen(); // from now on a tick vouches only for whom it names
    f.done(f.tick(50, at(10, 46), {live(u"a"_s, 9, at(10, 46), 60)}));
    CHECK(f.get(f.cache->districtNow()).value.entriesToday == Reading<qint64>{133, at(10, 32)});
    f.done(f.tick(51, at(10, 47), {live(u"a"_s, 9, at(10, 47), 60)}));
    CHECK(f.get(f.cache->districtNow()).value.entriesToday == Reading<qint64>{60, at(10, 47)});
}

TEST_CASE("the district is compared with the same weekdays by the same time", "[cache]")
{
    Living f(u":memory:"_s, at(10, 30));
    CHECK_FALSE(f.get(f.cache->districtNow()).value.percentOverTypical);
    std::vector<FootfallSeries> weeks;
    for (int week = 1; week <= 3; ++week)
        weeks.push_back(hours(QString(), aTuesday.addDays(-7 * week), 10));
    f.done(f.cache->putHistory(weeks, FootfallStep::Hour, {at(0, 0, aTuesday.addDays(-21)), at(10)}, at(10, 30)));
    // 10.5 hours of 10 entries: 105 by half past ten; today 123.
    CHECK(f.get(f.cache->districtNow()).value.percentOverTypical == 17);
}

TEST_CASE("after midnight a counter's visits are not known until it reports on the new day", "[cache]")
{
    const QTemporaryDir folder;
    const auto tomorrow = aTuesday.addDays(1);
    Living f(folder.filePath(u"c"_s), at(23, 59));
    f.time.advance(68s);
    f.done(f.tick(11, at(0, 0, tomorrow) + 8s, {live(u"a"_s, 1, at(0, 0, tomorrow) + 8s, 3)}));
    CHECK(f.now(u"a"_s).entriesToday.value == 3);
    CHECK_FALSE(f.now(u"b"_s).entriesToday.value);
    CHECK(f.now(u"b"_s).inside == Reading<qint64>{80, at(0, 0, tomorrow) + 8s}); // that a tick vouches for
    const auto now = f.get(f.cache->districtNow()).value;
    CHECK(now.entriesToday.value == 3);
    CHECK(now.entriesHubs == 1);
    CHECK(now.insideHubs == 3);
    CHECK(now.hubs == 3);

    f.close();
    f.reopen();
    CHECK(f.now(u"a"_s).entriesToday.value == 3);
    CHECK_FALSE(f.now(u"b"_s).entriesToday.value);
    f.done(f.tick(12, at(0, 1, tomorrow), {live(u"b"_s, 80, at(0, 1, tomorrow), 2)}));
    f.done(f.tick(13, at(0, 2, tomorrow)));
    CHECK(f.now(u"b"_s).entriesToday == Reading<qint64>{2, at(0, 2, tomorrow)});
}

TEST_CASE("a counter that is reset late says the day before's visits until it is", "[cache]")
{
    const auto tomorrow = aTuesday.addDays(1);
    Living f(u":memory:"_s, at(23, 59));
    f.time.advance(2min);
    f.done(f.tick(11, at(0, 1, tomorrow), {live(u"b"_s, 80, at(0, 1, tomorrow), 70)}));
    f.done(f.tick(12, at(0, 2, tomorrow), {live(u"b"_s, 81, at(0, 2, tomorrow), 71)}));
    CHECK_FALSE(f.now(u"b"_s).entriesToday.value);
    CHECK(f.now(u"b"_s).inside.value == 81);
    f.done(f.tick(13, at(0, 3, tomorrow), {live(u"b"_s, 81, at(0, 3, tomorrow), 0)}));
    CHECK(f.now(u"b"_s).entriesToday.value == 0);
    f.done(f.tick(14, at(0, 4, tomorrow), {live(u"b"_s, 99, at(0, 4, tomorrow), 99)}));
    CHECK(f.now(u"b"_s).entriesToday.value == 99);
}

TEST_CASE("whoever was not heard for a night may have counted more than the day before", "[cache]")
{
    const auto tomorrow = aTuesday.addDays(1);
    Living f(u":memory:"_s, at(9));
    f.time.advance(24h);
    f.done(f.tick(11, at(9, 0, tomorrow), {live(u"b"_s, 80, at(9, 0, tomorrow), 90)}));
    CHECK(f.now(u"b"_s).entriesToday.value == 90);
}

TEST_CASE("a sum of large figures is a large figure", "[cache]")
{
    Living f;
    constexpr int many = 900'000'000;
    f.done(f.tick(11, at(10, 33),
                  {live(u"a"_s, many, at(10, 33), many), live(u"b"_s, many, at(10, 33), many),
                   live(u"c"_s, many, at(10, 33), many)}));
    const auto now = f.get(f.cache->districtNow()).value;
    CHECK(now.entriesToday.value == 2'700'000'000);
    CHECK(now.inside.value == 2'700'000'000);
}

namespace {

/// Ten hubs that had 10 visits an hour each on the weekdays before, as the district's sum of 100 says.
struct TenHubs : Fixture {
    TenHubs() : Fixture(u":memory:"_s, at(10))
    {
        open();
        done(cache->putDistrict(district(), mark(10)));
        std::vector<Hub> hubs;
        std::vector<FootfallSeries> weeks;
        for (int week = 1; week <= 3; ++week) {
            weeks.push_back(hours(QString(), aTuesday.addDays(-7 * week), 100));
            for (const auto &id : ids)
                weeks.push_back(hours(id, aTuesday.addDays(-7 * week), 10));
        }
        for (const auto &id : ids)
            hubs.push_back(hub(id));
        done(cache->putList(list(10, hubs)));
        done(cache->putHistory(weeks, FootfallStep::Hour, {at(0, 0, aTuesday.addDays(-21)), at(10)}, at(10)));
    }

    DistrictNow counted(int hubs, int entriesEach)
    {
        std::vector<LiveFootfall> live;
        for (const auto &id : ids) {
            const bool counts = int(live.size()) < hubs;
            live.push_back(test::live(id, counts ? std::optional(1) : std::nullopt, at(10), entriesEach));
        }
        done(cache->putList(list(++revision, live)));
        return get(cache->districtNow()).value;
    }

    std::vector<QString> ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s, u"j"_s};
    quint64 revision = 10;
};

} // namespace

TEST_CASE("what some hubs have is held against what the same hubs had, or against nothing", "[cache]")
{
    TenHubs f; // each 100 by ten o'clock
    CHECK(f.counted(10, 110).percentOverTypical == 10);
    const auto nine = f.counted(9, 110);
    CHECK(nine.entriesHubs == 9);
    CHECK(nine.percentOverTypical == 10);
    const auto eight = f.counted(8, 110);
    CHECK(eight.entriesToday.value == 880);
    CHECK(eight.entriesHubs == 8);
    CHECK_FALSE(eight.percentOverTypical);
    CHECK_FALSE(f.counted(0, 0).percentOverTypical);
}

TEST_CASE("a hub without a past takes nobody else's comparison away, and is not compared itself", "[cache]")
{
    TenHubs f;
    const auto all = f.counted(10, 110);
    CHECK(all.comparedHubs == 10);
    f.done(f.cache->putList(f.list(11, std::vector{hub(u"new"_s)}, ListScope::Update)));
    f.ids.push_back(u"new"_s);
    const auto lacks = f.counted(10, 110); // it has no counter yet
    CHECK(lacks.hubs == 11);
    CHECK(lacks.entriesHubs == 10);
    CHECK(lacks.percentOverTypical == 10);
    CHECK(lacks.comparedHubs == 10);
    // Since last week it has one: 40 an hour, of which the district's sum of that day knows.
    const auto lastWeek = aTuesday.addDays(-7);
    f.done(f.cache->putHistory({hours(QString(), lastWeek, 140), hours(u"new"_s, lastWeek, 40)}, FootfallStep::Hour,
                               {at(0, 0, aTuesday.addDays(-21)), at(10)}, at(10)));
    const auto young = f.counted(11, 110);
    CHECK(young.entriesToday.value == 1210);
    CHECK(young.entriesHubs == 11);
    CHECK(young.comparedHubs == 10);
    CHECK(young.percentOverTypical == 10);
}

TEST_CASE("where too few hubs have a past nothing is compared", "[cache]")
{
    TenHubs f;
    for (const auto &id : {u"k"_s, u"l"_s}) {
        f.done(f.cache->putList(f.list(11, std::vector{hub(id)}, ListScope::Update)));
        f.ids.push_back(id);
        auto unknown = hours(id, aTuesday.addDays(-7), 0);
        unknown.entries.assign(24, std::nullopt); // asked, and told that nobody counted
        f.done(f.cache->putHistory({unknown}, FootfallStep::Hour, {at(0, 0, aTuesday.addDays(-21)), at(10)}, at(10)));
    }
    const auto now = f.counted(12, 110);
    CHECK(now.entriesHubs == 12);
    CHECK_FALSE(now.percentOverTypical);
    CHECK(now.comparedHubs == 0);
}

TEST_CASE("a percentage that means nothing is not told", "[cache]")
{
    TenHubs f;
    CHECK(f.counted(10, 1099).percentOverTypical == 999);
    CHECK_FALSE(f.counted(10, 1'000'000).percentOverTypical);
}

TEST_CASE("hubs come by the district's town-streets, then by name, with their organisations' names", "[cache]")
{
    Fixture f;
    f.open();
    f.done(f.cache->putDistrict(district(), f.mark(1)));
    f.done(f.cache->putList(f.list(
        1, std::vector{hub(u"x"_s, 1, u"elsewhere"_s), hub(u"y"_s, 1, u"beishan"_s), hub(u"z"_s), hub(u"w"_s)})));
    f.done(f.cache->putList(f.list(1, std::vector{organisation(u"o1"_s)})));
    std::vector<QString> ids;
    const auto summaries = f.get(f.cache->hubSummaries()).value;
    for (const auto &summary : summaries)
        ids.push_back(summary.id);
    CHECK(ids == std::vector{u"w"_s, u"z"_s, u"y"_s, u"x"_s});
    CHECK(summaries.front().organisations == std::vector{LocalizedText{u"组织o1"_s, {}}});
    const auto detail = f.get(f.cache->hubDetail(u"y"_s)).value;
    REQUIRE(detail);
    CHECK(detail->townStreet.zh == u"北山街道");
    CHECK(detail->operatedBy == organisation(u"o1"_s));
    CHECK(detail->hub == hub(u"y"_s, 1, u"beishan"_s));
    CHECK_FALSE(f.get(f.cache->hubDetail(u"nobody"_s)).value);
}
