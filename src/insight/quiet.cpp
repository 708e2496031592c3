// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/quiet.h"

#include <algorithm>

namespace hubscreen::insight {

namespace {

/// A slot counts as open when all of it is.
bool isOpen(std::span<const OpenPeriod> open, int slot)
{
    const int from = slot * slotMinutes;
    return std::ranges::any_of(
        open, [from](const OpenPeriod &p) { return p.opens <= from && from + slotMinutes <= p.closes; });
}

std::optional<double> meanMedian(const TypicalDay &typical, std::span<const OpenPeriod> open)
{
    double sum = 0;
    int count = 0;
    for (int slot = 0; slot < slotsPerDay; ++slot) {
        if (const auto &usual = typical[std::size_t(slot)]; usual && isOpen(open, slot)) {
            sum += usual->median;
            ++count;
        }
    }
    return count > 0 && sum > 0 ? std::optional(sum / count) : std::nullopt;
}

bool isQuiet(const std::optional<Quartiles> &usual, double dayLevel)
{
    return usual && usual->median <= quietShare * dayLevel;
}

} // namespace

std::optional<MinuteWindow> nextQuietWindow(const TypicalDay &typical, std::span<const OpenPeriod> open, int nowMinute)
{
    const auto level = meanMedian(typical, open);
    if (!level)
        return std::nullopt;
    std::optional<int> began;
    for (int slot = 0; slot <= slotsPerDay; ++slot) {
        const bool quiet = slot < slotsPerDay && isOpen(open, slot) && isQuiet(typical[std::size_t(slot)], *level);
        if (quiet && !began)
            began = slot;
        if (quiet || !began)
            continue;
        const MinuteWindow window{*began * slotMinutes, slot * slotMinutes};
        began.reset();
        if (window.to - window.from >= quietMinutes && window.to - nowMinute >= worthMinutes)
            return window;
    }
    return std::nullopt;
}

} // namespace hubscreen::insight
