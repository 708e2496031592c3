// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/displacement.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::geo {

namespace {

constexpr int pulledRounds = 400; // while markers are also drawn back to their places
constexpr int mostPushes = 4000;
constexpr double pull = 0.04;
constexpr double slack = 0.01; // pushes end a little beyond the gap, so that rounding can't leave one short

double lengthOf(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

/// From one level line to the other, the shortest way.
QPointF between(const Footprint &first, QPointF a, const Footprint &second, QPointF b)
{
    const QPointF way = b - a;
    const double free = std::max(0.0, std::abs(way.x()) - first.halfLength - second.halfLength);
    return {std::copysign(free, way.x()), way.y()};
}

/// The direction of a push; where two lie on each other, one that differs from pair to pair.
QPointF pushDirection(QPointF way, std::size_t pair)
{
    const double length = lengthOf(way);
    if (length > 1e-6)
        return way / length;
    const double angle = static_cast<double>(pair) * 2.399963; // the golden angle
    return {std::cos(angle), std::sin(angle)};
}

class Relaxation
{
public:
    Relaxation(std::span<const Footprint> markers, QRectF bounds, double gap, std::vector<QPointF> start)
        : m_markers(markers),
          m_bounds(bounds),
          m_gap(gap),
          m_at(std::move(start))
    {
    }

    void pullBack()
    {
        for (std::size_t i = 0; i < m_at.size(); ++i)
            if (!m_markers[i].fixed)
                m_at[i] += (m_markers[i].place - m_at[i]) * pull;
    }

    /// One round over all pairs; false when none was too near.
    bool pushApart()
    {
        bool pushed = false;
        for (std::size_t i = 0; i < m_at.size(); ++i)
            for (std::size_t j = i + 1; j < m_at.size(); ++j)
                pushed |= pushPair(i, j);
        return pushed;
    }

    std::vector<QPointF> positions() && { return std::move(m_at); }

private:
    bool pushPair(std::size_t i, std::size_t j)
    {
        const Footprint &first = m_markers[i];
        const Footprint &second = m_markers[j];
        if (areFarApart(first, m_at[i], second, m_at[j]))
            return false;
        const double missing = m_gap - edgeDistance(first, m_at[i], second, m_at[j]);
        if (missing <= 0 || (first.fixed && second.fixed))
            return false;
        const QPointF push =
            pushDirection(between(first, m_at[i], second, m_at[j]), i + j * m_at.size()) * (missing + slack);
        const double share = first.fixed ? 0 : second.fixed ? 1 : 0.5;
        move(i, push * -share);
        move(j, push * (1 - share));
        return true;
    }

    /// Most pairs are: without a root, a hundredth of a pixel on the safe side.
    bool areFarApart(const Footprint &first, QPointF a, const Footprint &second, QPointF b) const
    {
        const QPointF way = between(first, a, second, b);
        const double reach = m_gap + first.radius + second.radius + 0.01;
        return QPointF::dotProduct(way, way) > reach * reach;
    }

    void move(std::size_t i, QPointF by)
    {
        const Footprint &marker = m_markers[i];
        if (marker.fixed)
            return;
        const double reach = marker.radius + marker.halfLength;
        const QRectF room = m_bounds.adjusted(reach, marker.radius, -reach, -marker.radius);
        m_at[i] += by;
        if (room.isValid())
            m_at[i] = {std::clamp(m_at[i].x(), room.left(), room.right()),
                       std::clamp(m_at[i].y(), room.top(), room.bottom())};
    }

    std::span<const Footprint> m_markers;
    QRectF m_bounds;
    double m_gap;
    std::vector<QPointF> m_at;
};

} // namespace

double edgeDistance(const Footprint &first, QPointF a, const Footprint &second, QPointF b)
{
    return lengthOf(between(first, a, second, b)) - first.radius - second.radius;
}

std::vector<QPointF> displace(std::span<const Footprint> markers, QRectF bounds, std::span<const QPointF> from,
                              double gap)
{
    const bool afresh = from.size() != markers.size();
    std::vector<QPointF> start(from.begin(), from.end());
    if (afresh) {
        start.clear();
        std::ranges::transform(markers, std::back_inserter(start), &Footprint::place);
    }
    Relaxation relaxation(markers, bounds, gap, std::move(start));
    for (int round = 0; afresh && round < pulledRounds; ++round) {
        relaxation.pullBack();
        relaxation.pushApart();
    }
    for (int round = 0; round < mostPushes && relaxation.pushApart(); ++round) { }
    return std::move(relaxation).positions();
}

bool needsLeader(const Footprint &marker, QPointF position)
{
    return lengthOf(position - marker.place) > leaderFrom;
}

} // namespace hubscreen::geo
