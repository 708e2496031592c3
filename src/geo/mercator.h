// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "geo/warp.h"

// Where tile maps put a position: the spherical Mercator projection of EPSG:3857, whose world is 256 px wide at level 0
// and twice as wide at each level more.
namespace hubscreen::geo {

/// Share of the world's width and height from its north-west corner: 0–1.
QPointF mercator(Position position);
Position fromMercator(QPointF share);

/// A flat panel on the tile world, north up: no warp. In whatever datum the positions are.
class TilePanel
{
public:
    /// The level at which bounds of no extent are shown, and the closest that whole districts are: about 1.2 m a px.
    static constexpr double closestLevel = 17;

    TilePanel() = default;
    /// As large as fits: the bounds' middle is the rectangle's.
    TilePanel(Bounds bounds, QRectF rectangle);

    QPointF toPanel(Position position) const;
    Position toPosition(QPointF panel) const;
    QPointF corner() const { return m_corner; } ///< the panel's, in the world's px
    double level() const { return m_level; } ///< of detail, at which the world's px are the panel's
    friend bool operator==(const TilePanel &, const TilePanel &) = default;

private:
    double world() const;

    double m_level = 0;
    QPointF m_corner; ///< the panel's, in the world's px
};

} // namespace hubscreen::geo
