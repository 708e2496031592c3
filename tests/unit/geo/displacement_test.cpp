// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/displacement.h"
#include "sample_district.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <ranges>

using namespace hubscreen;
using namespace hubscreen::geo;

namespace {

const QRectF panel(0, 0, 676, 840);

/// Markers of mixed styles and sizes; the first is the one that stands still.
std::vector<Footprint> markersOn(const Schematic &schematic)
{
    std::vector<Footprint> markers;
    for (const Position &hub : sample::hubs()) {
        const auto i = static_cast<int>(markers.size());
        const double radius = 7 + 17.5 * std::sqrt((12 + (i * 53) % 279) / 290.0);
        const bool linked = i % 10 < 3;
        markers.push_back({schematic.toPanel(hub), linked ? radius * 0.55 : radius, linked ? radius : 0, i == 0});
    }
    return markers;
}

double leastGap(const std::vector<Footprint> &markers, const std::vector<QPointF> &at)
{
    double least = 1e9;
    for (std::size_t i = 0; i < at.size(); ++i)
        for (std::size_t j = i + 1; j < at.size(); ++j)
            least = std::min(least, edgeDistance(markers[i], at[i], markers[j], at[j]));
    return least;
}

std::vector<QPointF> placesOf(const std::vector<Footprint> &markers)
{
    std::vector<QPointF> places;
    std::ranges::transform(markers, std::back_inserter(places), &Footprint::place);
    return places;
}

std::vector<double> moves(const std::vector<Footprint> &markers, const std::vector<QPointF> &at)
{
    std::vector<double> all;
    for (std::size_t i = 0; i < at.size(); ++i)
        all.push_back(std::hypot(at[i].x() - markers[i].place.x(), at[i].y() - markers[i].place.y()));
    std::ranges::sort(all);
    return all;
}

} // namespace

TEST_CASE("no two of 58 markers are nearer than 5 px", "[geo]")
{
    for (const QRectF &room : {panel, QRectF(0, 0, 650, 640)}) {
        const auto markers = markersOn(Schematic(sample::hubs(), sample::district(), room.adjusted(30, 60, -20, -30)));
        REQUIRE(markers.size() == 58);
        REQUIRE(leastGap(markers, placesOf(markers)) < 0); // they would overlap
        const auto at = displace(markers, room);
        CHECK(leastGap(markers, at) >= markerGap);
        for (std::size_t i = 0; i < at.size(); ++i)
            CHECK(room.contains(at[i]));
    }
}

TEST_CASE("the warp keeps markers near their places: far nearer than at true scale", "[geo]")
{
    const auto warped = markersOn(Schematic(sample::hubs(), sample::district(), panel));
    const auto plain = markersOn(Schematic({}, sample::district(), panel));
    const auto movesWarped = moves(warped, displace(warped, panel));
    const auto movesPlain = moves(plain, displace(plain, panel));
    CHECK(movesWarped[29]
          <= 7); // the design was tried with a median of 6 px, a farthest of 26; at true scale 15 and 49
    CHECK(movesWarped.back() <= 34);
    CHECK(movesPlain[29] >= 1.5 * movesWarped[29]);
    CHECK(movesPlain.back() >= 1.3 * movesWarped.back());
}

TEST_CASE("the hub you stand in never moves", "[geo]")
{
    const auto markers = markersOn(Schematic(sample::hubs(), sample::district(), panel));
    CHECK(displace(markers, panel)[0] == markers[0].place);
}

TEST_CASE("markers on one spot come apart, the same way every time", "[geo]")
{
    std::vector<Footprint> markers(9, Footprint{{100, 100}, 10});
    const auto at = displace(markers, panel);
    CHECK(leastGap(markers, at) >= markerGap);
    CHECK(at == displace(markers, panel));
}

TEST_CASE("a marker that grows moves only what it touches", "[geo]")
{
    auto markers = markersOn(Schematic(sample::hubs(), sample::district(), panel));
    const auto before = displace(markers, panel);
    CHECK(displace(markers, panel, before) == before); // nothing changed: nothing moves
    markers[30].radius += 3;
    const auto after = displace(markers, panel, before);
    CHECK(leastGap(markers, after) >= markerGap);
    const auto moved = std::ranges::count_if(std::views::iota(0, 58), [&](int i) { return before[i] != after[i]; });
    CHECK(moved > 0);
    CHECK(moved < 30);
}

TEST_CASE("leaders begin over 12 px", "[geo]")
{
    const Footprint marker{{10, 10}, 8};
    CHECK_FALSE(needsLeader(marker, {22, 10}));
    CHECK(needsLeader(marker, {22.1, 10}));
}

TEST_CASE("a capsule's edge is where it is drawn", "[geo]")
{
    const Footprint beads{{0, 0}, 5, 10}, disc{{0, 0}, 5};
    CHECK(edgeDistance(beads, {0, 0}, disc, {30, 0}) == 10);
    CHECK(edgeDistance(beads, {0, 0}, disc, {5, 20}) == 10);
    CHECK(edgeDistance(beads, {0, 0}, beads, {0, 8}) == -2);
}
