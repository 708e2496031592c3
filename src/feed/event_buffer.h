// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"

#include <deque>
#include <map>
#include <vector>

namespace hubscreen::feed {

/// Holds the stream's events back until what they build on is there.
///
/// An event is ready when the district has been confirmed and the lists of its kind have been fetched; while a list of
/// its kind is being fetched, it waits, since the list may still lack it. What a whole list already holds is dropped.
class EventBuffer
{
public:
    static constexpr std::size_t cap = 20'000;

    void setConfirmed(bool confirmed) { m_confirmed = confirmed; }

    /// A list of this kind was asked for.
    void listRequested(cache::RecordKind kind) { ++m_lists[kind].inFlight; }
    /// It failed, or was not modified, or was canceled.
    void listDropped(cache::RecordKind kind);
    /// It was applied. `whole`: nothing of its kind up to `revision` is missing in it.
    void listApplied(cache::RecordKind kind, quint64 revision, bool whole);
    /// The list is older than what was applied of its kind: a cache on the way answered, or a slow server.
    bool isStale(cache::RecordKind kind, quint64 revision) const;

    void add(cache::EventWrite event) { m_held.push_back(std::move(event)); }
    /// What may be applied now, in the order in which it came.
    std::vector<cache::EventWrite> takeReady();

    /// Up to date with the stream as long as it is unbroken.
    bool isUpToDate(cache::RecordKind kind) const;
    bool isOverflowing() const { return m_held.size() > cap; }
    /// Lists are to be fetched afresh; what is held is of no use.
    void reset();

private:
    struct ListState {
        bool isThere = false;
        int inFlight = 0;
        quint64 applied = 0; ///< highest revision
        quint64 covered = 0; ///< by a whole list
    };

    bool m_confirmed = false;
    std::map<cache::RecordKind, ListState> m_lists;
    std::deque<cache::EventWrite> m_held;
};

} // namespace hubscreen::feed
