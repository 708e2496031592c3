// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/facts.h"
#include "wire/footfall.h"

#include <vector>

namespace hubscreen::platform {

/// What every hub's counter said last, and whether readers know it.
class LiveBoard
{
public:
    explicit LiveBoard(const Facts &facts) : m_facts(facts) { }

    /// The first figures; they are nobody's news.
    void begin(Instant at);
    /// What the counters say at `at`, and which of them say something that was not announced yet. One that stopped is
    /// named once; with a new day of the district all are named.
    FootfallTick advance(Instant at);
    /// Only the time moves on.
    FootfallTick touch(Instant at);
    /// The news of the last advance goes out.
    void announced();

    /// By hub id.
    std::vector<LiveFootfall> all() const;
    /// Every hub, for a reader of whom nobody knows what it heard.
    FootfallTick whole() const { return {m_at, all()}; }

private:
    struct Entry {
        LiveFootfall live;
        bool isUntold = false;
    };

    LiveFootfall present(const Entry &entry) const;

    const Facts &m_facts;
    std::vector<Entry> m_entries; // in the order of the facts' hubs
    Instant m_at{};
};

} // namespace hubscreen::platform
