// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/distance.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace hubscreen;
using namespace hubscreen::geo;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("distances are those on the ground", "[geo]")
{
    // Geodesics on WGS-84: one degree of a meridian at 30° N, one of a parallel there, Paris–London.
    CHECK_THAT(distanceMetres({29.5, 120}, {30.5, 120}), WithinRel(110852.0, 0.005));
    CHECK_THAT(distanceMetres({30, 119.5}, {30, 120.5}), WithinRel(96486.0, 0.005));
    CHECK_THAT(distanceMetres({48.8566, 2.3522}, {51.5074, -0.1278}), WithinRel(343923.0, 0.005));
    CHECK(distanceMetres({30.3, 120.1}, {30.3, 120.1}) == 0);
}

TEST_CASE("the way back is as long", "[geo]")
{
    const Position a{30.328, 120.068}, b{30.110, 120.075};
    CHECK_THAT(distanceMetres(a, b), WithinAbs(distanceMetres(b, a), 1e-6));
}

TEST_CASE("directions are the nearest of eight", "[geo]")
{
    const Position here{30.3, 120.1};
    CHECK(direction(here, {30.4, 120.1}) == Direction::North);
    CHECK(direction(here, {30.4, 120.1 + 0.1 / 0.8634}) == Direction::NorthEast);
    CHECK(direction(here, {30.3, 120.2}) == Direction::East);
    CHECK(direction(here, {30.2, 120.2}) == Direction::SouthEast);
    CHECK(direction(here, {30.2, 120.1}) == Direction::South);
    CHECK(direction(here, {30.2, 120.0}) == Direction::SouthWest);
    CHECK(direction(here, {30.3, 120.0}) == Direction::West);
    CHECK(direction(here, {30.4, 120.0}) == Direction::NorthWest);
    CHECK(direction(here, {30.4, 120.0999}) == Direction::North); // just west of north
    CHECK_THAT(bearingDegrees(here, {30.3, 120.2}), WithinAbs(90, 0.1));
}
