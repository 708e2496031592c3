// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/clustering.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace hubscreen::geo {

namespace {

constexpr int mostJoins = 24; // a chain of thousands is joined in a handful; this ends what would swing
constexpr double smallestCircle = 22;
constexpr double largestCircle = 36;

using Gatherings = std::vector<Gathering>;

/// Which gatherings have their middle in a cell; cells are as wide as two of the largest that touch. Cells share a
/// table of buckets, so a bucket may hold some from afar.
class Grid
{
public:
    Grid(const Gatherings &all, double cell)
        : m_cell(cell),
          m_mask(std::bit_ceil(std::max<std::size_t>(all.size(), 1)) - 1),
          m_ends(m_mask + 2),
          m_members(all.size())
    {
        std::vector<std::size_t> buckets(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            buckets[i] = bucketOf(columnOf(all[i].at.x()), columnOf(all[i].at.y()));
            ++m_ends[buckets[i] + 1];
        }
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
        auto next = m_ends;
        for (std::size_t i = 0; i < all.size(); ++i)
            m_members[next[buckets[i]]++] = i;
    }

    /// All that are near, and some that are not; one may come twice.
    void forEachNear(QPointF at, auto visit) const
    {
        const auto column = columnOf(at.x()), row = columnOf(at.y());
        for (auto y = row - 1; y <= row + 1; ++y)
            for (auto x = column - 1; x <= column + 1; ++x)
                for (auto bucket = bucketOf(x, y), i = m_ends[bucket]; i < m_ends[bucket + 1]; ++i)
                    visit(m_members[i]);
    }

private:
    std::int64_t columnOf(double place) const { return std::int64_t(std::floor(place / m_cell)); }

    std::size_t bucketOf(std::int64_t column, std::int64_t row) const
    {
        const auto mixed = std::uint64_t(column) * 0x9E3779B97F4A7C15U + std::uint64_t(row) * 0xC2B2AE3D27D4EB4FU;
        return std::size_t(mixed >> 32) & m_mask;
    }

    double m_cell;
    std::size_t m_mask;
    std::vector<std::size_t> m_ends; ///< of the bucket before
    std::vector<std::size_t> m_members; ///< bucket by bucket
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
    for (int round = 0; round < mostJoins && join(markers, all, gap); ++round) { }
    return all;
}

} // namespace hubscreen::geo
