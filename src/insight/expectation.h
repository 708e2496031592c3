// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "insight/typical.h"

// What the rest of the day will probably be: the usual, moved by what today has over it, less and less so. This is the
// damped persistence of an anomaly, the plain forecast against which better ones are measured (van den Dool, "Empirical
// Methods in Short-Term Climate Prediction", Oxford 2007, chapter 8); how far it may be off is read from how far it was
// off before.
namespace hubscreen::insight {

/// Today's deviation is that of the last `deviationSlots` finished slots; half of it is left after `deviationHalfLife`
/// minutes.
inline constexpr int deviationSlots = 4;
inline constexpr double deviationHalfLife = 90;

/// How far `day` lay over its usual (0.1: a tenth more) in the slots before `nowSlot`: sum of people over sum of
/// medians, less one. Empty when no slot is known in both, or the usual is nobody.
std::optional<double> deviation(const DayCurve &day, const TypicalDay &usual, int nowSlot);

/// The expectation of the slots from `nowSlot` (the first that is not finished) on, of `days` = the same weekdays
/// before: the median, moved; and about it the quartiles of what was wrong when each of these days was forecast at that
/// time of day from the others. Empty where fewer than `weeksNeeded` errors are known.
TypicalDay expectation(std::span<const DayCurve> days, const DayCurve &today, int nowSlot);

} // namespace hubscreen::insight
