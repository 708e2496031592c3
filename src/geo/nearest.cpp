// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/nearest.h"

#include <algorithm>

namespace hubscreen::geo {

std::vector<std::size_t> within(std::span<const QPointF> points, QPointF centre, double radius)
{
    const auto squared = [&](std::size_t i) { return QPointF::dotProduct(points[i] - centre, points[i] - centre); };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (squared(i) <= radius * radius)
            found.push_back(i);
    std::ranges::stable_sort(found, {}, squared);
    return found;
}

} // namespace hubscreen::geo
