// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/footfall.h"

#include <span>

namespace hubscreen::insight {

/// A sum over some hubs may be held against what all of them had: nine in ten or more are in it.
bool isNearlyAll(int counted, int of);

/// How far `now` lies above (or below: negative) `before`, in whole per cent, both numbers of people, not means. Empty
/// where that means nothing: `before` is less than `leastCompared`, or `now` more than eleven times as much.
inline constexpr double leastCompared = 10;
inline constexpr double mostPercent = 999;
std::optional<int> percentOf(double now, double before);

/// Entries in `range`, from quarter hours or hours; of a bucket that `range` cuts, the share of its time. Empty when a
/// bucket that is needed is missing or was not counted.
std::optional<double> entriesIn(const FootfallSeries &series, TimeRange range);

/// How far `soFar` lies above (or below: negative) the median of what the same weekdays had by the same time, in whole
/// per cent; −100 is nobody. Empty when fewer than `weeksNeeded` (typical.h) of them are known, or where it means
/// nothing (percentOf).
std::optional<int> percentOverTypical(qint64 soFar, std::span<const std::optional<double>> sameWeekdays);

} // namespace hubscreen::insight
