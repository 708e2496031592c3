// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "sqlite/database.h"

#include <functional>
#include <map>
#include <set>

namespace hubscreen::cache {

/// Live footfall with its crowd levels, in memory; written to the file now and then, to spare a lobby's flash disk.
class LiveBoard
{
public:
    struct Entry {
        LiveFootfall figures;
        CrowdLevel level = CrowdLevel::Unknown; ///< the last one: it has hysteresis
        Instant saidAt{}; ///< when the counter itself said its figures: a day's counts are of the day in which that was
        quint64 revision = 0;
        bool current = false; ///< told in this run and epoch: a tick that does not name it vouches for it
    };
    struct Judge {
        /// What a hub's level is, given its figures and its last level.
        std::function<CrowdLevel(const LiveFootfall &, CrowdLevel)> level;
        Instant midnight{}; ///< with which the district's day began
    };

    /// Read anew, e.g. from a file that was just opened.
    Result<void> load(sqlite::Database &database);
    /// Part of the open transaction.
    void store(sqlite::Database &database);
    bool isDirty() const { return m_dirty; }
    /// That transaction failed.
    void storeAgain() { m_dirty = true; }

    /// False when what is held is newer, or the same.
    bool put(const LiveFootfall &figures, quint64 revision, const Judge &judge);
    /// The hubs whose reading moved.
    std::vector<QString> tick(const FootfallTick &tick, quint64 revision, const Judge &judge);
    /// What a whole list of that revision should have named.
    std::vector<QString> lacking(const std::set<QString> &listed, quint64 revision) const;
    bool remove(const QString &hubId);
    void judgeAgain(const Judge &judge);
    void beginEpoch();

    const Entry *find(const QString &hubId) const;
    const std::map<QString, Entry> &entries() const { return m_entries; }

private:
    /// A counter that is reset late still says the day before's count.
    static bool isOfDayBefore(const Entry &entry, const LiveFootfall &figures, Instant midnight);

    std::map<QString, Entry> m_entries;
    bool m_dirty = false;
};

} // namespace hubscreen::cache
