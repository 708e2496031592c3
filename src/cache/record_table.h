// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/changes.h"
#include "sqlite/database.h"

#include <map>
#include <optional>
#include <vector>

namespace hubscreen::cache {

enum class Written {
    Older, ///< what is held is newer: nothing was written
    Same, ///< what is held says the same; it is now held under this revision
    Changed,
};

/// Records as bytes with the revision under which they are held. Failures surface when the open transaction commits.
class RecordTable
{
public:
    explicit RecordTable(sqlite::Database &database) : m_database(database) { }

    Written put(RecordKind kind, const QString &id, quint64 revision, const QByteArray &body);
    /// False when there was none.
    bool remove(RecordKind kind, const QString &id);

    struct Held {
        QString id;
        quint64 revision = 0;
    };
    std::vector<Held> held(RecordKind kind);
    std::optional<quint64> revisionOf(RecordKind kind, const QString &id);

    Result<std::vector<QByteArray>> bodies(RecordKind kind);
    Result<std::optional<QByteArray>> body(RecordKind kind, const QString &id);

    /// A new order of facts: every record may be written over by anything.
    void forgetRevisions();

private:
    sqlite::Database &m_database;
};

/// What was deleted under which revision, so that a list on its way does not bring it back.
class Tombstones
{
public:
    explicit Tombstones(sqlite::Database &database) : m_database(database) { }

    void bury(RecordKind kind, const QString &id, quint64 revision, Instant at);
    /// Deleted later than `revision`.
    bool covers(RecordKind kind, const QString &id, quint64 revision);
    void forget(Instant before);
    void forgetAll();
    /// What was noted in a transaction that failed is not so.
    void reload() { m_deleted.reset(); }

private:
    using Deletions = std::map<RecordKey, quint64>;
    Deletions &deletions();

    sqlite::Database &m_database;
    std::optional<Deletions> m_deleted; // read when first asked
};

} // namespace hubscreen::cache
