// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/facts.h"
#include "wire/footfall.h"

#include <vector>

namespace hubscreen::platform {

/// What every hub's counter said last, and with which revision it last said something new.
class LiveBoard
{
public:
    explicit LiveBoard(const Facts &facts) : m_facts(facts) { }

    /// The first figures; they are nobody's news.
    void begin(Instant at);
    /// What the counters say at `at`, and which of them say something new. One that stopped is named once.
    wire::FootfallTick advance(Instant at);
    /// Only the time moves on.
    wire::FootfallTick touch(Instant at);
    /// The news of the last advance went out under this revision.
    void announceAll(quint64 revision);
    void announced(const wire::FootfallTick &tick, quint64 revision);

    /// By hub id.
    std::vector<LiveFootfall> all() const;
    /// Which said something new after `revision`.
    wire::FootfallTick since(quint64 revision) const;

private:
    struct Entry {
        LiveFootfall live;
        quint64 revision = 0;
    };

    LiveFootfall present(const Entry &entry) const;

    const Facts &m_facts;
    std::vector<Entry> m_entries; // in the order of the facts' hubs
    Instant m_at{};
};

} // namespace hubscreen::platform
