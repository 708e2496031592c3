// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

// Finished footfall: merged, known, and a hub's day out of it.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

struct Remembering : Fixture {
    explicit Remembering(const QString &path = u":memory:"_s) : Fixture(path)
    {
        open();
        cache->setOwnHub(u"a"_s);
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s)})));
        frames();
    }

    HubToday today(const QString &hubId = u"a"_s) { return get(cache->hubToday(hubId)).value; }

    void put(const FootfallSeries &series, const TimeRange &range)
    {
        done(cache->putHistory({series}, series.step, range, clock.now()));
    }
};

FootfallSeries series(const QString &hubId, FootfallStep step, Instant start, std::vector<std::optional<double>> inside)
{
    FootfallSeries series{
        .hubId = hubId, .start = start, .step = step, .entries = {}, .averageInside = {}, .peakInside = {}};
    for (const auto &value : inside) {
        series.entries.push_back(value ? std::optional(int(*value)) : std::nullopt);
        series.peakInside.push_back(value ? std::optional(int(*value) + 1) : std::nullopt);
    }
    series.averageInside = std::move(inside);
    return series;
}

/// The same for each quarter hour of [from, to), in hours of that day.
FootfallSeries quarters(QDate day, int from, int to, double inside)
{
    return series(u"a"_s, FootfallStep::QuarterHour, at(from, 0, day),
                  std::vector<std::optional<double>>(std::size_t(to - from) * 4, inside));
}

const TimeRange nineWeeks{at(0, 0, aTuesday.addDays(-63)), at(10, 30)};

} // namespace

TEST_CASE("today's line is the finished quarter hours, without gaps that were not counted", "[cache]")
{
    Remembering f;
    CHECK_FALSE(f.today().historyKnown);
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8), {1.5, std::nullopt, 3}), nineWeeks);
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::FootfallHistory, u"a"_s)});
    const auto day = f.today();
    CHECK(day.historyKnown);
    CHECK(day.day == aTuesday);
    CHECK(day.open == TimeRange{at(8), at(21)});
    CHECK(day.today == std::vector{TodayPoint{at(8), 1.5}, TodayPoint{at(8, 30), 3}});
    CHECK(day.band.empty());
    CHECK_FALSE(day.quiet);
}

TEST_CASE("later buckets are laid over earlier ones, revisions and losses too", "[cache]")
{
    Remembering f;
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8), {1, 2, 3}), nineWeeks);
    f.frames();
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8, 15), {2, 3}), nineWeeks);
    CHECK(f.frames().empty());
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8, 15), {20, std::nullopt, 4}), nineWeeks);
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::FootfallHistory, u"a"_s)});
    CHECK(f.today().today == std::vector{TodayPoint{at(8), 1}, TodayPoint{at(8, 15), 20}, TodayPoint{at(8, 45), 4}});
}

TEST_CASE("known is what was asked for up to the last finished bucket, joined where it meets", "[cache]")
{
    Remembering f;
    const auto known = [&f](FootfallStep step) { return f.get(f.cache->syncState()).historyKnown.at({u"a"_s, step}); };
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8), {}), {at(0), at(24)});
    CHECK(known(FootfallStep::QuarterHour) == TimeRange{at(0), at(10, 30)});
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8, 0, aTuesday.addDays(-2)), {1}),
          {at(0, 0, aTuesday.addDays(-2)), at(0)});
    CHECK(known(FootfallStep::QuarterHour) == TimeRange{at(0, 0, aTuesday.addDays(-2)), at(10, 30)});
    f.put(series(u"a"_s, FootfallStep::Hour, at(8), {1}), {at(0), at(24)});
    CHECK(known(FootfallStep::Hour) == TimeRange{at(0), at(10)});
    f.put(series(u"a"_s, FootfallStep::Day, at(0, 0, QDate(2026, 10, 30)), {1, 2, 3, 4}),
          {at(0, 0, QDate(2026, 10, 30)), at(24)});
    CHECK(known(FootfallStep::Day) == TimeRange{at(0, 0, QDate(2026, 10, 30)), at(0)});
}

TEST_CASE("the band is of the last eight same weekdays within the opening hours, with the next quiet window", "[cache]")
{
    Remembering f;
    for (int week = 1; week <= 9; ++week) {
        const auto day = aTuesday.addDays(-7 * week);
        f.put(quarters(day, 7, 22, week <= 8 ? 10.0 * week : 1000), nineWeeks);
        f.put(quarters(day, 15, 17, 1), nineWeeks);
        f.put(quarters(day.addDays(1), 7, 22, 7), nineWeeks);
    }
    const auto day = f.today();
    REQUIRE(day.band.size() == 13 * 4);
    // Type 7 quartiles of 10, 20 … 80.
    CHECK(day.band.front() == BandPoint{at(8), 27.5, 45, 62.5});
    CHECK(day.band.back() == BandPoint{at(20, 45), 27.5, 45, 62.5});
    CHECK(day.quiet == TimeRange{at(15), at(17)});
    CHECK(day.today.empty());
    CHECK(day.historyKnown);
}

TEST_CASE("a hub of which only hours are kept has a line and a band of them", "[cache]")
{
    Remembering f;
    for (int week = 0; week <= 3; ++week)
        f.put(series(u"b"_s, FootfallStep::Hour, at(9, 0, aTuesday.addDays(-7 * week)), {8.0 + week}), nineWeeks);
    const auto day = f.today(u"b"_s);
    CHECK(day.bucket == 60min);
    CHECK(day.today == std::vector{TodayPoint{at(9), 8}});
    REQUIRE(day.band.size() == 1);
    CHECK(day.band.front() == BandPoint{at(9), 9.5, 10, 10.5});
}

TEST_CASE("a hub that is closed today has no band", "[cache]")
{
    Remembering f;
    auto closed = hub(u"a"_s);
    closed.openingHours.exceptions = {{aTuesday, {}}};
    f.done(f.event(20, closed));
    for (int week = 1; week <= 3; ++week)
        f.put(quarters(aTuesday.addDays(-7 * week), 7, 22, 10), nineWeeks);
    CHECK_FALSE(f.today().open);
    CHECK(f.today().band.empty());
    CHECK_FALSE(f.today().quiet);
}

TEST_CASE("history read until yesterday is not known today", "[cache]")
{
    Remembering f;
    f.put(quarters(aTuesday, 8, 10, 5), nineWeeks);
    f.time.advance(24h);
    CHECK_FALSE(f.today().historyKnown);
    CHECK(f.today().day == aTuesday.addDays(1));
    f.frames();
    f.put(quarters(aTuesday, 8, 10, 5), {at(0), at(24 + 10)});
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::FootfallHistory, u"a"_s)});
    CHECK(f.today().historyKnown);
}

TEST_CASE("history needs the district, whose days it is of", "[cache]")
{
    Fixture f;
    f.open();
    const auto put =
        f.get(f.cache->putHistory({quarters(aTuesday, 8, 9, 1)}, FootfallStep::QuarterHour, nineWeeks, f.clock.now()));
    REQUIRE_FALSE(put);
    CHECK(put.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("months of days are laid over each other across their ends", "[cache]")
{
    Remembering f;
    std::vector<std::optional<double>> days(400, 3.0);
    f.put(series(u"a"_s, FootfallStep::Day, at(0, 0, QDate(2025, 10, 20)), days), nineWeeks);
    f.frames();
    f.put(series(u"a"_s, FootfallStep::Day, at(0, 0, QDate(2025, 10, 20)), days), nineWeeks);
    CHECK(f.frames().empty());
    f.put(series(u"a"_s, FootfallStep::Day, at(0, 0, QDate(2026, 2, 28)), {3, 4}), nineWeeks);
    CHECK(f.onlyFrame().upserted.size() == 1);
}

TEST_CASE("days whose clocks change have 23 and 25 hours", "[cache]")
{
    Remembering f;
    auto elsewhere = district();
    elsewhere.zone = *Zone::fromIanaId("Europe/Berlin");
    f.done(f.cache->putDistrict(elsewhere, f.mark(11)));
    const auto start = elsewhere.zone.startOf(QDate(2026, 10, 24));
    std::vector<std::optional<double>> hours;
    for (int i = 0; i < 24 + 25 + 24; ++i)
        hours.emplace_back(i);
    const TimeRange range{start, f.clock.now()};
    f.put(series(u"a"_s, FootfallStep::Hour, start, hours), range);
    f.frames();
    f.put(series(u"a"_s, FootfallStep::Hour, elsewhere.zone.startOf(QDate(2026, 10, 26)), {49.0, 50.0}), range);
    CHECK(f.frames().empty());
    f.put(series(u"a"_s, FootfallStep::Hour, elsewhere.zone.startOf(QDate(2026, 10, 26)), {49.0, 51.0}), range);
    CHECK(f.frames().size() == 1);
}

TEST_CASE("another time zone makes other days: what was packed by the old ones goes", "[cache]")
{
    Remembering f;
    f.put(quarters(aTuesday, 8, 10, 5), nineWeeks);
    auto moved = district();
    moved.zone = *Zone::fromIanaId("Asia/Urumqi");
    f.done(f.cache->putDistrict(moved, f.mark(11)));
    CHECK(f.today().today.empty());
    CHECK_FALSE(f.today().historyKnown);
    CHECK(f.get(f.cache->syncState()).historyKnown.empty());
}

TEST_CASE("history survives a restart, and goes with its hub", "[cache]")
{
    const QTemporaryDir folder;
    Remembering f(folder.filePath(u"c"_s));
    f.put(series(u"a"_s, FootfallStep::QuarterHour, at(8), {1.25}), nineWeeks);
    CHECK(f.reopen().historyKnown.at({u"a"_s, FootfallStep::QuarterHour}) == nineWeeks);
    CHECK(f.today().today == std::vector{TodayPoint{at(8), 1.25}});
    f.frames();
    f.done(f.event(20, Deleted{RecordKind::Hub, u"a"_s}));
    CHECK(f.onlyFrame().removed == Keys{key(RecordKind::Hub, u"a"_s), key(RecordKind::FootfallHistory, u"a"_s)});
    CHECK(f.today().today.empty());
    CHECK(f.reopen().historyKnown.empty());
}

TEST_CASE("old buckets are forgotten", "[cache]")
{
    Remembering f;
    const auto own = quarters(aTuesday, 8, 9, 5);
    auto other = own;
    other.hubId = u"b"_s;
    f.done(f.cache->putHistory({own, other}, FootfallStep::QuarterHour, nineWeeks, f.clock.now()));
    f.time.advance(24h * 7);
    for (int week = 2; week <= 3; ++week) {
        const auto day = aTuesday.addDays(7 - 7 * week);
        auto more = quarters(day, 8, 9, 5);
        f.put(more, nineWeeks);
    }
    CHECK(f.today().band.size() == 4);
    f.time.advance(24h * 7 * 9);
    CHECK(f.today().band.empty());
}
