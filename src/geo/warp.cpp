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

/// At most so many, evenly out of all in order: the smoothed density of thousands is that of these within 0.2 %.
std::vector<double> thinned(std::vector<double> samples)
{
    constexpr std::size_t most = 256;
    if (samples.size() <= most)
        return samples;
    std::ranges::sort(samples);
    std::vector<double> kept;
    kept.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        kept.push_back(samples[(2 * i + 1) * samples.size() / (2 * most)]);
    return kept;
}

} // namespace

AxisWarp::AxisWarp(std::vector<double> samples, double from, double to) : m_from(from), m_to(to)
{
    if (samples.empty())
        return;
    samples = thinned(std::move(samples));
    for (double &sample : samples)
        sample = (sample - from) / (to - from);
    const double below = smoothedCount(samples, 0, bandwidthShare);
    const double range = smoothedCount(samples, 1, bandwidthShare) - below;
    if (range < 1e-6) // all hubs lie far outside: nothing to learn from them
        return;
    constexpr int steps = 512;
    m_table.resize(steps + 1);
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        const double density = (smoothedCount(samples, share, bandwidthShare) - below) / range;
        m_table[std::size_t(i)] = identityShare * share + (1 - identityShare) * density;
    }
}

double AxisWarp::operator()(double value) const
{
    const double at = (value - m_from) / (m_to - m_from) * double(m_table.size() - 1);
    // Beyond the ends the first and the last line go on.
    const auto line = std::size_t(std::clamp(std::floor(at), 0.0, double(m_table.size() - 2)));
    return std::lerp(m_table[line], m_table[line + 1], at - double(line));
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
