// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/warp.h"
#include "sample_district.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace hubscreen;
using namespace hubscreen::geo;
using Catch::Matchers::WithinAbs;

TEST_CASE("the warp is strictly monotone, also beyond the district", "[geo]")
{
    std::vector<double> longitudes;
    for (const Position &hub : sample::hubs())
        longitudes.push_back(hub.longitude);
    const Bounds district = sample::district();
    const AxisWarp warp(longitudes, district.west, district.east);
    double last = warp(district.west - 0.2);
    for (double at = district.west - 0.199; at < district.east + 0.2; at += 0.001) {
        const double now = warp(at);
        CHECK(now > last);
        last = now;
    }
}

TEST_CASE("the warp runs from 0 to 1 and goes on straight", "[geo]")
{
    const AxisWarp warp({2, 3, 3, 4, 9}, 0, 10);
    CHECK_THAT(warp(0), WithinAbs(0, 1e-9));
    CHECK_THAT(warp(10), WithinAbs(1, 1e-9));
    CHECK_THAT(warp(-2), WithinAbs(2 * warp(-1), 1e-9));
    CHECK_THAT(warp(0.01), WithinAbs(-warp(-0.01), 1e-4)); // no kink at the edge
    CHECK_THAT(warp(10.01) - 1, WithinAbs(1 - warp(9.99), 1e-4));
}

TEST_CASE("the warp is 0.45 identity and 0.55 density", "[geo]")
{
    // One crowd in the middle: far from it the slope is the identity's share alone, at it that of the Gaussian's peak
    // too.
    const AxisWarp warp({50}, 0, 100);
    CHECK_THAT(warp(10) - warp(9), WithinAbs(0.0045, 1e-6));
    CHECK_THAT(warp(50), WithinAbs(0.5, 1e-9));
    CHECK_THAT(warp(50.05) - warp(49.95), WithinAbs(0.001 * (0.45 + 0.55 * 0.398942 / 0.06), 1e-5));
}

TEST_CASE("without hubs the warp is the identity", "[geo]")
{
    const AxisWarp warp({}, 20, 10);
    CHECK_THAT(warp(20), WithinAbs(0, 1e-12));
    CHECK_THAT(warp(12.5), WithinAbs(0.75, 1e-12));
    CHECK_THAT(AxisWarp({500}, 0, 1)(0.3), WithinAbs(0.3, 1e-12)); // a hub far away teaches nothing
}

TEST_CASE("compass order is kept: who is farther north or east stays so", "[geo]")
{
    const auto hubs = sample::hubs();
    const Schematic schematic(hubs, sample::district(), {0, 0, 676, 840});
    for (const Position &a : hubs)
        for (const Position &b : hubs) {
            if (a.latitude > b.latitude)
                CHECK(schematic.toPanel(a).y() < schematic.toPanel(b).y());
            if (a.longitude > b.longitude)
                CHECK(schematic.toPanel(a).x() > schematic.toPanel(b).x());
        }
}

TEST_CASE("the district's corners come to the rectangle's", "[geo]")
{
    const Bounds district = sample::district();
    const Schematic schematic(sample::hubs(), district, {22, 81, 690, 726});
    const QPointF northWest = schematic.toPanel({district.north, district.west});
    const QPointF southEast = schematic.toPanel({district.south, district.east});
    CHECK_THAT(northWest.x(), WithinAbs(22, 1e-6));
    CHECK_THAT(northWest.y(), WithinAbs(81, 1e-6));
    CHECK_THAT(southEast.x(), WithinAbs(712, 1e-6));
    CHECK_THAT(southEast.y(), WithinAbs(807, 1e-6));
}
