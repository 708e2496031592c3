// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/canvas_projection.h"

#include "geo/mercator.h"

#include <cmath>
#include <numbers>

namespace hubscreen::map {

namespace {

constexpr double level0 = 12; // the world is then 2^20 px wide
constexpr double world = 256.0 * 4096;
constexpr double left = (119.9 + 180) / 360 * world;
constexpr double top = 0.4124 * world; // about 30.4° N

} // namespace

double CanvasProjection::homeZoom() const
{
    return level0;
}

QGeoCoordinate CanvasProjection::toCoordinate(QPointF canvas) const
{
    const double x = (left + canvas.x()) / world;
    const double y = (top + canvas.y()) / world;
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) * 180 / std::numbers::pi;
    return {latitude, x * 360 - 180};
}

QGeoCoordinate CanvasProjection::toTileCoordinate(double level, QPointF corner, QPointF canvas) const
{
    const Position position = geo::fromMercator((canvas + corner) / (256 * std::exp2(level)));
    return {position.latitude, position.longitude};
}

double CanvasProjection::level(double zoom) const
{
    return level0 + std::log2(zoom);
}

} // namespace hubscreen::map
