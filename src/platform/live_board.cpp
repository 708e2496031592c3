// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/live_board.h"

#include <algorithm>
#include <utility>

namespace hubscreen::platform {

namespace {

bool saysTheSame(const LiveFootfall &a, const LiveFootfall &b)
{
    if (!a.inside || !b.inside)
        return !a.inside && !b.inside;
    return a.inside == b.inside && a.entriesToday == b.entriesToday && a.exitsToday == b.exitsToday;
}

} // namespace

void LiveBoard::begin(Instant at)
{
    m_at = at;
    m_entries.clear();
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub)
        m_entries.push_back({m_facts.live(hub, at), false});
}

FootfallTick LiveBoard::advance(Instant at)
{
    FootfallTick tick{at, {}};
    const auto &zone = m_facts.district().zone;
    const bool isNewDay =
        zone.dayOf(at) != zone.dayOf(std::exchange(m_at, at)); // a count of it is none of the day before
    for (std::size_t hub = 0; hub < m_entries.size(); ++hub) {
        auto &entry = m_entries[hub];
        const auto live = m_facts.live(hub, at);
        if (isNewDay || !saysTheSame(live, entry.live))
            entry = {live, true};
        if (entry.isUntold)
            tick.changed.push_back(present(entry));
    }
    return tick;
}

FootfallTick LiveBoard::touch(Instant at)
{
    m_at = at;
    return {at, {}};
}

void LiveBoard::announced()
{
    for (auto &entry : m_entries)
        entry.isUntold = false;
}

// A counter that reports said its last value just now; one that stopped is as old as its silence.
LiveFootfall LiveBoard::present(const Entry &entry) const
{
    auto live = entry.live;
    if (live.inside)
        live.at = m_at;
    return live;
}

std::vector<LiveFootfall> LiveBoard::all() const
{
    std::vector<LiveFootfall> lives;
    for (const auto &entry : m_entries)
        lives.push_back(present(entry));
    std::ranges::sort(lives, {}, &LiveFootfall::hubId);
    return lives;
}

} // namespace hubscreen::platform
