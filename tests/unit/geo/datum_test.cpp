// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/datum.h"
#include "geo/distance.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::geo;

namespace {

struct Pair {
    Position wgs84;
    Position gcj02;
};

// Published pairs of the formula's first description: Shanghai, Shenzhen, Beijing.
constexpr std::array known{
    Pair{{31.1774276, 121.5272106}, {31.17530398364597, 121.531541859215}},
    Pair{{22.543847, 113.912316}, {22.540796131694766, 113.9171764808363}},
    Pair{{39.911954, 116.377817}, {39.91334545536069, 116.38404722455657}},
};

} // namespace

TEST_CASE("GCJ-02 of known places is as published", "[geo]")
{
    for (const Pair &pair : known)
        CHECK(distanceMetres(toGcj02(pair.wgs84), pair.gcj02) < 0.001);
}

TEST_CASE("WGS-84 of known places comes back within a centimetre", "[geo]")
{
    for (const Pair &pair : known)
        CHECK(distanceMetres(toWgs84(pair.gcj02), pair.wgs84) < 0.01);
}

TEST_CASE("there and back is under a metre everywhere in the district", "[geo]")
{
    double worst = 0;
    for (double latitude = 30.05; latitude < 30.38; latitude += 0.005)
        for (double longitude = 119.97; longitude < 120.21; longitude += 0.005) {
            const Position here{latitude, longitude};
            worst = std::max(worst, distanceMetres(toWgs84(toGcj02(here)), here));
            CHECK(distanceMetres(toGcj02(here), here) > 300); // the shift itself is hundreds of metres
        }
    CHECK(worst < 0.01);
}

TEST_CASE("outside of the mainland's rectangle nothing moves", "[geo]")
{
    const Position paris{48.8584, 2.2945};
    CHECK(toGcj02(paris) == paris);
    CHECK(toWgs84(paris) == paris);
}
