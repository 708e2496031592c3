// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace hubscreen::geo {

namespace {

constexpr double clearance = 5; // between a label and anything else
constexpr int angles = 32;
constexpr double distances[] = {8, 18, 32, 50, 72, 98, 128, 164, 204, 250, 300, 360};
constexpr int rounds = 3;
constexpr double impossible = std::numeric_limits<double>::infinity();
constexpr double overlappedMarker = 1000;
constexpr double crossedMarker = 120;
constexpr double crossedLabel = 220;

QPointF closestPoint(const QRectF &rect, QPointF to)
{
    return {std::clamp(to.x(), rect.left(), rect.right()), std::clamp(to.y(), rect.top(), rect.bottom())};
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Whether the segment from `a` to `b` meets the rectangle (slab method).
bool crosses(const QRectF &rect, QPointF a, QPointF b)
{
    double enters = 0, leaves = 1;
    const auto narrow = [&](double from, double way, double low, double high) {
        if (std::abs(way) < 1e-9)
            return from >= low && from <= high;
        const auto [first, last] = std::minmax({(low - from) / way, (high - from) / way});
        enters = std::max(enters, first);
        leaves = std::min(leaves, last);
        return enters <= leaves;
    };
    return narrow(a.x(), b.x() - a.x(), rect.left(), rect.right())
        && narrow(a.y(), b.y() - a.y(), rect.top(), rect.bottom());
}

/// Whether any of `other` is in the box, edges included.
bool reaches(const QRectF &box, const QRectF &other)
{
    return other.left() <= box.right() && box.left() <= other.right() && other.top() <= box.bottom()
        && box.top() <= other.bottom();
}

std::array<QPointF, angles> allDirections()
{
    std::array<QPointF, angles> directions;
    for (int step = 0; step < angles; ++step) {
        const double angle = 2 * std::numbers::pi * step / angles;
        directions[std::size_t(step)] = {std::cos(angle), std::sin(angle)};
    }
    return directions;
}

class Placement
{
public:
    Placement(std::span<const LabelRequest> requests, const Obstacles &obstacles)
        : m_requests(requests),
          m_obstacles(obstacles),
          m_directions(allDirections()),
          m_labels(requests.size()),
          m_markerCosts(requests.size(), std::vector<double>(std::size(distances) * angles, unknown))
    {
    }

    /// Gives the label the best place among the others' present ones; false when that is where it is.
    bool place(std::size_t i)
    {
        double least = impossible;
        const QRectF before = std::exchange(m_labels[i], {});
        QRectF best;
        auto markerCost = m_markerCosts[i].begin();
        for (const double away : distances)
            for (const QPointF direction : m_directions) {
                const QRectF candidate = candidateAt(m_requests[i], away, direction);
                const double cost = costOf(i, candidate, least, *markerCost++);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        m_labels[i] = best;
        return best != before;
    }

    std::vector<QRectF> labels() && { return std::move(m_labels); }

private:
    static constexpr double unknown = -1;

    static QRectF candidateAt(const LabelRequest &request, double away, QPointF direction)
    {
        const QSizeF half = request.size / 2;
        const QPointF centre = request.anchor + direction * (request.reach + away)
            + QPointF(direction.x() * half.width(), direction.y() * half.height());
        return {centre - QPointF(half.width(), half.height()), request.size};
    }

    /// `markerCost` is kept from round to round: markers stay where they are.
    double costOf(std::size_t i, const QRectF &candidate, double atMost, double &markerCost) const
    {
        if (!m_obstacles.bounds.contains(candidate))
            return impossible;
        const QPointF anchor = m_requests[i].anchor;
        const double cost = distance(closestPoint(candidate, anchor), anchor);
        if (cost + std::max(markerCost, 0.0) >= atMost)
            return impossible;
        const QRectF room = grown(candidate, clearance);
        const auto blocks = [&](const QRectF &other) { return other.intersects(room); };
        if (std::ranges::any_of(m_obstacles.taken, blocks) || std::ranges::any_of(m_labels, blocks))
            return impossible;
        const QPointF end = leaderEnd(candidate, anchor);
        if (markerCost == unknown)
            markerCost = costOfMarkers(room, anchor, end);
        return cost + markerCost + crossedLabel * crossings(i, candidate, end);
    }

    double costOfMarkers(const QRectF &room, QPointF anchor, QPointF end) const
    {
        double cost = 0;
        const QRectF both = room | QRectF(anchor, QSizeF(1, 1));
        for (const QRectF &marker : m_obstacles.markers) {
            if (!reaches(both, marker))
                continue;
            if (marker.intersects(room))
                cost += overlappedMarker;
            else if (!marker.contains(anchor) && crosses(marker, anchor, end))
                cost += crossedMarker;
        }
        return cost;
    }

    /// How many other labels' boxes or leaders this one's leader or box would cross.
    int crossings(std::size_t i, const QRectF &candidate, QPointF end) const
    {
        int count = 0;
        for (std::size_t j = 0; j < m_labels.size(); ++j)
            if (j != i && !m_labels[j].isNull())
                count += crosses(m_labels[j], m_requests[i].anchor, end)
                    + crosses(candidate, m_requests[j].anchor, leaderEnd(m_labels[j], m_requests[j].anchor));
        for (const QRectF &taken : m_obstacles.taken)
            count += crosses(taken, m_requests[i].anchor, end);
        return count;
    }

    std::span<const LabelRequest> m_requests;
    const Obstacles &m_obstacles;
    const std::array<QPointF, angles> m_directions;
    std::vector<QRectF> m_labels;
    std::vector<std::vector<double>> m_markerCosts; ///< of each request's candidates; unknown until it is asked
};

} // namespace

std::vector<QRectF> placeLabels(std::span<const LabelRequest> requests, const Obstacles &obstacles)
{
    Placement placement(requests, obstacles);
    bool changed = true;
    for (int round = 0; changed && round < rounds; ++round) {
        changed = false;
        for (std::size_t i = 0; i < requests.size(); ++i)
            changed = placement.place(i) || changed;
    }
    return std::move(placement).labels();
}

QPointF leaderEnd(const QRectF &label, QPointF anchor)
{
    const double rounding = std::min(label.height(), label.width()) / 2;
    return closestPoint(label.adjusted(rounding * 0.6, 0, -rounding * 0.6, 0), anchor);
}

QRectF placeFlag(const LabelRequest &request, const Obstacles &obstacles)
{
    const QSizeF size = request.size;
    double least = impossible;
    QRectF best;
    for (const double side : {-1.0, 1.0})
        for (double stem = 12; stem <= 84; stem += 4)
            for (double share = -0.4; share <= 0.41; share += 0.1) {
                const double edge = request.anchor.y() + side * (request.reach + stem);
                const QPointF corner(request.anchor.x() + (share - 0.5) * size.width(),
                                     side < 0 ? edge - size.height() : edge);
                const QRectF body(corner, size);
                if (!obstacles.bounds.contains(body))
                    continue;
                const double covered = static_cast<double>(std::ranges::count_if(
                    obstacles.markers, [&](const QRectF &marker) { return marker.intersects(body); }));
                const double cost = covered * 160 + stem + std::abs(share) * 60 + (side > 0 ? 150 : 0);
                if (cost < least) {
                    least = cost;
                    best = body;
                }
            }
    return best;
}

} // namespace hubscreen::geo
