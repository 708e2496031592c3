// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/quiet.h"

#include <algorithm>
#include <bitset>

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

using QuietSlots = std::bitset<slotsPerDay>;

QuietSlots quietSlots(const TypicalDay &typical, std::span<const OpenPeriod> open)
{
    QuietSlots quiet;
    const auto level = meanMedian(typical, open);
    for (int slot = 0; level && slot < slotsPerDay; ++slot) {
        const auto &usual = typical[std::size_t(slot)];
        quiet[std::size_t(slot)] = isOpen(open, slot) && usual && usual->median <= quietShare * *level;
    }
    return quiet;
}

std::optional<MinuteWindow> nextWindow(const QuietSlots &quiet, int nowMinute)
{
    std::optional<int> began;
    for (int slot = 0; slot <= slotsPerDay; ++slot) {
        const bool isQuiet = slot < slotsPerDay && quiet[std::size_t(slot)];
        if (isQuiet && !began)
            began = slot;
        if (isQuiet || !began)
            continue;
        const MinuteWindow window{*began * slotMinutes, slot * slotMinutes};
        began.reset();
        if (window.to - window.from >= quietMinutes && window.to - nowMinute >= worthMinutes)
            return window;
    }
    return std::nullopt;
}

} // namespace

std::optional<MinuteWindow> nextQuietWindow(const TypicalDay &typical, std::span<const OpenPeriod> open, int nowMinute)
{
    return nextWindow(quietSlots(typical, open), nowMinute);
}

std::optional<MinuteWindow> nextQuietWindow(std::span<const UsualDay> hubs, int nowMinute)
{
    if (hubs.empty())
        return std::nullopt;
    QuietSlots everywhere;
    everywhere.set();
    for (const auto &hub : hubs)
        everywhere &= quietSlots(hub.typical, hub.open);
    return nextWindow(everywhere, nowMinute);
}

} // namespace hubscreen::insight
