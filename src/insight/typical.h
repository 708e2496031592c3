// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

// What is usual on a weekday: a day has 96 slots of a quarter hour of local wall-clock time.
namespace hubscreen::insight {

inline constexpr int slotsPerDay = 96;
inline constexpr int slotMinutes = 15;
/// How many same weekdays are looked back on, and of how many a slot must be known to be judged.
inline constexpr int weeksBack = 8;
inline constexpr int weeksNeeded = 3;

/// People inside by slot, averaged over time; empty = not counted.
using DayCurve = std::array<std::optional<double>, slotsPerDay>;

struct Quartiles {
    double lower = 0; ///< 25 %
    double median = 0;
    double upper = 0; ///< 75 %
    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};

using TypicalDay = std::array<std::optional<Quartiles>, slotsPerDay>;

/// The `weeksBack` days before `day` that fall on its weekday, latest first.
std::vector<QDate> sameWeekdaysBefore(QDate day);

/// Quartiles (see quantile.h) slot by slot over the days; a slot known on fewer than `weeksNeeded` of them stays empty.
TypicalDay typicalDay(std::span<const DayCurve> days);

} // namespace hubscreen::insight
