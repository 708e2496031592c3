// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/smooth_path.h"

#include <cmath>

namespace hubscreen::map {

namespace {

double length(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

/// The curve's direction at `here`, of length 1 where the line is straight.
QPointF tangent(QPointF before, QPointF here, QPointF after)
{
    const double chords = length(here - before) + length(after - here);
    return chords > 0 ? (after - before) / chords : QPointF();
}

void curveTo(QPainterPath &path, QPointF from, QPointF fromTangent, QPointF to, QPointF toTangent)
{
    const double third = length(to - from) / 3;
    path.cubicTo(from + fromTangent * third, to - toTangent * third, to);
}

QPainterPath smooth(const std::vector<QPointF> &points, bool closed)
{
    QPainterPath path;
    const auto count = std::ssize(points);
    if (count < 2)
        return path;
    const auto at = [&](std::ptrdiff_t i) {
        const auto index = closed ? (i + count) % count : std::clamp<std::ptrdiff_t>(i, 0, count - 1);
        return points[static_cast<std::size_t>(index)];
    };
    path.moveTo(at(0));
    for (std::ptrdiff_t i = 0; i < (closed ? count : count - 1); ++i)
        curveTo(path, at(i), tangent(at(i - 1), at(i), at(i + 1)), at(i + 1), tangent(at(i), at(i + 1), at(i + 2)));
    if (closed)
        path.closeSubpath();
    return path;
}

} // namespace

QPainterPath smoothLine(const std::vector<QPointF> &points)
{
    return smooth(points, false);
}

QPainterPath smoothRing(const std::vector<QPointF> &points)
{
    return smooth(points, true);
}

} // namespace hubscreen::map
