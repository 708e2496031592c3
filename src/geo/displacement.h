// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

// Markers that would overlap are pushed apart. All lengths are px of the panel.
namespace hubscreen::geo {

/// The least distance between two markers' edges.
constexpr double markerGap = 5;
/// A marker that moved farther than this from its place carries a leader.
constexpr double leaderFrom = 12;

/// What a marker covers: all points within `radius` of a level line from -halfLength to +halfLength around its middle.
struct Footprint {
    QPointF place; ///< where it belongs
    double radius = 0;
    double halfLength = 0; ///< 0: a disc
    bool fixed = false; ///< never moves (the hub you stand in)
};

/// The distance between two markers' edges, standing at `a` and `b`; negative when they overlap.
double edgeDistance(const Footprint &first, QPointF a, const Footprint &second, QPointF b);

/// Where the markers stand, in order: every two at least `gap` apart, each as near to its place as that allows, inside
/// `bounds` while there is room. `from` (same length, or empty) is where they stand now: from there they move only as
/// far as is needed, so that a tick does not stir the map. Deterministic.
std::vector<QPointF> displace(std::span<const Footprint> markers, QRectF bounds, std::span<const QPointF> from = {},
                              double gap = markerGap);

bool needsLeader(const Footprint &marker, QPointF position);

} // namespace hubscreen::geo
