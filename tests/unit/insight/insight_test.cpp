// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/comparison.h"
#include "insight/crowd.h"
#include "insight/quantile.h"
#include "insight/quiet.h"
#include "insight/typical.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::insight;
using namespace std::chrono_literals;
using enum CrowdLevel;

namespace {

CrowdLevel level(int inside, CrowdLevel previous = Unknown, int capacity = 100)
{
    return crowdLevel(inside, capacity, true, previous);
}

/// A typical day with the same median in each slot of [from, to), in hours.
void setHours(TypicalDay &day, double from, double to, double median)
{
    for (int slot = int(from * 4); slot < int(to * 4); ++slot)
        day[std::size_t(slot)] = Quartiles{median - 1, median, median + 1};
}

/// Open 8–20: busy but for 9–10 and 15–17.
TypicalDay usualDay()
{
    TypicalDay day;
    setHours(day, 8, 20, 60);
    setHours(day, 9, 10, 20);
    setHours(day, 15, 17, 20);
    return day;
}

const std::vector<OpenPeriod> open8to20{{8 * 60, 20 * 60}};

} // namespace

TEST_CASE("a hub is quiet below 40 per cent, moderate to 74, busy from 75", "[insight]")
{
    CHECK(level(0) == Quiet);
    CHECK(level(39) == Quiet);
    CHECK(level(40) == Moderate);
    CHECK(level(74) == Moderate);
    CHECK(level(75) == Busy);
    CHECK(level(130) == Busy);
    CHECK(level(79, Unknown, 200) == Quiet);
    CHECK(level(80, Unknown, 200) == Moderate);
    CHECK(level(149, Unknown, 200) == Moderate);
    CHECK(level(150, Unknown, 200) == Busy);
}

TEST_CASE("a level is left only three points past its edge", "[insight]")
{
    CHECK(level(42, Quiet) == Quiet);
    CHECK(level(43, Quiet) == Moderate);
    CHECK(level(37, Moderate) == Moderate);
    CHECK(level(36, Moderate) == Quiet);
    CHECK(level(77, Moderate) == Moderate);
    CHECK(level(78, Moderate) == Busy);
    CHECK(level(72, Busy) == Busy);
    CHECK(level(71, Busy) == Moderate);
}

TEST_CASE("a leap over a level goes where the figure is", "[insight]")
{
    CHECK(level(76, Quiet) == Busy);
    CHECK(level(38, Busy) == Quiet);
    CHECK(level(90, Quiet) == Busy);
    CHECK(level(10, Busy) == Quiet);
}

TEST_CASE("the level is unknown when closed, not counted or without capacity", "[insight]")
{
    CHECK(crowdLevel(50, 100, false, Busy) == Unknown);
    CHECK(crowdLevel(std::nullopt, 100, true, Busy) == Unknown);
    CHECK(crowdLevel(50, 0, true, Busy) == Unknown);
    CHECK(crowdLevel(50, -1, true, Busy) == Unknown);
}

TEST_CASE("quantiles interpolate as Hyndman and Fan's type 7", "[insight]")
{
    // R: quantile(c(1, 2, 3, 4, 10), c(.25, .5, .75)) and quantile(c(15, 20, 35, 40, 50, 55), .4)
    CHECK(quantile({10, 3, 1, 2, 4}, 0.25) == 2);
    CHECK(quantile({10, 3, 1, 2, 4}, 0.5) == 3);
    CHECK(quantile({10, 3, 1, 2, 4}, 0.75) == 4);
    CHECK(quantile({1, 2, 3, 4}, 0.25) == 1.75);
    CHECK(quantile({1, 2, 3, 4}, 0.5) == 2.5);
    CHECK(quantile({15, 20, 35, 40, 50, 55}, 0.4) == Catch::Approx(35));
    CHECK(quantile({7}, 0.25) == 7);
    CHECK(quantile({1, 9}, 1) == 9);
}

TEST_CASE("the last eight same weekdays", "[insight]")
{
    const auto days = sameWeekdaysBefore(QDate(2026, 11, 24));
    REQUIRE(days.size() == 8);
    CHECK(days.front() == QDate(2026, 11, 17));
    CHECK(days.back() == QDate(2026, 9, 29));
    for (const auto day : days)
        CHECK(day.dayOfWeek() == Qt::Tuesday);
}

TEST_CASE("a typical day needs three known weeks in a slot", "[insight]")
{
    std::array<DayCurve, 4> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i][40] = 10.0 * double(i + 1);
        if (i < 2)
            days[i][41] = 5;
    }
    const auto typical = typicalDay(days);
    CHECK(typical[40] == Quartiles{17.5, 25, 32.5});
    CHECK_FALSE(typical[41]);
    CHECK_FALSE(typical[0]);
}

TEST_CASE("the next quiet window is the first that is still worth going for", "[insight]")
{
    const auto day = usualDay();
    // Mean of the medians: (9 h × 60 + 3 h × 20) / 12 h = 50; quiet at or below 37.5.
    CHECK(nextQuietWindow(day, open8to20, 7 * 60) == MinuteWindow{9 * 60, 10 * 60});
    CHECK(nextQuietWindow(day, open8to20, 9 * 60 + 30) == MinuteWindow{9 * 60, 10 * 60});
    CHECK(nextQuietWindow(day, open8to20, 9 * 60 + 31) == MinuteWindow{15 * 60, 17 * 60});
    CHECK(nextQuietWindow(day, open8to20, 16 * 60 + 30) == MinuteWindow{15 * 60, 17 * 60});
    CHECK_FALSE(nextQuietWindow(day, open8to20, 16 * 60 + 31));
}

TEST_CASE("a quiet window lasts an hour, is clearly below the day and lies within the opening hours", "[insight]")
{
    auto tooShort = usualDay();
    setHours(tooShort, 9.75, 10, 60);
    CHECK(nextQuietWindow(tooShort, open8to20, 0) == MinuteWindow{15 * 60, 17 * 60});

    TypicalDay notClearly;
    setHours(notClearly, 8, 20, 60);
    setHours(notClearly, 9, 12, 45);
    CHECK_FALSE(nextQuietWindow(notClearly, open8to20, 0));

    const auto day = usualDay();
    const std::vector<OpenPeriod> withLunch{{8 * 60, 12 * 60}, {15 * 60 + 30, 20 * 60}};
    CHECK(nextQuietWindow(day, withLunch, 11 * 60) == MinuteWindow{15 * 60 + 30, 17 * 60});
    CHECK_FALSE(nextQuietWindow(day, {}, 0));
    CHECK_FALSE(nextQuietWindow(TypicalDay(), open8to20, 0));
}

TEST_CASE("a quiet window may last until midnight", "[insight]")
{
    TypicalDay day;
    setHours(day, 8, 24, 60);
    setHours(day, 22, 24, 10);
    const std::vector<OpenPeriod> lateHours{{8 * 60, 1440}};
    CHECK(nextQuietWindow(day, lateHours, 8 * 60) == MinuteWindow{22 * 60, 1440});
}

TEST_CASE("entries of a range count a cut bucket by its share, and an uncounted one not at all", "[insight]")
{
    const Instant start(1000h);
    FootfallSeries hours{.hubId = {},
                         .start = start,
                         .step = FootfallStep::Hour,
                         .entries = {10, 20, std::nullopt, 40},
                         .averageInside = {},
                         .peakInside = {}};
    CHECK(entriesIn(hours, {start, start + 2h}) == 30.0);
    CHECK(entriesIn(hours, {start, start + 1h + 30min}) == 20.0);
    CHECK(entriesIn(hours, {start + 30min, start + 1h}) == 5.0);
    CHECK(entriesIn(hours, {start, start}) == 0.0);
    CHECK_FALSE(entriesIn(hours, {start, start + 2h + 1min}));
    CHECK(entriesIn(hours, {start + 3h, start + 4h}) == 40.0);
    CHECK_FALSE(entriesIn(hours, {start + 3h, start + 4h + 1min}));
    CHECK_FALSE(entriesIn(hours, {start - 1min, start + 1h}));
}

TEST_CASE("the district is compared with the median of known same weekdays", "[insight]")
{
    const std::vector<std::optional<double>> weeks{100.0, 200.0, std::nullopt, 300.0};
    CHECK(percentOverTypical(224, weeks) == 12);
    CHECK(percentOverTypical(150, weeks) == -25);
    CHECK(percentOverTypical(0, weeks) == -100);
    CHECK_FALSE(percentOverTypical(150, std::vector<std::optional<double>>{100.0, 200.0}));
    CHECK_FALSE(percentOverTypical(150, std::vector<std::optional<double>>{0.0, 0.0, 0.0}));
    CHECK_FALSE(percentOverTypical(15, std::vector<std::optional<double>>{9.0, 9.0, 9.0})); // two or three people
    CHECK(percentOverTypical(1099, std::vector<std::optional<double>>{100.0, 100.0, 100.0}) == 999);
    CHECK_FALSE(percentOverTypical(1101, std::vector<std::optional<double>>{100.0, 100.0, 100.0}));
    CHECK_FALSE(percentOverTypical(2'700'000'000, std::vector<std::optional<double>>{100.0, 100.0, 100.0}));
}

TEST_CASE("nine hubs in ten are nearly all", "[insight]")
{
    CHECK(isNearlyAll(58, 58));
    CHECK(isNearlyAll(53, 58));
    CHECK_FALSE(isNearlyAll(52, 58));
    CHECK_FALSE(isNearlyAll(2, 3));
    CHECK_FALSE(isNearlyAll(0, 0));
}
