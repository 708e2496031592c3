// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_support.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <numeric>

using namespace hubscreen;
using namespace hubscreen::platform::demo;

namespace {

constexpr double notCounted = std::numeric_limits<double>::quiet_NaN(); // equal to nothing, near nothing

struct Levels {
    int quiet = 0;
    int moderate = 0;
    int busy = 0;
    int unknown = 0;
};

Levels levelsAt(const DemoDistrict &district, Instant at)
{
    Levels levels;
    for (int index = 0; index < district.hubCount(); ++index) {
        const auto hub = district.hub(index, at);
        const auto live = district.live(index, at);
        if (!live.inside || !hub.openingHours.isOpenAt(at, district.district().zone))
            ++levels.unknown;
        else if (*live.inside * 100 < hub.capacity * 40)
            ++levels.quiet;
        else if (*live.inside * 100 < hub.capacity * 75)
            ++levels.moderate;
        else
            ++levels.busy;
    }
    return levels;
}

} // namespace

TEST_CASE("footfall is the same whenever it is asked, and another seed has another", "[platform_demo]")
{
    const auto one = demoDistrict();
    const auto again = demoDistrict();
    const auto other = demoDistrict({.hubs = 58, .seed = 2});
    const auto range = one.district().zone.rangeOf(wednesday);
    const auto series = one.history(3, range, FootfallStep::QuarterHour);
    CHECK(series == one.history(3, range, FootfallStep::QuarterHour));
    CHECK(series == again.history(3, range, FootfallStep::QuarterHour));
    CHECK(series != other.history(3, range, FootfallStep::QuarterHour));
    CHECK(one.live(3, at(10, 32)) == again.live(3, at(10, 32)));
}

TEST_CASE("hours, days and the district add up from the quarter hours", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto day = demo.district().zone.rangeOf(wednesday);
    const auto districtDay = demo.districtHistory(day, FootfallStep::Day);
    const auto districtQuarters = demo.districtHistory(day, FootfallStep::QuarterHour);
    REQUIRE(districtQuarters.entries.size() == 96);
    REQUIRE(districtDay.entries.size() == 1);

    std::vector<int> entries(96, 0);
    std::vector<double> averages(96, 0);
    int uncounted = 0;
    for (int index = 0; index < demo.hubCount(); ++index) {
        const auto quarters = demo.history(index, day, FootfallStep::QuarterHour);
        const auto hours = demo.history(index, day, FootfallStep::Hour);
        REQUIRE(hours.entries.size() == 24);
        bool whole = true;
        qint64 sum = 0;
        qint64 peak = 0;
        for (std::size_t q = 0; q < 96; ++q) {
            const auto start = day.from + int(q) * Minutes(15);
            const FootfallBucket bucket{quarters.entries[q], quarters.averageInside[q], quarters.peakInside[q]};
            REQUIRE(demo.quarterHour(index, start) == bucket);
            REQUIRE(demo.quarterHour(index, start + Minutes(14)) == bucket);
            entries[q] += bucket.entries.value_or(0);
            averages[q] += bucket.averageInside.value_or(0);
            whole = whole && bucket.entries;
            uncounted += bucket.entries ? 0 : 1;
            sum += bucket.entries.value_or(0);
            peak = std::max<qint64>(peak, bucket.peakInside.value_or(0));
        }
        for (std::size_t h = 0; h < 24; ++h) {
            double mean = 0;
            for (std::size_t q = 4 * h; q < 4 * h + 4; ++q)
                mean += quarters.averageInside[q].value_or(notCounted) / 4;
            CHECK(hours.averageInside[h].has_value() == !std::isnan(mean));
            if (!std::isnan(mean))
                CHECK(std::abs(hours.averageInside[h].value_or(notCounted) - mean) < 1e-9);
            CHECK(demo.hour(index, day.from + int(h) * std::chrono::hours(1)).entries == hours.entries[h]);
        }
        const auto whole24 = demo.day(index, wednesday);
        CHECK(whole24.entries == (whole ? std::optional(sum) : std::nullopt));
        CHECK(whole24.peakInside == (whole ? std::optional(peak) : std::nullopt));
    }
    CHECK(uncounted > 0); // a counter is out each day
    for (std::size_t q = 0; q < 96; ++q) {
        CHECK(districtQuarters.entries[q] == entries[q]);
        CHECK(std::abs(districtQuarters.averageInside[q].value_or(notCounted) - averages[q]) < 1e-6);
    }
    CHECK(districtDay.entries[0] == std::accumulate(entries.begin(), entries.end(), 0));
    const double mean = std::accumulate(averages.begin(), averages.end(), 0.0) / 96;
    CHECK(std::abs(districtDay.averageInside[0].value_or(notCounted) - mean) < 1e-6);
}

TEST_CASE("the live figure runs through the buckets", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto day = demo.district().zone.rangeOf(wednesday);
    for (const int index : {0, 3, 13, 20, 35}) {
        CAPTURE(index);
        qint64 entriesAtStart = 0;
        for (int quarter = 0; quarter < 96; ++quarter) {
            CAPTURE(quarter);
            const auto start = day.from + quarter * Minutes(15);
            const auto bucket = demo.quarterHour(index, start);
            qint64 lastEntries = 0;
            qint64 lastExits = 0;
            double sum = 0;
            qint64 peak = 0;
            for (int second = 0; second < 900; ++second) {
                const auto live = demo.live(index, start + std::chrono::seconds(second));
                REQUIRE(live.entriesToday >= (second == 0 ? entriesAtStart : lastEntries));
                REQUIRE(live.exitsToday >= lastExits);
                lastEntries = live.entriesToday;
                lastExits = live.exitsToday;
                if (!live.inside)
                    continue;
                REQUIRE(*live.inside == live.entriesToday - live.exitsToday);
                REQUIRE(*live.inside >= 0);
                sum += *live.inside;
                peak = std::max(peak, *live.inside);
            }
            if (bucket.entries) {
                CHECK(std::abs(sum / 900 - bucket.averageInside.value_or(notCounted)) < 0.5);
                CHECK(peak <= bucket.peakInside.value_or(-1));
                const auto end = demo.live(index, start + Minutes(15));
                if (quarter < 95 && end.inside && demo.live(index, start).inside)
                    CHECK(end.entriesToday - entriesAtStart == *bucket.entries);
            }
            entriesAtStart = demo.live(index, start + Minutes(15)).entriesToday;
        }
    }
}

TEST_CASE("nobody is inside a closed house", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto &zone = demo.district().zone;
    for (int ahead = 0; ahead < 14; ++ahead) {
        const auto day = wednesday.addDays(-ahead);
        const auto midnight = zone.startOf(day);
        for (int index = 0; index < demo.hubCount(); ++index) {
            const auto hours = demo.hub(index, zone.startOf(day.addDays(1))).openingHours;
            for (int quarter = 0; quarter < 96; ++quarter) {
                const auto start = midnight + quarter * Minutes(15);
                const auto bucket = demo.quarterHour(index, start);
                if (hours.isOpenAt(start, zone) || !bucket.entries)
                    continue;
                REQUIRE(bucket == FootfallBucket{0, 0.0, 0});
                REQUIRE(demo.live(index, start + Minutes(7)).inside.value_or(0) == 0);
            }
        }
    }
}

TEST_CASE("a Wednesday at 10:32 shows all three levels, and the counts are believable", "[platform_demo]")
{
    const auto demo = demoDistrict();
    for (int week = 0; week < 6; ++week) {
        const auto day = wednesday.addDays(qint64(-7) * week);
        const auto levels = levelsAt(demo, demo.district().zone.at(day, 10 * 60 + 32));
        CAPTURE(week, levels.quiet, levels.moderate, levels.busy, levels.unknown);
        CHECK((levels.quiet >= 25 && levels.quiet <= 38));
        CHECK((levels.moderate >= 14 && levels.moderate <= 26));
        CHECK((levels.busy >= 3 && levels.busy <= 9));
        CHECK((levels.unknown >= 1 && levels.unknown <= 4));
    }
    const auto november = demo.history(0, {at(0, 0, {2026, 11, 1}), at(0, 0, {2026, 12, 1})}, FootfallStep::Day);
    const auto month = std::accumulate(november.entries.begin(), november.entries.end(), qint64(0),
                                       [](qint64 sum, const auto &entries) { return sum + entries.value_or(0); });
    CHECK((month > 27'000 && month < 37'000)); // reported: over 30,000 a month
}

TEST_CASE("usual Wednesdays differ, have two peaks and a lull", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto averageAt = [&](int week, int hour, int minute) {
        const auto when = demo.district().zone.at(wednesday.addDays(qint64(-7) * week), hour * 60 + minute);
        return *demo.quarterHour(0, when).averageInside;
    };
    std::vector<double> mornings;
    double noon = 0, lull = 0, evening = 0;
    for (int week = 1; week <= 8; ++week) {
        mornings.push_back(averageAt(week, 10, 30));
        noon += averageAt(week, 11, 30);
        lull += averageAt(week, 16, 0);
        evening += averageAt(week, 19, 0);
    }
    CHECK(lull < 0.6 * noon);
    CHECK(evening > 1.2 * lull);
    std::ranges::sort(mornings);
    const double width = (mornings[5] - mornings[2]) / mornings[4];
    CHECK((width > 0.02 && width < 0.4));
}

TEST_CASE("busy hubs change within seconds, but not every hub every second", "[platform_demo]")
{
    const auto demo = demoDistrict();
    int changes = 0;
    int busyChanges = 0;
    for (int second = 0; second < 60; ++second) {
        for (int index = 0; index < demo.hubCount(); ++index) {
            const auto before = demo.live(index, at(10, 32) + std::chrono::seconds(second));
            const auto after = demo.live(index, at(10, 32) + std::chrono::seconds(second + 1));
            const bool changed = before.entriesToday != after.entriesToday || before.exitsToday != after.exitsToday;
            changes += changed ? 1 : 0;
            busyChanges += changed && demo.indexOf(QStringLiteral("luojiazhuang")) == index ? 1 : 0;
        }
    }
    CHECK((busyChanges >= 3 && busyChanges <= 30));
    CHECK((changes > 60 && changes < 58 * 30));
}
