// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/expectation.h"

#include "insight/quantile.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::insight {

namespace {

/// From the end of what is known to the middle of `slot`.
double minutesAhead(int nowSlot, int slot)
{
    return (slot - nowSlot + 0.5) * slotMinutes;
}

double forecast(const Quartiles &usual, double deviationNow, int nowSlot, int slot)
{
    return usual.median * (1 + deviationNow * std::exp2(-minutesAhead(nowSlot, slot) / deviationHalfLife));
}

std::vector<DayCurve> without(std::span<const DayCurve> days, std::size_t one)
{
    std::vector<DayCurve> others(days.begin(), days.end());
    others.erase(others.begin() + std::ptrdiff_t(one));
    return others;
}

using Errors = std::array<std::vector<double>, slotsPerDay>;

/// What a forecast of `day` by `usual` would have been wrong by.
void addErrors(Errors &errors, const DayCurve &day, const TypicalDay &usual, int nowSlot)
{
    const auto deviationThen = deviation(day, usual, nowSlot);
    for (int slot = nowSlot; deviationThen && slot < slotsPerDay; ++slot) {
        const auto at = std::size_t(slot);
        if (day[at] && usual[at])
            errors[at].push_back(*day[at] - forecast(*usual[at], *deviationThen, nowSlot, slot));
    }
}

Quartiles around(double expected, const std::vector<double> &errors)
{
    const double lower = expected + quantile(errors, 0.25);
    const double upper = expected + quantile(errors, 0.75);
    // Where the errors all lie on one side, the band begins at what is expected.
    return {std::max(0.0, std::min(lower, expected)), expected, std::max(upper, expected)};
}

} // namespace

std::optional<double> deviation(const DayCurve &day, const TypicalDay &usual, int nowSlot)
{
    double people = 0;
    double usually = 0;
    for (int slot = std::max(0, nowSlot - deviationSlots); slot < std::min(nowSlot, slotsPerDay); ++slot) {
        const auto at = std::size_t(slot);
        if (!day[at] || !usual[at])
            continue;
        people += *day[at];
        usually += usual[at]->median;
    }
    return usually > 0 ? std::optional(people / usually - 1) : std::nullopt;
}

TypicalDay expectation(std::span<const DayCurve> days, const DayCurve &today, int nowSlot)
{
    TypicalDay expected;
    const auto usual = typicalDay(days);
    const auto deviationNow = deviation(today, usual, nowSlot);
    if (!deviationNow)
        return expected;
    Errors errors;
    for (std::size_t i = 0; i < days.size(); ++i)
        addErrors(errors, days[i], typicalDay(without(days, i)), nowSlot);
    for (int slot = nowSlot; slot < slotsPerDay; ++slot) {
        const auto at = std::size_t(slot);
        if (usual[at] && errors[at].size() >= std::size_t(weeksNeeded))
            expected[at] = around(forecast(*usual[at], *deviationNow, nowSlot, slot), errors[at]);
    }
    return expected;
}

} // namespace hubscreen::insight
