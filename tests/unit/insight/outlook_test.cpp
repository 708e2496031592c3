// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/expectation.h"
#include "insight/months.h"
#include "insight/quiet.h"
#include "insight/ranking.h"
#include "insight/week.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace hubscreen;
using namespace hubscreen::insight;
using Catch::Approx;
using enum CrowdLevel;

namespace {

/// The same number of people in each slot.
DayCurve levelDay(double inside)
{
    DayCurve day;
    day.fill(inside);
    return day;
}

TypicalDay usually(double from, double to, double median, TypicalDay day = {})
{
    for (int slot = int(from * 4); slot < int(to * 4); ++slot)
        day[std::size_t(slot)] = Quartiles{median, median, median};
    return day;
}

using Counts = std::vector<std::optional<qint64>>;

} // namespace

TEST_CASE("places are shared by equals, the next is skipped, and the unknown takes none", "[insight]")
{
    const std::vector<std::optional<double>> inside{203, 286, std::nullopt, 203, 0, 254};
    CHECK(places(inside) == std::vector<std::optional<int>>{3, 1, std::nullopt, 3, 5, 2});
    CHECK(places({}).empty());
}

TEST_CASE("a hub moves up when its place gets smaller", "[insight]")
{
    CHECK(movement(4, 2) == Movement::Up);
    CHECK(movement(2, 4) == Movement::Down);
    CHECK(movement(3, 3) == Movement::Same);
    CHECK(movement(std::nullopt, 3) == Movement::Unknown);
    CHECK(movement(3, std::nullopt) == Movement::Unknown);
}

TEST_CASE("today's deviation is of the last hour", "[insight]")
{
    const auto usual = usually(8, 20, 100);
    auto today = levelDay(50);
    for (int slot = 36; slot < 40; ++slot)
        today[std::size_t(slot)] = 120;
    CHECK(*deviation(today, usual, 40) == Approx(0.2));
    today[37] = std::nullopt;
    CHECK(*deviation(today, usual, 40) == Approx(0.2));
    CHECK(*deviation(today, usual, 42) == Approx((120 + 120 + 50 + 50) / 400.0 - 1));
    CHECK_FALSE(deviation(DayCurve(), usual, 40));
    CHECK_FALSE(deviation(today, usual, 0));
    CHECK_FALSE(deviation(today, usual, 32)); // before the doors open nothing is usual
    CHECK_FALSE(deviation(today, usually(8, 20, 0), 40));
}

TEST_CASE("the deviation halves every ninety minutes", "[insight]")
{
    const std::vector<DayCurve> days(8, levelDay(100));
    const auto expected = expectation(days, levelDay(120), 40);
    CHECK_FALSE(expected[39]);
    // From 10:00 to the middle of the quarter hour 11:15–11:30 are 82.5 minutes, to that of the next 97.5: 90 lies
    // between.
    CHECK(expected[45]->median == Approx(100 + 20 * std::exp2(-82.5 / 90)));
    CHECK(expected[46]->median == Approx(100 + 20 * std::exp2(-97.5 / 90)));
    CHECK(expected[40]->median == Approx(100 + 20 * std::exp2(-7.5 / 90)));
    CHECK(expected[95]->median == Approx(100).margin(0.1));
    // Days that were all the same were never forecast wrongly.
    CHECK(expected[45]->lower == Approx(expected[45]->median));
    CHECK(expected[45]->upper == Approx(expected[45]->median));
}

TEST_CASE("a day as usual is expected to go on so, within what forecasts were wrong by", "[insight]")
{
    // All alike until ten; at noon 70, 80 … 130. Each is forecast from the others' median: wrong by its distance to it.
    std::vector<DayCurve> days(7, levelDay(100));
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i][48] = 70 + 10 * double(i);
    const auto expected = expectation(days, levelDay(100), 40);
    REQUIRE(expected[48]);
    CHECK(expected[48]->median == 100);
    // The others' medians: 105 for the three below and … 95 above, 100 for the middle one. Errors: −35 −25 −15 0 15 25
    // 35.
    CHECK(expected[48]->lower == Approx(80));
    CHECK(expected[48]->upper == Approx(120));
    CHECK(expected[47] == Quartiles{100, 100, 100});
}

TEST_CASE("nothing is expected that is not known well enough", "[insight]")
{
    CHECK_FALSE(expectation(std::vector<DayCurve>(2, levelDay(100)), levelDay(120), 40)[44]);
    // Three weeks have a median, but none of them three others to be forecast from.
    CHECK_FALSE(expectation(std::vector<DayCurve>(3, levelDay(100)), levelDay(120), 40)[44]);
    CHECK(expectation(std::vector<DayCurve>(4, levelDay(100)), levelDay(120), 40)[44]);
    CHECK_FALSE(expectation(std::vector<DayCurve>(8, levelDay(100)), DayCurve(), 40)[44]);
    const auto none = expectation(std::vector<DayCurve>(8, levelDay(100)), levelDay(0), 40);
    CHECK(none[40]->lower >= 0);
}

TEST_CASE("a window is quiet for several hubs where it is for each", "[insight]")
{
    const std::vector<OpenPeriod> open{{8 * 60, 20 * 60}};
    // Busy but for 9–11 and 15–18, busy but for 10–12 and 15:30–17.
    UsualDay one{usually(15, 18, 20, usually(9, 11, 20, usually(8, 20, 60))), open};
    UsualDay other{usually(15.5, 17, 20, usually(10, 12, 20, usually(8, 20, 60))), open};
    const std::array both{one, other};
    CHECK(nextQuietWindow(both, 8 * 60) == MinuteWindow{10 * 60, 11 * 60});
    CHECK(nextQuietWindow(both, 10 * 60 + 32) == MinuteWindow{15 * 60 + 30, 17 * 60});
    CHECK_FALSE(nextQuietWindow(both, 16 * 60 + 31));
    other.open = {{8 * 60, 16 * 60}}; // only half an hour is left of it
    CHECK_FALSE(nextQuietWindow(std::array{one, other}, 11 * 60));
    CHECK_FALSE(nextQuietWindow(std::array{one, UsualDay{}}, 8 * 60));
    CHECK_FALSE(nextQuietWindow(std::span<const UsualDay>(), 8 * 60));
}

TEST_CASE("the week's cells are medians of the hours, as levels of the house", "[insight]")
{
    OpeningHours hours;
    hours.week.fill({{8 * 60 + 30, 20 * 60}});
    hours.week[6].clear();
    DaysByWeekday days;
    for (const double people : {10.0, 30.0, 90.0})
        for (auto &weekday : days)
            weekday.push_back(levelDay(people));
    days[1].pop_back();
    for (std::size_t quarter = 0; quarter < 4; ++quarter) // 44, 45 and 85 on average: half of it moderate
        for (std::size_t i = 0; i < 3; ++i)
            days[2][i][40 + quarter] = std::array{42.0, 43.0, 83.0}[i] + double(quarter) * 4.0 / 3;
    const auto grid = weekGrid(days, hours, 100);
    CHECK(grid[0][9] == WeekCell{true, 30, Quiet});
    CHECK(grid[0][8].open); // from half past
    CHECK_FALSE(grid[0][7].open);
    CHECK_FALSE(grid[0][20].open);
    CHECK(grid[0][20].level == Unknown);
    CHECK_FALSE(grid[1][9].inside);
    CHECK(grid[1][9].level == Unknown);
    CHECK(*grid[2][10].inside == Approx(45));
    CHECK(grid[2][10].level == Moderate);
    CHECK(grid[6][9] == WeekCell{false, 30, Unknown});
    CHECK(weekGrid(days, hours, 0)[0][9].level == Unknown);
}

TEST_CASE("a week has its nights, and where nothing is known of the hours every hour counts", "[insight]")
{
    DaysByWeekday days;
    for (auto &weekday : days)
        weekday.assign(3, levelDay(30));
    OpeningHours hours;
    hours.week[4] = {{18 * 60, 26 * 60}};
    auto grid = weekGrid(days, hours, 100);
    CHECK_FALSE(grid[4][1].open);
    CHECK(grid[4][23] == WeekCell{true, 30, Quiet});
    CHECK(grid[5][1] == WeekCell{true, 30, Quiet});
    CHECK_FALSE(grid[5][2].open);
    grid = weekGrid(days, OpeningHours(), 100);
    CHECK(grid[6][3] == WeekCell{true, 30, Quiet});
}

TEST_CASE("a month's mean is of its counted days, and of a week at least", "[insight]")
{
    const QDate november(2026, 11, 1);
    Counts entries(24, 100);
    entries[3] = std::nullopt;
    entries[4] = 330;
    CHECK(monthFigure(november, entries) == MonthFigure{november, 22 * 100 + 330, 23, 110});
    CHECK_FALSE(monthFigure(november, Counts(6, 100)).aDay);
    CHECK(monthFigure(november, {}) == MonthFigure{november, 0, 0, std::nullopt});
    CHECK(usualEntries(Counts{100, std::nullopt, 300, 200}) == 200.0);
    CHECK_FALSE(usualEntries(Counts{100, std::nullopt, 300}));
}

TEST_CASE("months are compared by the days that both have", "[insight]")
{
    const auto month = [](std::size_t days, qint64 aDay) { return monthFigure({}, Counts(days, aDay)); };
    CHECK(percentOver(month(30, 106), month(31, 100)) == 6);
    CHECK(percentOver(month(28, 50), month(31, 100)) == -50);
    CHECK_FALSE(percentOver(month(6, 50), month(31, 100)));
    CHECK_FALSE(percentOver(month(31, 100), month(6, 50)));
    CHECK_FALSE(percentOver(month(30, 10), month(30, 0)));
    CHECK(percentOver(month(30, 18), month(30, 9)) == 100); // nine a day are 270 people
    CHECK_FALSE(percentOver(month(30, 2), month(9, 1)));
    CHECK_FALSE(percentOver(month(30, 18'000'000), month(30, 100)));
    Counts running(10, 120);
    Counts before(31, 100);
    before[20] = 9000; // a day that this month has not had yet
    CHECK(percentOverSameDays(running, before) == 20);
    before[0] = std::nullopt;
    running[0] = 9000; // and one that was not counted then
    CHECK(percentOverSameDays(running, before) == 20);
    CHECK_FALSE(percentOverSameDays(Counts(6, 120), before));
}
