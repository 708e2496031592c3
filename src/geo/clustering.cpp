// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/clustering.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hubscreen::geo {

namespace {

constexpr int mostRounds = 24; // a chain of thousands is joined in a handful; this ends what would swing
constexpr double smallestCircle = 22;
constexpr double largestCircle = 36;

using Gatherings = std::vector<Gathering>;

/// Which gatherings have their middle in a cell; cells are as wide as two of the largest that touch.
class Grid
{
public:
    Grid(const Gatherings &all, double cell) : m_cell(cell)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            m_cells[keyOf(all[i].at)].push_back(i);
    }

    void forEachNear(QPointF at, auto visit) const
    {
        const auto [column, row] = keyOf(at);
        for (int y = row - 1; y <= row + 1; ++y)
            for (int x = column - 1; x <= column + 1; ++x)
                if (const auto found = m_cells.constFind({x, y}); found != m_cells.cend())
                    for (const std::size_t i : *found)
                        visit(i);
    }

private:
    using Key = std::pair<int, int>;

    Key keyOf(QPointF at) const { return {int(std::floor(at.x() / m_cell)), int(std::floor(at.y() / m_cell))}; }

    double m_cell;
    QHash<Key, std::vector<std::size_t>> m_cells;
};

bool areTooNear(const Gathering &a, const Gathering &b, double gap)
{
    const QPointF way = b.at - a.at;
    const double least = a.radius + b.radius + gap;
    return QPointF::dotProduct(way, way) < least * least;
}

QPointF middleOf(std::span<const Footprint> markers, const std::vector<std::size_t> &members)
{
    QPointF sum;
    for (const std::size_t i : members)
        sum += markers[i].place;
    return sum / double(members.size());
}

bool isFixed(std::span<const Footprint> markers, const Gathering &one)
{
    return markers[one.members.front()].fixed;
}

double cellOf(const Gatherings &all, double gap)
{
    double widest = smallestCircle;
    for (const Gathering &one : all)
        widest = std::max(widest, one.radius);
    return 2 * widest + gap;
}

/// One round; false when nothing was joined.
bool join(std::span<const Footprint> markers, Gatherings &all, double gap)
{
    const Grid grid(all, cellOf(all, gap));
    std::vector<bool> gone(all.size());
    Gatherings next;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (gone[i])
            continue;
        Gathering &one = all[i];
        const auto alone = one.members.size();
        if (!isFixed(markers, one))
            grid.forEachNear(one.at, [&](std::size_t j) {
                if (j <= i || gone[j] || isFixed(markers, all[j]) || !areTooNear(one, all[j], gap))
                    return;
                gone[j] = true;
                one.members.insert(one.members.end(), all[j].members.begin(), all[j].members.end());
            });
        next.push_back(std::move(one));
        if (next.back().members.size() > alone) {
            std::ranges::sort(next.back().members);
            next.back().at = middleOf(markers, next.back().members);
            next.back().radius = gatheringRadius(next.back().members.size());
        }
    }
    const bool joined = next.size() < all.size();
    all = std::move(next);
    return joined;
}

} // namespace

double gatheringRadius(std::size_t members)
{
    const double tenfolds = std::log10(double(std::max<std::size_t>(members, 2)) / 2);
    return std::min(largestCircle, smallestCircle + 4 * tenfolds);
}

std::vector<Gathering> gather(std::span<const Footprint> markers, double gap)
{
    Gatherings all;
    all.reserve(markers.size());
    for (std::size_t i = 0; i < markers.size(); ++i)
        all.push_back({markers[i].place, markers[i].radius + markers[i].halfLength, {i}});
    for (int round = 0; round < mostRounds && join(markers, all, gap); ++round) { }
    return all;
}

} // namespace hubscreen::geo
