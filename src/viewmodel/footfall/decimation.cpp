// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/decimation.h"

#include <algorithm>
#include <array>

namespace hubscreen::viewmodel {

namespace {

constexpr qsizetype pointsAColumn = 4;

using Place = QList<QPointF>::const_iterator;

/// First, lowest, highest and last of [from, to), each once, as they follow each other.
void addColumn(QList<QPointF> &chosen, Place from, Place to)
{
    const auto [lowest, highest] = std::minmax_element(from, to, [](auto a, auto b) { return a.y() < b.y(); });
    std::array places{from, lowest, highest, to - 1};
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    for (auto place = places.begin(); place != repeated.begin(); ++place)
        if (chosen.isEmpty() || chosen.back() != **place)
            chosen << **place;
}

} // namespace

QList<QPointF> decimated(const QList<QPointF> &points, int columns)
{
    if (columns <= 0 || points.size() <= columns * pointsAColumn)
        return points;
    const double from = points.front().x();
    const double width = std::max(points.back().x() - from, 1e-9) / columns;
    const auto columnOf = [=](const QPointF &point) { return std::min(int((point.x() - from) / width), columns - 1); };
    QList<QPointF> chosen;
    for (auto begin = points.cbegin(); begin != points.cend();) {
        const auto end =
            std::find_if(begin, points.cend(), [&](const QPointF &p) { return columnOf(p) != columnOf(*begin); });
        addColumn(chosen, begin, end);
        begin = end;
    }
    return chosen;
}

} // namespace hubscreen::viewmodel
