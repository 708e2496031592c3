// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/footfall.h"
#include "domain/opening_hours.h"
#include "insight/typical.h"

namespace hubscreen::insight {

/// An hour of a weekday as it usually is.
struct WeekCell {
    bool open = false; ///< some of the hour, by the regular week; every hour when nothing is known of it
    std::optional<double> inside; ///< people; empty: not known on `weeksNeeded` days
    CrowdLevel level = CrowdLevel::Unknown; ///< of that many people in this house (crowd.h), without a memory
    friend bool operator==(const WeekCell &, const WeekCell &) = default;
};

/// Monday first, by the hours of the day.
using WeekGrid = std::array<std::array<WeekCell, 24>, 7>;

/// The days looked back on, by weekday, Monday first.
using DaysByWeekday = std::array<std::vector<DayCurve>, 7>;

/// An hour's figure on one day is the mean of its known quarter hours; a cell's is the median (quantile.h) of the
/// days'.
WeekGrid weekGrid(const DaysByWeekday &days, const OpeningHours &hours, int capacity);

} // namespace hubscreen::insight
