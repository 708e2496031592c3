// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/changes.h"
#include "core/scheduler.h"

#include <functional>
#include <map>

namespace hubscreen::cache {

/// What a write changed. A key is either upserted or removed: the last word counts.
class ChangeSet
{
public:
    void upsert(RecordKind kind, const QString &id) { m_keys[{kind, id}] = true; }
    void remove(RecordKind kind, const QString &id) { m_keys[{kind, id}] = false; }
    void setEverything() { m_everything = true; }
    void add(const ChangeSet &later);

    bool isEmpty() const { return m_keys.empty() && !m_everything; }
    bool touches(RecordKind kind) const;
    Changes toChanges(quint64 revision) const;

private:
    std::map<RecordKey, bool> m_keys; // true: upserted
    bool m_everything = false;
};

/// Counts the commits, and tells what they changed at most once a frame.
class ChangeTeller
{
public:
    static constexpr Milliseconds frame{16};

    ChangeTeller(Scheduler &scheduler, std::function<void(const Changes &)> tell);

    /// The number of the last commit; 0 before the first.
    quint64 revision() const { return m_revision; }
    /// A commit took place: its number. One that changed nothing is counted, but not told of.
    quint64 committed(const ChangeSet &changes);
    /// Tells what has not been told yet.
    void flush();

private:
    Scheduler &m_scheduler;
    std::function<void(const Changes &)> m_tell;
    quint64 m_revision = 0;
    ChangeSet m_pending;
    ScheduledJob m_job;
};

} // namespace hubscreen::cache
