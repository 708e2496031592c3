// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"

#include "sqlite/migrations.h"
#include "sqlite/transaction.h"

namespace hubscreen::platform {

namespace {

constexpr const char *migrations[] = {
    R"(CREATE TABLE feed (one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL, facts TEXT NOT NULL,
                          revision INTEGER NOT NULL, horizon INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
       CREATE TABLE record (kind INTEGER NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL UNIQUE,
                            changed_at INTEGER NOT NULL, body BLOB NOT NULL, from_at INTEGER, to_at INTEGER,
                            PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
       CREATE INDEX record_by_time ON record (kind, to_at) WHERE to_at IS NOT NULL;)",
};

qint64 toSql(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromSql(qint64 milliseconds)
{
    return Instant(Milliseconds(milliseconds));
}

// What readRecord reads, in its order.
#define RECORD_COLUMNS "kind, id, revision, body, from_at, to_at"

StoredRecord readRecord(const sqlite::Statement &row)
{
    StoredRecord record;
    record.change.kind = wire::RecordKind(row.column<int>(0));
    record.change.id = row.column<QString>(1);
    record.revision = row.column<quint64>(2);
    record.change.body = row.column<QByteArray>(3);
    const auto from = row.column<std::optional<qint64>>(4);
    const auto to = row.column<std::optional<qint64>>(5);
    if (from && to)
        record.change.time = TimeRange{fromSql(*from), fromSql(*to)};
    return record;
}

Result<std::vector<StoredRecord>> readRecords(sqlite::Statement &query)
{
    std::vector<StoredRecord> records;
    while (query.step())
        records.push_back(readRecord(query));
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return records;
}

} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const QString &file)
{
    sqlite::OpenOptions options;
    options.applicationId = sqlite::applicationId("HSpl");
    options.newestVersion = int(std::size(migrations));
    auto database = sqlite::Database::open(file, options);
    if (!database)
        return std::unexpected(database.error());
    if (const auto migrated = sqlite::migrate(*database, migrations); !migrated)
        return std::unexpected(migrated.error());
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(*database)));
}

Result<FeedState> SqliteStorage::begin(const Beginning &beginning)
{
    bool goesOn = false;
    {
        auto query = m_database.prepare("SELECT 1 FROM feed WHERE facts = ? AND at <= ?");
        query.bind(beginning.facts, toSql(beginning.now));
        goesOn = query.step();
        if (const auto outcome = query.outcome(); !outcome)
            return std::unexpected(outcome.error());
    }
    if (!goesOn) {
        if (const auto started = startEpoch(beginning); !started)
            return std::unexpected(started.error());
    }
    return state();
}

Result<void> SqliteStorage::startEpoch(const Beginning &beginning)
{
    sqlite::Transaction transaction(m_database); // fails with the first of its statements that does
    (void)m_database.prepare("DELETE FROM record").run();
    (void)m_database.prepare("DELETE FROM feed").run();
    (void)m_database.prepare("INSERT INTO feed (one, epoch, facts, revision, horizon, at) VALUES (1, ?, ?, 1, 1, ?)")
        .bind(beginning.newEpoch, beginning.facts, toSql(beginning.now))
        .run();
    return transaction.commit();
}

Result<FeedState> SqliteStorage::state()
{
    FeedState state;
    auto query = m_database.prepare("SELECT epoch, revision, horizon, at FROM feed");
    while (query.step()) {
        state = {query.column<QString>(0), query.column<quint64>(1), query.column<quint64>(2),
                 fromSql(query.column<qint64>(3))};
    }
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return state;
}

quint64 SqliteStorage::takeRevision(Instant at)
{
    auto query = m_database.prepare("UPDATE feed SET revision = revision + 1, at = ? RETURNING revision");
    query.bind(toSql(at));
    const quint64 revision = query.step() ? query.column<quint64>(0) : 0;
    while (query.step()) { } // to the end, or the update does not count
    return revision;
}

Result<std::vector<StoredRecord>> SqliteStorage::commit(std::span<const Change> changes, Instant at)
{
    std::vector<StoredRecord> records;
    sqlite::Transaction transaction(m_database);
    for (const auto &change : changes) {
        const auto revision = takeRevision(at);
        std::optional<qint64> from;
        std::optional<qint64> to;
        if (change.time) {
            from = toSql(change.time->from);
            to = toSql(change.time->to);
        }
        (void)m_database
            .prepare("INSERT OR REPLACE INTO record (kind, id, revision, changed_at, body, from_at, to_at)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(int(change.kind), change.id, revision, toSql(at), change.body, from, to)
            .run();
        records.push_back({change, revision});
    }
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return records;
}

Result<quint64> SqliteStorage::commitTick(Instant at)
{
    sqlite::Transaction transaction(m_database);
    const auto revision = takeRevision(at);
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return revision;
}

Result<std::optional<StoredRecord>> SqliteStorage::find(wire::RecordKind kind, const QString &id)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? AND id = ?");
    query.bind(int(kind), id);
    std::optional<StoredRecord> found;
    if (query.step())
        found = readRecord(query);
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return found;
}

Result<std::vector<StoredRecord>> SqliteStorage::all(wire::RecordKind kind)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? ORDER BY id");
    query.bind(int(kind));
    return readRecords(query);
}

Result<std::vector<StoredRecord>> SqliteStorage::overlapping(wire::RecordKind kind, const TimeRange &range)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? AND to_at > ? AND from_at < ?"
                                    " AND length(body) > 0 ORDER BY id");
    query.bind(int(kind), toSql(range.from), toSql(range.to));
    return readRecords(query);
}

Result<std::vector<StoredRecord>> SqliteStorage::changedSince(quint64 revision, std::optional<wire::RecordKind> kind,
                                                              int limit)
{
    auto query =
        m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE revision > ?1 AND (?2 IS NULL OR kind = ?2)"
                           " ORDER BY revision LIMIT ?3");
    std::optional<int> kindNumber;
    if (kind)
        kindNumber = int(*kind);
    query.bind(revision, kindNumber, limit);
    return readRecords(query);
}

Result<void> SqliteStorage::forgetTombstones(Instant before)
{
    sqlite::Transaction transaction(m_database);
    (void)m_database
        .prepare("UPDATE feed SET horizon = max(horizon, (SELECT coalesce(max(revision), 0) FROM record"
                 " WHERE length(body) = 0 AND changed_at < ?))")
        .bind(toSql(before))
        .run();
    (void)m_database.prepare("DELETE FROM record WHERE length(body) = 0 AND changed_at < ?").bind(toSql(before)).run();
    return transaction.commit();
}

} // namespace hubscreen::platform
