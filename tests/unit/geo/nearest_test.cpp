// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/nearest.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen::geo;

TEST_CASE("within a radius, the nearest first, the edge counts", "[geo]")
{
    const std::vector<QPointF> points{{100, 0}, {0, 44}, {30, 0}, {0, 44.1}, {-3, 4}};
    CHECK(within(points, {0, 0}, 44) == std::vector<std::size_t>{4, 2, 1});
    CHECK(within(points, {500, 500}, 44).empty());
    CHECK(within({}, {0, 0}, 44).empty());
}
