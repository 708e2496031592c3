// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "feed/plan.h"

namespace hubscreen::feed {

/// When what is to be fetched again: what no event tells, buckets that have finished, days that have begun.
class Schedule
{
public:
    Schedule(const Clock &clock, Random &random);

    /// All of `scope` has just been requested.
    void begin(const SyncScope &scope);
    /// `maxAge`: how often the platform wishes to be asked.
    void fetched(cache::RecordKind kind, std::optional<Milliseconds> maxAge);
    /// What is due. `streaming`: events tell of changes, so that only what has none is polled.
    std::vector<FetchRequest> due(const SyncedState &synced, const SyncScope &scope, bool streaming);

private:
    using Requests = std::vector<FetchRequest>;
    void addPolls(Requests &due, const SyncedState &synced, const SyncScope &scope, bool streaming);
    void addBuckets(Requests &due, const SyncedState &synced, const SyncScope &scope);
    void addDay(Requests &due, const SyncedState &synced, const SyncScope &scope);
    bool isDue(cache::RecordKind kind, Milliseconds atMostEvery) const;

    struct Asked {
        Milliseconds at{}; ///< monotonic
        std::optional<Milliseconds> maxAge;
    };

    const Clock &m_clock;
    std::map<cache::RecordKind, Asked> m_asked;
    Milliseconds m_bucketDelay; ///< after a bucket's end; every screen has its own
    Instant m_lastBucket{};
    Instant m_lastRevision{};
    QDate m_day;
};

} // namespace hubscreen::feed
