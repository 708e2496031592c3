// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/warp.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hubscreen::geo {

namespace {

/// Mean of the Gaussian cumulative distributions around the samples.
double smoothedCount(const std::vector<double> &samples, double at, double bandwidth)
{
    double sum = 0;
    for (const double sample : samples)
        sum += 0.5 * std::erfc((sample - at) / (bandwidth * std::numbers::sqrt2));
    return sum / static_cast<double>(samples.size());
}

} // namespace

AxisWarp::AxisWarp(std::vector<double> samples, double from, double to)
    : m_from(from),
      m_to(to),
      m_samples(std::move(samples))
{
    for (double &sample : m_samples)
        sample = (sample - from) / (to - from);
    if (!m_samples.empty()) {
        m_below = smoothedCount(m_samples, 0, bandwidthShare);
        m_range = smoothedCount(m_samples, 1, bandwidthShare) - m_below;
    }
    if (m_range < 1e-6) // all hubs lie far outside: nothing to learn from them
        m_samples.clear();
    constexpr double step = 1e-3;
    m_firstSlope = (inside(step) - inside(0)) / step;
    m_lastSlope = (inside(1) - inside(1 - step)) / step;
}

double AxisWarp::density(double share) const
{
    return (smoothedCount(m_samples, share, bandwidthShare) - m_below) / m_range;
}

double AxisWarp::inside(double share) const
{
    return m_samples.empty() ? share : identityShare * share + (1 - identityShare) * density(share);
}

double AxisWarp::operator()(double value) const
{
    const double share = (value - m_from) / (m_to - m_from);
    if (share < 0)
        return share * m_firstSlope;
    if (share > 1)
        return 1 + (share - 1) * m_lastSlope;
    return inside(share);
}

Bounds boundsOf(std::span<const Position> positions)
{
    if (positions.empty())
        return {};
    const auto [south, north] = std::ranges::minmax(positions, {}, &Position::latitude);
    const auto [west, east] = std::ranges::minmax(positions, {}, &Position::longitude);
    return {south.latitude, west.longitude, north.latitude, east.longitude};
}

Schematic::Schematic(std::span<const Position> hubs, Bounds district, QRectF rectangle) : m_rectangle(rectangle)
{
    std::vector<double> longitudes, latitudes;
    for (const Position &hub : hubs) {
        longitudes.push_back(hub.longitude);
        latitudes.push_back(hub.latitude);
    }
    m_eastward = AxisWarp(std::move(longitudes), district.west, district.east);
    m_southward = AxisWarp(std::move(latitudes), district.north, district.south);
}

QPointF Schematic::toPanel(Position position) const
{
    return {m_rectangle.left() + m_rectangle.width() * m_eastward(position.longitude),
            m_rectangle.top() + m_rectangle.height() * m_southward(position.latitude)};
}

} // namespace hubscreen::geo
