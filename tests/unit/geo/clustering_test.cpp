// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/clustering.h"
#include "sample_district.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <random>

using namespace hubscreen::geo;

namespace {

Footprint disc(double x, double y, double radius = 10)
{
    return {{x, y}, radius, 0, false};
}

double leastGap(const std::vector<Gathering> &all)
{
    double least = 1e9;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const QPointF way = all[j].at - all[i].at;
            least = std::min(least, std::hypot(way.x(), way.y()) - all[i].radius - all[j].radius);
        }
    return least;
}

std::vector<Footprint> crowd(int count, double width)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(0, width);
    std::vector<Footprint> markers;
    for (int i = 0; i < count; ++i)
        markers.push_back(disc(place(random), place(random), 7 + i % 18));
    return markers;
}

} // namespace

TEST_CASE("markers that stand apart stay as they are", "[geo]")
{
    const std::vector markers{disc(0, 0), disc(25, 0), disc(0, 300)};
    const auto all = gather(markers, 5);
    REQUIRE(all.size() == 3);
    CHECK(all[1].at == QPointF(25, 0));
    CHECK(all[1].radius == 10);
    CHECK(all[1].members == std::vector<std::size_t>{1});
}

TEST_CASE("two that touch become a circle in the middle of their places", "[geo]")
{
    const std::vector markers{disc(0, 0), disc(24.9, 0)};
    const auto all = gather(markers, 5);
    REQUIRE(all.size() == 1);
    CHECK(all[0].at == QPointF(12.45, 0));
    CHECK(all[0].radius == gatheringRadius(2));
    CHECK(all[0].members == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a circle that has grown takes in what it now touches", "[geo]")
{
    // 0 and 1 touch; 2 touches neither, but the circle of radius 22 around (10, 0).
    const std::vector markers{disc(0, 0), disc(20, 0), disc(45, 0)};
    const auto all = gather(markers, 5);
    REQUIRE(all.size() == 1);
    CHECK(all[0].members == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("the hub you stand in gathers with none, and none with it", "[geo]")
{
    std::vector markers{disc(0, 0), disc(5, 0), disc(10, 0)};
    markers[1].fixed = true;
    const auto all = gather(markers, 5);
    REQUIRE(all.size() == 2);
    CHECK(all[0].members == std::vector<std::size_t>{0, 2});
    CHECK(all[1].members == std::vector<std::size_t>{1});
    CHECK(all[1].at == QPointF(5, 0));
}

TEST_CASE("nothing that gathered overlaps, every marker is in one place, and the outcome is the same each time",
          "[geo]")
{
    for (const int count : {58, 580, 5800}) {
        const auto markers = crowd(count, 700);
        const auto all = gather(markers, 5);
        CHECK(leastGap(all) >= 5);
        std::vector<int> seen(markers.size());
        for (const Gathering &one : all)
            for (const std::size_t i : one.members)
                ++seen[i];
        CHECK(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        CHECK(gather(markers, 5) == all);
    }
}

TEST_CASE("closer up, fewer gather", "[geo]")
{
    const auto far = gather(crowd(580, 700), 5);
    const auto near = gather(crowd(580, 2800), 5);
    CHECK(near.size() > 2 * far.size());
}

TEST_CASE("circles say more with more in them, up to a size", "[geo]")
{
    CHECK(gatheringRadius(2) == 22);
    CHECK(gatheringRadius(20) == 26);
    CHECK(gatheringRadius(5800) > gatheringRadius(580));
    CHECK(gatheringRadius(100'000'000) == 36);
}
