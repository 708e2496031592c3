// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/footfall.h"

#include <span>

namespace hubscreen::insight {

/// Entries in `range`, from quarter hours or hours; of a bucket that `range` cuts, the share of its time. Empty when a bucket that
/// is needed is missing or was not counted.
std::optional<double> entriesIn(const FootfallSeries &series, TimeRange range);

/// How far `soFar` lies above (or below: negative) the median of what the same weekdays had by the same time, in whole per cent;
/// −100 is nobody. Empty when fewer than `weeksNeeded` (typical.h) of them are known or their median is 0.
std::optional<int> percentOverTypical(qint64 soFar, std::span<const std::optional<double>> sameWeekdays);

} // namespace hubscreen::insight
