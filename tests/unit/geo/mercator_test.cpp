// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/mercator.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace hubscreen;
using namespace hubscreen::geo;
using Catch::Approx;

TEST_CASE("the world is a square with 0°, 0° in its middle", "[geo]")
{
    CHECK(mercator({0, 0}) == QPointF(0.5, 0.5));
    CHECK(mercator({0, -180}).x() == 0);
    CHECK(mercator({85.0511287798, 0}).y() == Approx(0).margin(1e-9));
    CHECK(mercator({-85.0511287798, 0}).y() == Approx(1).margin(1e-9));
}

TEST_CASE("a place in Hangzhou is on the tile that tile servers have it on", "[geo]")
{
    // 30.3333 N, 120.0672 E at level 14, by the formula that tile servers document (x = n (lon + 180) / 360, …).
    const QPointF share = mercator({30.3333, 120.0672});
    CHECK(int(std::floor(share.x() * 16384)) == 13656);
    CHECK(int(std::floor(share.y() * 16384)) == 6742);
}

TEST_CASE("there and back is the same place", "[geo]")
{
    const Position place{30.2741, 120.1551};
    const Position back = fromMercator(mercator(place));
    CHECK(back.latitude == Approx(place.latitude).margin(1e-11));
    CHECK(back.longitude == Approx(place.longitude).margin(1e-11));
}

TEST_CASE("a district fits into its rectangle, unwarped and centred", "[geo]")
{
    const Bounds bounds{30.08, 120.0, 30.36, 120.18};
    const QRectF rectangle(388, 236, 654, 722);
    const TilePanel panel(bounds, rectangle);
    const QPointF northWest = panel.toPanel({30.36, 120.0});
    const QPointF southEast = panel.toPanel({30.08, 120.18});
    CHECK(northWest.y() == Approx(236));
    CHECK(southEast.y() == Approx(958)); // higher than wide
    CHECK(northWest.x() - 388 == Approx(388 + 654 - southEast.x()));
    // One scale in both directions: a degree of latitude is 1 / cos φ as long as one of longitude.
    const double eastward = panel.toPanel({30.2, 120.11}).x() - panel.toPanel({30.2, 120.1}).x();
    const double southward = panel.toPanel({30.195, 120.1}).y() - panel.toPanel({30.205, 120.1}).y();
    CHECK(southward / eastward == Approx(1 / std::cos(30.2 * 3.14159265358979 / 180)).epsilon(1e-4));
}

TEST_CASE("a panel's point and its place are each other's", "[geo]")
{
    const TilePanel panel({30.08, 120.0, 30.36, 120.18}, {0, 0, 700, 700});
    const Position there = panel.toPosition({123, 456});
    CHECK(panel.toPanel(there).x() == Approx(123).margin(1e-6));
    CHECK(panel.toPanel(there).y() == Approx(456).margin(1e-6));
}

TEST_CASE("one hub alone is not shown infinitely large", "[geo]")
{
    const TilePanel panel({30.3, 120.1, 30.3, 120.1}, {0, 0, 600, 600});
    CHECK(panel.level() == TilePanel::closestLevel);
    CHECK(panel.toPanel({30.3, 120.1}).x() == Approx(300).margin(1e-3));
}
