// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/comparison.h"

#include "insight/quantile.h"
#include "insight/typical.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::insight {

bool isNearlyAll(int counted, int of)
{
    return counted > 0 && counted * 10 >= of * 9;
}

std::optional<int> percentOf(double now, double before)
{
    if (before < leastCompared)
        return std::nullopt;
    const double percent = (now - before) / before * 100;
    return percent > mostPercent ? std::nullopt : std::optional(int(std::lround(percent)));
}

std::optional<double> entriesIn(const FootfallSeries &series, TimeRange range)
{
    if (series.step == FootfallStep::Day || range.from < series.start)
        return std::nullopt;
    const Milliseconds step = lengthOf(series.step);
    double sum = 0;
    for (auto i = (range.from - series.start) / step; series.start + i * step < range.to; ++i) {
        if (std::size_t(i) >= series.entries.size() || !series.entries[std::size_t(i)])
            return std::nullopt;
        const auto from = series.start + i * step;
        const auto covered = std::min(range.to, from + step) - std::max(range.from, from);
        sum += double(*series.entries[std::size_t(i)]) * (double(covered.count()) / double(step.count()));
    }
    return sum;
}

std::optional<int> percentOverTypical(qint64 soFar, std::span<const std::optional<double>> sameWeekdays)
{
    std::vector<double> known;
    for (const auto &entries : sameWeekdays) {
        if (entries)
            known.push_back(*entries);
    }
    if (known.size() < std::size_t(weeksNeeded))
        return std::nullopt;
    return percentOf(double(soFar), quantile(known, 0.5));
}

} // namespace hubscreen::insight
