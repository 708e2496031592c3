// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/months.h"

#include "insight/comparison.h"
#include "insight/quantile.h"
#include "insight/typical.h"

#include <algorithm>

namespace hubscreen::insight {

std::optional<double> usualEntries(std::span<const std::optional<qint64>> sameWeekdays)
{
    std::vector<double> known;
    for (const auto &entries : sameWeekdays) {
        if (entries)
            known.push_back(double(*entries));
    }
    return known.size() < std::size_t(weeksNeeded) ? std::nullopt : std::optional(quantile(known, 0.5));
}

MonthFigure monthFigure(QDate month, std::span<const std::optional<qint64>> entries)
{
    MonthFigure figure{.month = month, .entries = 0, .counted = 0, .aDay = {}};
    for (const auto &day : entries) {
        figure.entries += day.value_or(0);
        figure.counted += day ? 1 : 0;
    }
    if (figure.counted >= daysNeeded)
        figure.aDay = double(figure.entries) / figure.counted;
    return figure;
}

std::optional<int> percentOver(const MonthFigure &now, const MonthFigure &before)
{
    if (!now.aDay || !before.aDay)
        return std::nullopt;
    return percentOf(*now.aDay * before.counted, double(before.entries)); // as if of as many days
}

std::optional<int> percentOverSameDays(std::span<const std::optional<qint64>> month,
                                       std::span<const std::optional<qint64>> before)
{
    double now = 0;
    double then = 0;
    int both = 0;
    for (std::size_t i = 0; i < std::min(month.size(), before.size()); ++i) {
        if (!month[i] || !before[i])
            continue;
        now += double(*month[i]);
        then += double(*before[i]);
        ++both;
    }
    return both < daysNeeded ? std::nullopt : percentOf(now, then);
}

} // namespace hubscreen::insight
