// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "geo/displacement.h"

// Markers that lie too close gather into counted circles. All lengths are px of the panel at the zoom that is looked
// at.
namespace hubscreen::geo {

/// One marker, or several that gathered.
struct Gathering {
    QPointF at; ///< one: its place; several: the middle of their places
    double radius = 0; ///< what it covers around `at`
    std::vector<std::size_t> members; ///< indexes of the markers, ascending
    friend bool operator==(const Gathering &, const Gathering &) = default;
};

/// The radius of a circle that says how many it holds: 22 px for 2, 4 px more for each tenfold, 36 at most.
double gatheringRadius(std::size_t members);

/// Joins what is less than `gap` apart, edge to edge, until no two are: each round joins a marker or circle with its
/// neighbours, found in a grid, so that a round takes time in proportion to the number of markers. A fixed marker stays
/// alone, and what overlaps it stays too. In order of the least member; deterministic.
std::vector<Gathering> gather(std::span<const Footprint> markers, double gap = markerGap);

} // namespace hubscreen::geo
