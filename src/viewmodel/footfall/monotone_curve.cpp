// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/monotone_curve.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hubscreen::viewmodel {

namespace {

std::vector<double> secants(const QList<QPointF> &points)
{
    std::vector<double> slopes;
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        slopes.push_back((points[i + 1].y() - points[i].y()) / (points[i + 1].x() - points[i].x()));
    return slopes;
}

std::vector<double> tangents(const QList<QPointF> &points)
{
    const auto secant = secants(points);
    std::vector<double> tangent(std::size_t(points.size()));
    tangent.front() = secant.front();
    tangent.back() = secant.back();
    for (std::size_t i = 1; i + 1 < tangent.size(); ++i)
        tangent[i] = secant[i - 1] * secant[i] <= 0 ? 0 : (secant[i - 1] + secant[i]) / 2;
    for (std::size_t i = 0; i < secant.size(); ++i) {
        if (secant[i] == 0) {
            tangent[i] = tangent[i + 1] = 0;
            continue;
        }
        const double a = tangent[i] / secant[i];
        const double b = tangent[i + 1] / secant[i];
        if (const double length = std::hypot(a, b); length > 3) {
            tangent[i] = 3 * a / length * secant[i];
            tangent[i + 1] = 3 * b / length * secant[i];
        }
    }
    return tangent;
}

QPointF hermite(const QPointF &from, const QPointF &to, double fromSlope, double toSlope, double t)
{
    const double width = to.x() - from.x();
    const double t2 = t * t;
    const double t3 = t2 * t;
    const double y = (2 * t3 - 3 * t2 + 1) * from.y() + (t3 - 2 * t2 + t) * width * fromSlope
        + (3 * t2 - 2 * t3) * to.y() + (t3 - t2) * width * toSlope;
    // Rounding must not overshoot either.
    return {from.x() + t * width, std::clamp(y, std::min(from.y(), to.y()), std::max(from.y(), to.y()))};
}

} // namespace

QList<QPointF> monotoneCurve(const QList<QPointF> &points, int samples)
{
    if (points.size() < 3)
        return points;
    const auto slope = tangents(points);
    const double span = points.back().x() - points.front().x();
    QList<QPointF> curve{points.front()};
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const double share = (points[i + 1].x() - points[i].x()) / span;
        const int steps = std::max(1, int(std::round(share * samples)));
        for (int k = 1; k < steps; ++k)
            curve << hermite(points[i], points[i + 1], slope[std::size_t(i)], slope[std::size_t(i) + 1],
                             double(k) / steps);
        curve << points[i + 1];
    }
    return curve;
}

} // namespace hubscreen::viewmodel
