// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

// The schematic is a cartogram: where hubs crowd, the map is wider. One monotone warp per axis moves land, water, roads
// and hubs together, so that compass order stays and distance does not.
namespace hubscreen::geo {

/// A strictly increasing function with from → 0 and to → 1: 0.45 identity + 0.55 cumulative density of the samples,
/// smoothed by a Gaussian of 6 % of the span. It is kept as a table of 513 values with straight lines between them (off
/// by less than 2e-5 of the span), for a map has thousands of points. Beyond the ends it goes on straight. Without
/// samples it is the identity.
class AxisWarp
{
public:
    static constexpr double identityShare = 0.45;
    static constexpr double bandwidthShare = 0.06;

    AxisWarp() = default;
    /// `from` may be greater than `to` (north at the top).
    AxisWarp(std::vector<double> samples, double from, double to);

    double operator()(double value) const;

private:
    double m_from = 0;
    double m_to = 1;
    std::vector<double> m_table{0, 1}; ///< values at even shares of the span
};

/// Degrees.
struct Bounds {
    double south = 0;
    double west = 0;
    double north = 1;
    double east = 1;
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// The smallest bounds that hold all positions.
Bounds boundsOf(std::span<const Position> positions);

/// Puts the district's bounds onto a rectangle of a panel (px, y down), warped by its hubs.
class Schematic
{
public:
    Schematic() = default;
    Schematic(std::span<const Position> hubs, Bounds district, QRectF rectangle);

    QPointF toPanel(Position position) const;
    QRectF rectangle() const { return m_rectangle; }

private:
    AxisWarp m_eastward;
    AxisWarp m_southward;
    QRectF m_rectangle{0, 0, 1, 1};
};

} // namespace hubscreen::geo
