// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>
#include <span>
#include <vector>

// Days and months of visits: what was usual, and how one lies against another.
namespace hubscreen::insight {

/// Of how many counted days a month's mean is told.
inline constexpr int daysNeeded = 7;

/// A day's entries and the median of the `weeksBack` same weekdays before it (typical.h).
struct DayFigure {
    QDate day;
    std::optional<qint64> entries; ///< empty: not counted, or not over yet
    std::optional<double> usual; ///< empty when fewer than `weeksNeeded` of them are known
    friend bool operator==(const DayFigure &, const DayFigure &) = default;
};

/// A month of visits. Months differ in length and in days that were not counted: they are compared by their mean a day.
struct MonthFigure {
    QDate month; ///< its first day
    qint64 entries = 0; ///< of the counted days
    int counted = 0; ///< days
    std::optional<double> aDay; ///< mean; empty when fewer than `daysNeeded` days were counted
    friend bool operator==(const MonthFigure &, const MonthFigure &) = default;
};

std::optional<double> usualEntries(std::span<const std::optional<qint64>> sameWeekdays);

/// `entries`: of each day from the first on.
MonthFigure monthFigure(QDate month, std::span<const std::optional<qint64>> entries);

/// How far a month's mean a day lies above (or below: negative) another's, in whole per cent. Empty when either has no
/// mean, or where it means nothing: all the visits of the other month are fewer than `leastCompared`, or `mostPercent`
/// is not enough (comparison.h).
std::optional<int> percentOver(const MonthFigure &now, const MonthFigure &before);

/// A month against another by the days of the month (1st, 2nd, …) that were counted in both: so that a month that has
/// just begun is held against the beginning of the last. Empty when fewer than `daysNeeded` are, or where it means
/// nothing.
std::optional<int> percentOverSameDays(std::span<const std::optional<qint64>> month,
                                       std::span<const std::optional<qint64>> before);

} // namespace hubscreen::insight
