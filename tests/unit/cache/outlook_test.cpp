// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

#include <catch2/catch_approx.hpp>
#include <cmath>

// What the footfall page asks, out of finished footfall and live figures. Tuesday, 24 November 2026, 10:32.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;
using Catch::Approx;
using insight::Movement;

namespace {

struct Looking : Fixture {
    quint64 revision = 50;

    Looking()
    {
        open();
        cache->setOwnHub(u"a"_s);
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s), hub(u"c"_s)})));
        frames();
    }

    /// From `hour` of that day on, a bucket each; entries are the same numbers.
    void put(const QString &hubId, FootfallStep step, QDate day, int hour, const std::vector<double> &inside)
    {
        FootfallSeries series{.hubId = hubId,
                              .start = at(hour, 0, day),
                              .step = step,
                              .entries = {},
                              .averageInside = {},
                              .peakInside = {}};
        for (const auto people : inside) {
            series.entries.emplace_back(int(people));
            series.averageInside.emplace_back(people);
            series.peakInside.emplace_back(int(people) + 1);
        }
        done(cache->putHistory({series}, step, {at(0, 0, aTuesday.addMonths(-25)), at(10, 30)}, clock.now()));
    }

    std::vector<QString> order()
    {
        std::vector<QString> ids;
        for (const auto &one : get(cache->ranking()).value)
            ids.push_back(one.id);
        return ids;
    }
};

} // namespace

TEST_CASE("the district's outlook goes on where its finished quarter hours end", "[cache]")
{
    Looking f;
    auto early = hub(u"b"_s);
    early.openingHours = daily(7, 19);
    f.done(f.event(20, early));
    for (int week = 1; week <= 8; ++week)
        f.put({}, FootfallStep::QuarterHour, aTuesday.addDays(-7 * week), 6, std::vector<double>(16 * 4, 1000));
    f.put({}, FootfallStep::QuarterHour, aTuesday, 6, std::vector<double>(4 * 4 + 2, 1200)); // until 10:30
    const auto outlook = f.get(f.cache->outlook({})).value;
    CHECK(outlook.day.hubId.isEmpty());
    CHECK(outlook.day.open == TimeRange{at(7), at(21)}); // the first opens at seven, the last closes at nine
    CHECK(outlook.day.bucket == 15min);
    REQUIRE(outlook.day.band.size() == 14 * 4);
    CHECK(outlook.day.band.front() == BandPoint{at(7), 1000, 1000, 1000});
    REQUIRE(outlook.expected.size() == 42); // 10:30 to 21:00
    CHECK(outlook.expected.front().at == at(10, 30));
    CHECK(outlook.expected.front().median == Approx(1000 + 200 * std::exp2(-7.5 / 90)));
    CHECK(outlook.expected.back().median == Approx(1000).margin(2));
}

TEST_CASE("a hub open over midnight, round the clock or of unknown hours has its band all day", "[cache]")
{
    Looking f;
    auto changed = hub(u"a"_s);
    for (int week = 1; week <= 8; ++week)
        f.put(u"a"_s, FootfallStep::Hour, aTuesday.addDays(-7 * week), 0, std::vector<double>(24, 50));
    const auto dayWith = [&](const OpeningHours &hours) {
        changed.openingHours = hours;
        f.done(f.event(f.revision++, changed));
        return f.get(f.cache->hubToday(u"a"_s)).value;
    };
    const auto wholeDay = hangzhou.rangeOf(aTuesday);
    OpeningHours hours;
    hours.week.fill({{0, 24 * 60}});
    CHECK(dayWith(hours).open == wholeDay);
    CHECK(dayWith(hours).band.size() == 24);
    hours.week.fill({{18 * 60, 26 * 60}});
    CHECK(dayWith(hours).open == wholeDay);
    CHECK(dayWith(hours).band.size() == 8); // until two, and from 18 on
    hours = {};
    CHECK(dayWith(hours).open == wholeDay);
    CHECK(dayWith(hours).band.size() == 24);
    CHECK_FALSE(dayWith(hours).quiet); // nobody knows whether it is open then
    CHECK(f.get(f.cache->outlook({})).value.day.open == TimeRange{at(8), at(21)}); // the others'
}

TEST_CASE("nothing is foretold of what is over, nor from what is old", "[cache]")
{
    Looking f;
    for (int week = 1; week <= 8; ++week)
        f.put({}, FootfallStep::QuarterHour, aTuesday.addDays(-7 * week), 8, std::vector<double>(13 * 4, 1000));
    f.put({}, FootfallStep::QuarterHour, aTuesday, 8, std::vector<double>(10, 1200)); // until 10:30
    const auto expected = [&f] { return f.get(f.cache->outlook({})).value.expected; };
    REQUIRE_FALSE(expected().empty());
    CHECK(expected().front().at == at(10, 30));
    f.time.advance(20min);
    REQUIRE_FALSE(expected().empty());
    CHECK(expected().front().at == at(10, 45)); // 10:52; the quarter from 10:30 is late
    f.time.advance(7min);
    CHECK_FALSE(expected().empty());
    f.time.advance(1min);
    CHECK(expected().empty());
    f.time.advance(9h);
    const auto outlook = f.get(f.cache->outlook({})).value;
    CHECK(outlook.expected.empty());
    CHECK(outlook.day.today.size() == 10);
    CHECK(outlook.day.band.size() == 13 * 4);
}

TEST_CASE("a day has the hours that it has: one comes twice when the clock is put back", "[cache]")
{
    const auto zone = *Zone::fromIanaId("America/New_York");
    const QDate sunday(2026, 11, 1);
    Fixture f(u":memory:"_s, zone.startOf(sunday) + 4h + 1min);
    f.open();
    auto newYork = district();
    newYork.zone = zone;
    auto always = hub(u"a"_s);
    always.openingHours.week.fill({{0, 24 * 60}});
    f.done(f.cache->putDistrict(newYork, f.mark(10)));
    f.done(f.cache->putList(f.list(10, std::vector{always})));
    const auto put = [&](QDate day, const std::vector<double> &inside) {
        FootfallSeries series{.hubId = u"a"_s,
                              .start = zone.startOf(day),
                              .step = FootfallStep::Hour,
                              .entries = std::vector<std::optional<qint64>>(inside.size(), 1),
                              .averageInside = {inside.begin(), inside.end()},
                              .peakInside = std::vector<std::optional<qint64>>(inside.size(), 1)};
        f.done(f.cache->putHistory({series}, FootfallStep::Hour, {zone.startOf(day), f.clock.now()}, f.clock.now()));
    };
    for (int week = 8; week >= 1; --week)
        put(sunday.addDays(-7 * week), {10, 20, 30, 40});
    put(sunday, {11, 21, 22, 31}); // midnight, one, one again, two
    const auto day = f.get(f.cache->hubToday(u"a"_s)).value;
    REQUIRE(day.today.size() == 4);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(day.today[i].at == zone.startOf(sunday) + qint64(i) * 1h);
    CHECK(day.today[1].inside == 21);
    CHECK(day.today[2].inside == 22);
    REQUIRE(day.band.size() == 5);
    CHECK(day.band[1].median == 20);
    CHECK(day.band[2] == BandPoint{zone.startOf(sunday) + 2h, 20, 20, 20}); // what is usual at one o'clock
    CHECK(day.band[3].median == 30);
}

TEST_CASE("a day that has not begun is expected to be nothing yet", "[cache]")
{
    Looking f;
    for (int week = 1; week <= 8; ++week)
        f.put(u"a"_s, FootfallStep::Hour, aTuesday.addDays(-7 * week), 8, std::vector<double>(13, 50));
    const auto outlook = f.get(f.cache->outlook(u"a"_s)).value;
    CHECK(outlook.day.bucket == 60min);
    CHECK(outlook.day.band.size() == 13);
    CHECK(outlook.expected.empty());
}

TEST_CASE("the ranking is by people inside, and knows where each was an hour ago", "[cache]")
{
    Looking f;
    f.put(u"a"_s, FootfallStep::Hour, aTuesday, 8, {10, 70});
    f.put(u"b"_s, FootfallStep::Hour, aTuesday, 8, {90, 40});
    f.put(u"c"_s, FootfallStep::Hour, aTuesday, 8, {90, 30});
    f.done(f.cache->putList(f.list(11, std::vector{live(u"a"_s, 35), live(u"b"_s, 60), live(u"c"_s, 20)})));
    const auto ranked = f.get(f.cache->ranking()).value;
    REQUIRE(ranked.size() == 3);
    CHECK(f.order() == std::vector{u"b"_s, u"a"_s, u"c"_s});
    CHECK(ranked[0].place == 1);
    CHECK(ranked[0].movement == Movement::Up); // 9:32 lies in the hour from nine
    CHECK(ranked[1].movement == Movement::Down);
    CHECK(ranked[2].movement == Movement::Same);
    CHECK(ranked[0].live.level == CrowdLevel::Moderate);
    CHECK(ranked[0].live.inside == Reading<qint64>{60, at(10, 32)});
}

TEST_CASE("a hub that was not counted an hour ago has moved nobody", "[cache]")
{
    Looking f;
    f.put(u"a"_s, FootfallStep::Hour, aTuesday, 8, {10, 70});
    f.put(u"b"_s, FootfallStep::Hour, aTuesday, 8, {90, 40});
    f.done(f.cache->putList(f.list(11, std::vector{live(u"a"_s, 60), live(u"b"_s, 35), live(u"c"_s, 90)})));
    const auto ranked = f.get(f.cache->ranking()).value;
    REQUIRE(f.order() == std::vector{u"c"_s, u"a"_s, u"b"_s});
    CHECK(ranked[0].movement == Movement::Unknown);
    CHECK(ranked[1].movement == Movement::Same);
    CHECK(ranked[1].place == 2);
    CHECK(ranked[2].movement == Movement::Same);
}

TEST_CASE("who is closed, not counted or silent is not ranked; without history nothing is said of movement", "[cache]")
{
    Looking f;
    auto closed = hub(u"b"_s);
    closed.openingHours.exceptions = {{aTuesday, {}}};
    f.done(f.event(20, closed));
    f.done(f.cache->putList(f.list(11, std::vector{live(u"a"_s, 35), live(u"b"_s, 60), live(u"c"_s, std::nullopt)})));
    REQUIRE(f.order() == std::vector{u"a"_s});
    CHECK(f.get(f.cache->ranking()).value.front().movement == Movement::Unknown);
    f.time.advance(15min);
    CHECK(f.order().empty());
}

TEST_CASE("a hub's week is of the eight weeks before today", "[cache]")
{
    Looking f;
    for (int back = 0; back < 63; ++back) {
        std::vector<double> hours(13, 20);
        hours[2] = back == 0 || back > 56 ? 1000 : 80; // ten o'clock; today and what is older must not count
        hours[7] = 5; // three to five
        hours[8] = 5;
        f.put(u"a"_s, FootfallStep::Hour, aTuesday.addDays(-back), 8, hours);
    }
    const auto week = f.get(f.cache->hubWeek(u"a"_s)).value;
    CHECK(week.day == aTuesday);
    CHECK(week.historyKnown);
    for (const auto &weekday : week.grid) {
        CHECK(weekday[10] == insight::WeekCell{true, 80, CrowdLevel::Busy});
        CHECK(weekday[9].level == CrowdLevel::Quiet);
        CHECK_FALSE(weekday[7].open);
    }
    // The mean of the medians is (10 × 20 + 80 + 2 × 5) / 13 = 22.3: at or below 16.7 is quiet.
    CHECK(week.quiet[0] == insight::MinuteWindow{15 * 60, 17 * 60});
    CHECK_FALSE(f.get(f.cache->hubWeek(u"b"_s)).value.grid[0][10].inside);
    CHECK_FALSE(f.get(f.cache->hubWeek(u"nobody"_s)).value.historyKnown);
}

TEST_CASE("a month's days stand beside the same weekdays before, and the month beside the last", "[cache]")
{
    Looking f;
    // From 1 August to 23 November: 100 a day, 120 in November.
    std::vector<double> days;
    for (auto day = QDate(2026, 8, 1); day < aTuesday; day = day.addDays(1))
        days.push_back(day.month() == 11 ? 120 : 100);
    f.put({}, FootfallStep::Day, QDate(2026, 8, 1), 0, days);
    const auto month = f.get(f.cache->footfallMonth({}, QDate(2026, 11, 15))).value;
    CHECK(month.historyKnown);
    REQUIRE(month.days.size() == 30);
    CHECK(month.days[0] == insight::DayFigure{QDate(2026, 11, 1), 120, 100});
    CHECK(month.days[22] == insight::DayFigure{QDate(2026, 11, 23), 120, 100}); // of 8 Mondays three were in November
    CHECK_FALSE(month.days[23].entries); // today is not over
    CHECK(month.days[23].usual == 100.0);
    CHECK(month.figure.entries == 23 * 120);
    CHECK(month.figure.aDay == 120.0);
    CHECK(month.percentOverPrevious == 20);
    const auto first = f.get(f.cache->footfallMonth({}, QDate(2026, 8, 31))).value;
    CHECK_FALSE(first.days[0].usual);
    CHECK(first.days[30].usual == 100.0);
    CHECK_FALSE(first.percentOverPrevious);
    CHECK_FALSE(f.get(f.cache->footfallMonth(u"a"_s, aTuesday)).value.historyKnown);
}

TEST_CASE("a year's months stand beside those of the year before", "[cache]")
{
    Looking f;
    std::vector<double> days;
    for (auto day = QDate(2025, 10, 1); day < aTuesday; day = day.addDays(1))
        days.push_back(day.year() == 2025 ? 100 : 150);
    f.put(u"b"_s, FootfallStep::Day, QDate(2025, 10, 1), 0, days);
    const auto year = f.get(f.cache->footfallYear(u"b"_s)).value;
    REQUIRE(year.months.size() == 13);
    CHECK(year.months.front().figure.month == QDate(2025, 11, 1));
    CHECK(year.months.front().figure.entries == 30 * 100);
    CHECK_FALSE(year.months.front().percent);
    const auto &now = year.months.back();
    CHECK(now.figure == insight::MonthFigure{QDate(2026, 11, 1), 23 * 150, 23, 150});
    CHECK(now.yearBefore == insight::MonthFigure{QDate(2025, 11, 1), 30 * 100, 30, 100});
    CHECK(now.percent == 50);
}

TEST_CASE("several hubs are quiet together", "[cache]")
{
    Looking f;
    for (int week = 1; week <= 3; ++week) {
        const auto day = aTuesday.addDays(-7 * week);
        f.put(u"a"_s, FootfallStep::Hour, day, 8, {60, 60, 60, 60, 60, 60, 10, 10, 10, 60, 60, 60, 60}); // 14–17
        f.put(u"b"_s, FootfallStep::Hour, day, 8, {60, 60, 60, 60, 60, 60, 60, 10, 10, 10, 60, 60, 60}); // 15–18
    }
    const auto quiet = [&f](const std::vector<QString> &hubs) { return f.get(f.cache->commonQuiet(hubs)).value; };
    CHECK(quiet({u"a"_s}) == TimeRange{at(14), at(17)});
    CHECK(quiet({u"a"_s, u"b"_s}) == TimeRange{at(15), at(17)});
    CHECK_FALSE(quiet({u"a"_s, u"c"_s}));
    CHECK_FALSE(quiet({}));
}

TEST_CASE("the people in the district are those of the hubs that are counted", "[cache]")
{
    Looking f;
    f.done(f.cache->putList(
        f.list(11, std::vector{live(u"a"_s, 35, at(10, 31)), live(u"b"_s, 60), live(u"c"_s, 7, at(10, 10))})));
    CHECK(f.get(f.cache->districtNow()).value.inside == Reading<qint64>{95, at(10, 31)}); // c fell silent
}
