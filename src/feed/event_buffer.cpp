// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/event_buffer.h"

#include <algorithm>

namespace hubscreen::feed {

using cache::RecordKind;

void EventBuffer::listDropped(RecordKind kind)
{
    auto &list = m_lists[kind];
    list.inFlight = std::max(0, list.inFlight - 1);
}

void EventBuffer::listApplied(RecordKind kind, quint64 revision, bool whole)
{
    listDropped(kind);
    auto &list = m_lists[kind];
    list.isThere = true;
    if (whole) {
        list.applied = std::max(list.applied, revision);
        list.covered = std::max(list.covered, revision);
    }
}

bool EventBuffer::isStale(RecordKind kind, quint64 revision) const
{
    const auto list = m_lists.find(kind);
    return list != m_lists.end() && revision < list->second.applied;
}

bool EventBuffer::isUpToDate(RecordKind kind) const
{
    const auto list = m_lists.find(kind);
    return m_confirmed && list != m_lists.end() && list->second.isThere && list->second.inFlight == 0;
}

std::vector<cache::EventWrite> EventBuffer::takeReady()
{
    std::vector<cache::EventWrite> ready;
    std::deque<cache::EventWrite> held;
    for (auto &event : m_held) {
        const auto kind = kindOf(event);
        if (!isUpToDate(kind)) {
            held.push_back(std::move(event));
            continue;
        }
        auto &list = m_lists[kind];
        if (event.revision <= list.covered)
            continue;
        list.applied = std::max(list.applied, event.revision);
        ready.push_back(std::move(event));
    }
    m_held = std::move(held);
    return ready;
}

void EventBuffer::reset()
{
    m_held.clear();
    m_lists.clear();
}

} // namespace hubscreen::feed
