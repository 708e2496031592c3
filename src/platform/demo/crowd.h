// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/footfall.h"
#include "platform/demo/demo_district.h"
#include "platform/demo/hub_day.h"

// How a hub fills and empties. The number of people inside at each quarter hour is a closed form (load × shape of the
// day × day's factor × a slow wave); between two of them people come and go at drawn moments, so that a quarter hour
// can be computed by itself and the live figure meets it at both ends.
namespace hubscreen::platform::demo {

/// What happens in one quarter hour.
struct QuarterFlow {
    int before = 0; ///< people inside at its begin
    int after = 0; ///< and at its end
    int swaps = 0; ///< somebody leaves and another comes, or the other way round
    bool leavesFirst = true; ///< in a swap, so that nobody leaves an empty house

    int net() const { return after - before; }
    int entries() const { return swaps + std::max(0, net()); }
    int exits() const { return swaps + std::max(0, -net()); }
    double averageInside() const;
    int peakInside() const { return std::max(before, after) + (swaps > 0 && !leavesFirst ? 1 : 0); }
};

/// A hub's day in quarter hours; those outside the opening hours are empty.
struct DayFlow {
    std::array<QuarterFlow, quartersADay> quarters{};
    std::array<bool, quartersADay> counted{};

    FootfallBucket bucket(int quarter) const;
    /// Several quarter hours as one.
    FootfallBucket bucket(int first, int count) const;
};

DayFlow dayFlow(const World &world, int hub, DayNumber day);
FootfallBucket quarterBucket(const World &world, int hub, DayNumber day, int quarter);
LiveFootfall liveFootfall(const World &world, int hub, Instant at);

} // namespace hubscreen::platform::demo
