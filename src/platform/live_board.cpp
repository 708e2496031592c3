// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/live_board.h"

#include <algorithm>

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
        m_entries.push_back({m_facts.live(hub, at), 0});
}

wire::FootfallTick LiveBoard::advance(Instant at)
{
    wire::FootfallTick tick{at, {}, {}};
    m_at = at;
    for (std::size_t hub = 0; hub < m_entries.size(); ++hub) {
        auto live = m_facts.live(hub, at);
        if (saysTheSame(live, m_entries[hub].live))
            continue;
        m_entries[hub].live = live;
        tick.changed.push_back(std::move(live));
    }
    return tick;
}

wire::FootfallTick LiveBoard::touch(Instant at)
{
    m_at = at;
    return {at, {}, {}};
}

void LiveBoard::announceAll(quint64 revision)
{
    for (auto &entry : m_entries)
        entry.revision = revision;
}

void LiveBoard::announced(const wire::FootfallTick &tick, quint64 revision)
{
    for (auto &entry : m_entries) {
        if (std::ranges::contains(tick.changed, entry.live.hubId, &LiveFootfall::hubId))
            entry.revision = revision;
    }
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

wire::FootfallTick LiveBoard::since(quint64 revision) const
{
    wire::FootfallTick tick{m_at, {}, {}};
    for (const auto &entry : m_entries) {
        if (entry.revision > revision)
            tick.changed.push_back(present(entry));
    }
    return tick;
}

} // namespace hubscreen::platform
