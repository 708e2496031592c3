// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"

#include "platform/storage/sqlite_columns.h"
#include "platform/storage/sqlite_transaction.h"
#include "sqlite/migrations.h"
#include "sqlite/transaction.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace hubscreen::platform {

namespace {

constexpr const char *migrations[] = {
    R"(CREATE TABLE feed (one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL, facts TEXT NOT NULL,
                          revision INTEGER NOT NULL, horizon INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
       CREATE TABLE record (kind INTEGER NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL UNIQUE,
                            changed_at INTEGER NOT NULL, body BLOB NOT NULL, from_at INTEGER, to_at INTEGER,
                            PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
       CREATE INDEX record_by_time ON record (kind, to_at) WHERE to_at IS NOT NULL;)",
    R"(CREATE TABLE seats_elsewhere (kind INTEGER NOT NULL, id TEXT NOT NULL, taken INTEGER NOT NULL,
                                     waiting INTEGER NOT NULL, served INTEGER NOT NULL, demand INTEGER NOT NULL,
                                     PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
       CREATE TABLE booking (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
                             caller TEXT NOT NULL, idempotency_key TEXT NOT NULL, kind INTEGER NOT NULL,
                             target TEXT NOT NULL, party INTEGER NOT NULL, client_ref TEXT NOT NULL, code TEXT NOT NULL,
                             state INTEGER NOT NULL, attended INTEGER, behind INTEGER NOT NULL, sealed BLOB NOT NULL,
                             key_id TEXT NOT NULL, phone_hash BLOB NOT NULL, last_four TEXT NOT NULL,
                             made_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, code_free_at INTEGER NOT NULL) STRICT;
       CREATE INDEX booking_by_target ON booking (kind, target, state);
       CREATE INDEX booking_by_code ON booking (code);
       CREATE INDEX booking_by_reference ON booking (client_ref);
       CREATE INDEX booking_by_caller ON booking (caller, revision);
       CREATE INDEX booking_by_end ON booking (ends_at);
       CREATE TABLE answer (caller TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL, status INTEGER NOT NULL,
                            body BLOB NOT NULL, made_at INTEGER NOT NULL, PRIMARY KEY (caller, key)) STRICT, WITHOUT ROWID;
       CREATE INDEX answer_by_age ON answer (made_at);
       CREATE TABLE manage_token (hash BLOB PRIMARY KEY, booking TEXT NOT NULL, until INTEGER NOT NULL) STRICT,
                                 WITHOUT ROWID;
       CREATE TABLE wrong_try (caller TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
       CREATE INDEX wrong_try_by_caller ON wrong_try (caller, at);)",
    R"(DROP INDEX record_by_time;
       CREATE INDEX record_by_start ON record (kind, from_at) WHERE from_at IS NOT NULL;)",
};

constexpr Milliseconds contactsKept = std::chrono::days(7);
constexpr Milliseconds bookingsKept = std::chrono::days(90);
constexpr Milliseconds answersKept = std::chrono::days(30);

Result<std::vector<StoredRecord>> readRecords(sqlite::Statement &query)
{
    auto records = readAll(query, readRecord);
    return orFailure(std::move(records), query);
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
    // What is erased is overwritten.
    if (const auto secured = database->execute("PRAGMA secure_delete = ON"); !secured)
        return std::unexpected(secured.error());
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(*database)));
}

Result<FeedState> SqliteStorage::begin(const Beginning &beginning)
{
    bool goesOn = false;
    {
        auto query = m_database.prepare("SELECT 1 FROM feed WHERE facts = ? AND at <= ?");
        query.bind(beginning.facts, beginning.now);
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

// Bookings outlive an earlier time: a machine whose clock was wrong must not lose them.
Result<void> SqliteStorage::startEpoch(const Beginning &beginning)
{
    sqlite::Transaction transaction(m_database); // fails with the first of its statements that does
    const auto empty = [this](std::initializer_list<const char *> tables) {
        for (const auto *table : tables)
            m_database.prepare(QByteArray("DELETE FROM ").append(table).constData()).perform();
    };
    auto others = m_database.prepare("SELECT 1 FROM feed WHERE facts <> ?");
    others.bind(beginning.facts);
    if (others.step())
        empty({"booking", "seats_elsewhere", "answer"});
    empty({"manage_token", "wrong_try"}); // of a future time they would count for longer than they may
    m_database
        .prepare("DELETE FROM record WHERE NOT EXISTS (SELECT 1 FROM seats_elsewhere AS s WHERE s.kind = record.kind"
                 " AND s.id = record.id)")
        .perform();
    m_database
        .prepare(
            "INSERT OR REPLACE INTO feed (one, epoch, facts, revision, horizon, at) SELECT 1, ?1, ?2, r.last, r.last,"
            " ?3 FROM (SELECT max(1, coalesce((SELECT max(revision) FROM record), 1),"
            " coalesce((SELECT max(revision) FROM booking), 1)) AS last) AS r")
        .bind(beginning.newEpoch, beginning.facts, beginning.now)
        .perform();
    return transaction.commit();
}

Result<FeedState> SqliteStorage::state()
{
    auto query = m_database.prepare("SELECT epoch, revision, horizon, at FROM feed");
    const auto state = readOne(query, readState);
    return orFailure(state.value_or(FeedState()), query);
}

Result<void> SqliteStorage::transact(const std::function<void(StorageTransaction &)> &work)
{
    sqlite::Transaction transaction(m_database);
    SqliteTransaction view(m_database);
    work(view);
    return transaction.commit();
}

Result<quint64> SqliteStorage::commitTick(Instant at)
{
    sqlite::Transaction transaction(m_database);
    SqliteTransaction view(m_database);
    view.reach(at);
    const auto revision = view.takeRevision();
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return revision;
}

Result<std::optional<StoredRecord>> SqliteStorage::find(wire::RecordKind kind, const QString &id)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? AND id = ?");
    query.bind(int(kind), id);
    auto found = readOne(query, readRecord);
    return orFailure(std::move(found), query);
}

Result<std::vector<StoredRecord>> SqliteStorage::all(wire::RecordKind kind)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? ORDER BY id");
    query.bind(int(kind));
    return readRecords(query);
}

Result<std::vector<StoredRecord>> SqliteStorage::startingIn(wire::RecordKind kind, const TimeRange &range)
{
    auto query =
        m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? AND from_at >= ? AND from_at < ?"
                           " AND length(body) > 0 ORDER BY id");
    query.bind(int(kind), range.from, range.to);
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

Result<std::vector<StoredRecord>> SqliteStorage::bookedHere(wire::RecordKind kind, const TimeRange &range)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ?1 AND id IN"
                                    " (SELECT s.id FROM seats_elsewhere AS s WHERE s.kind = ?1)"
                                    " AND from_at >= ?2 AND from_at < ?3 AND length(body) > 0 ORDER BY id");
    query.bind(int(kind), range.from, range.to);
    return readRecords(query);
}

// Each list is read once: counting for each row who stands before it would make a long list's time quadratic.
Result<std::vector<BookingRow>> SqliteStorage::readBookings(sqlite::Statement &query)
{
    auto rows = readAll(query, readBooking);
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    std::map<std::pair<wire::RecordKind, QString>, std::vector<qint64>> orders;
    for (auto &row : rows) {
        if (row.booking.state != ReservationState::Waitlisted)
            continue;
        const auto target = row.target();
        auto &order = orders[{target.kind, target.id}];
        if (order.empty()) {
            auto read = waitingOrder(target);
            if (!read)
                return std::unexpected(read.error());
            order = std::move(*read);
        }
        const auto before = std::distance(order.begin(), std::ranges::lower_bound(order, row.order));
        row.booking.position = row.booking.position.value_or(0) + int(before) + 1;
    }
    return rows;
}

Result<std::vector<qint64>> SqliteStorage::waitingOrder(const TargetKey &target)
{
    auto query = m_database.prepare("SELECT seq FROM booking WHERE kind = ? AND target = ? AND state = ? ORDER BY seq");
    query.bind(int(target.kind), target.id, int(ReservationState::Waitlisted));
    auto order = readAll<qint64>(query, [](const sqlite::Statement &row) { return row.column<qint64>(0); });
    return orFailure(std::move(order), query);
}

Result<std::vector<BookingRow>> SqliteStorage::bookingsSince(const QString &caller, quint64 revision, int limit)
{
    auto query =
        m_database.prepare("SELECT " UNPLACED_COLUMNS " FROM booking AS b WHERE b.caller = ? AND b.revision > ?"
                           " ORDER BY b.revision LIMIT ?");
    query.bind(caller, revision, limit);
    return readBookings(query);
}

Result<std::vector<BookingRow>> SqliteStorage::roster(const TargetKey &target, qint64 after, int limit)
{
    auto query = m_database.prepare("SELECT " UNPLACED_COLUMNS " FROM booking AS b WHERE b.kind = ? AND b.target = ?"
                                    " AND b.state <> ? AND b.seq > ? ORDER BY b.seq LIMIT ?");
    query.bind(int(target.kind), target.id, int(ReservationState::Cancelled), after, limit);
    return readBookings(query);
}

Result<std::vector<TargetKey>> SqliteStorage::bookedTargets()
{
    auto query = m_database.prepare("SELECT kind, id FROM seats_elsewhere ORDER BY kind, id");
    auto targets = readAll<TargetKey>(query, [](const sqlite::Statement &row) {
        return TargetKey{wire::RecordKind(row.column<int>(0)), row.column<QString>(1)};
    });
    return orFailure(std::move(targets), query);
}

Result<void> SqliteStorage::forgetTombstones(Instant before)
{
    sqlite::Transaction transaction(m_database);
    (void)m_database
        .prepare("UPDATE feed SET horizon = max(horizon, (SELECT coalesce(max(revision), 0) FROM record"
                 " WHERE length(body) = 0 AND changed_at < ?))")
        .bind(before)
        .run();
    (void)m_database.prepare("DELETE FROM record WHERE length(body) = 0 AND changed_at < ?").bind(before).run();
    return transaction.commit();
}

Result<void> SqliteStorage::tidyBookings(Instant now)
{
    bool hasErased = false;
    {
        sqlite::Transaction transaction(m_database);
        const auto forget = [&](const char *sql, Instant before) {
            m_database.prepare(sql).bind(before).perform();
            hasErased = hasErased || m_database.changedRows() > 0;
        };
        forget("UPDATE booking SET sealed = x'', phone_hash = x'', last_four = '' WHERE ends_at <= ?"
               " AND length(sealed) > 0",
               now - contactsKept);
        forget("DELETE FROM booking WHERE ends_at <= ?", now - bookingsKept);
        forget("DELETE FROM answer WHERE made_at <= ?", now - answersKept);
        forget("DELETE FROM manage_token WHERE until <= ?", now);
        forget("DELETE FROM wrong_try WHERE at <= ?", now - triesCount);
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    return hasErased ? m_database.checkpoint() : Result<void>();
}

} // namespace hubscreen::platform
