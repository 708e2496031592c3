// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hubscreen::geo {

namespace {

constexpr double tileSize = 256;
constexpr double radian = std::numbers::pi / 180;
constexpr double mostLatitude = 85.0511287798; // where the projection is as high as wide

} // namespace

QPointF mercator(Position position)
{
    const double latitude = std::clamp(position.latitude, -mostLatitude, mostLatitude) * radian;
    return {(position.longitude + 180) / 360, 0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

Position fromMercator(QPointF share)
{
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * share.y()))) / radian, share.x() * 360 - 180};
}

TilePanel::TilePanel(Bounds bounds, QRectF rectangle)
{
    const QPointF corner = mercator({bounds.north, bounds.west});
    const QPointF opposite = mercator({bounds.south, bounds.east});
    const QPointF extent = opposite - corner;
    const double most = tileSize * std::exp2(closestLevel);
    double pixels = most;
    if (extent.x() > 0)
        pixels = std::min(pixels, rectangle.width() / extent.x());
    if (extent.y() > 0)
        pixels = std::min(pixels, rectangle.height() / extent.y());
    m_level = std::log2(pixels / tileSize);
    m_corner = (corner + opposite) / 2 * world() - rectangle.center();
}

double TilePanel::world() const
{
    return tileSize * std::exp2(m_level);
}

QPointF TilePanel::toPanel(Position position) const
{
    return mercator(position) * world() - m_corner;
}

Position TilePanel::toPosition(QPointF panel) const
{
    return fromMercator((panel + m_corner) / world());
}

} // namespace hubscreen::geo
