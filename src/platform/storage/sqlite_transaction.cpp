// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_transaction.h"

#include "platform/storage/sqlite_columns.h"

#include <QCryptographicHash>

namespace hubscreen::platform {

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

int readCount(const sqlite::Statement &row)
{
    return row.column<int>(0);
}

} // namespace

template<typename... Values>
void SqliteTransaction::perform(const char *sql, const Values &...values)
{
    auto statement = m_database.prepare(sql);
    statement.bind(values...);
    statement.perform();
}

template<typename... Values>
bool SqliteTransaction::has(const char *sql, const Values &...values)
{
    auto query = m_database.prepare(sql);
    query.bind(values...);
    return query.step();
}

quint64 SqliteTransaction::takeRevision()
{
    auto query = m_database.prepare("UPDATE feed SET revision = revision + 1 RETURNING revision");
    const quint64 revision = query.step() ? query.column<quint64>(0) : 0;
    while (query.step()) { } // to the end, or the update does not count
    return revision;
}

FeedState SqliteTransaction::state()
{
    auto query = m_database.prepare("SELECT epoch, revision, horizon, at FROM feed");
    return readOne(query, readState).value_or(FeedState());
}

void SqliteTransaction::reach(Instant at)
{
    perform("UPDATE feed SET at = ?", at);
}

std::optional<StoredRecord> SqliteTransaction::find(const TargetKey &key)
{
    auto query = m_database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE kind = ? AND id = ?");
    query.bind(int(key.kind), key.id);
    return readOne(query, readRecord);
}

StoredRecord SqliteTransaction::put(const Change &change, Instant at)
{
    const auto revision = takeRevision();
    std::optional<Instant> from;
    std::optional<Instant> to;
    if (change.time) {
        from = change.time->from;
        to = change.time->to;
    }
    perform("INSERT OR REPLACE INTO record (kind, id, revision, changed_at, body, from_at, to_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            int(change.kind), change.id, revision, at, change.body, from, to);
    return {change, revision};
}

std::optional<SeatsElsewhere> SqliteTransaction::seatsElsewhere(const TargetKey &target)
{
    auto query =
        m_database.prepare("SELECT taken, waiting, served, demand FROM seats_elsewhere WHERE kind = ? AND id = ?");
    query.bind(int(target.kind), target.id);
    return readOne<SeatsElsewhere>(query, [](const sqlite::Statement &row) {
        return SeatsElsewhere{row.column<int>(0), row.column<int>(1), row.column<int>(2), row.column<int>(3)};
    });
}

void SqliteTransaction::putSeatsElsewhere(const TargetKey &target, const SeatsElsewhere &seats)
{
    perform(
        "INSERT OR REPLACE INTO seats_elsewhere (kind, id, taken, waiting, served, demand) VALUES (?, ?, ?, ?, ?, ?)",
        int(target.kind), target.id, seats.taken, seats.waiting, seats.served, seats.demand);
}

std::optional<BookingRow> SqliteTransaction::booking(const QString &id)
{
    auto query = m_database.prepare("SELECT " BOOKING_COLUMNS " FROM booking AS b WHERE b.id = ?");
    query.bind(id);
    return readOne(query, readBooking);
}

void SqliteTransaction::add(const BookingRow &row)
{
    const auto &booking = row.booking;
    const auto &contact = row.contact;
    perform("INSERT INTO booking (id, kind, target, party, client_ref, code, state, attended, idempotency_key, caller,"
            " revision, behind, sealed, key_id, phone_hash, last_four, made_at, ends_at, code_free_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            booking.id, int(row.target().kind), booking.targetId, booking.partySize, booking.clientRef, booking.code,
            int(booking.state), booking.attended, booking.idempotencyKey, row.caller, takeRevision(), row.behind,
            contact.sealed, contact.keyId, contact.phoneHash, contact.lastFour, row.madeAt, row.endsAt,
            row.endsAt + codeRests);
}

quint64 SqliteTransaction::update(const BookingRow &row)
{
    const auto revision = takeRevision();
    perform("UPDATE booking SET state = ?, attended = ?, code_free_at = ?, revision = ? WHERE id = ?",
            int(row.booking.state), row.booking.attended, row.codeFreeAt, revision, row.booking.id);
    return revision;
}

int SqliteTransaction::seatsBooked(const TargetKey &target)
{
    auto query = m_database.prepare("SELECT coalesce(sum(party), 0) FROM booking WHERE kind = ? AND target = ?"
                                    " AND state IN (?, ?)");
    query.bind(int(target.kind), target.id, int(ReservationState::Confirmed), int(ReservationState::Attended));
    return readOne(query, readCount).value_or(0);
}

int SqliteTransaction::attendedHere(const TargetKey &target)
{
    auto query = m_database.prepare("SELECT coalesce(sum(attended), 0) FROM booking WHERE kind = ? AND target = ?"
                                    " AND state = ?");
    query.bind(int(target.kind), target.id, int(ReservationState::Attended));
    return readOne(query, readCount).value_or(0);
}

int SqliteTransaction::waitingCount(const TargetKey &target)
{
    auto query = m_database.prepare("SELECT count(*) FROM booking WHERE kind = ? AND target = ? AND state = ?");
    query.bind(int(target.kind), target.id, int(ReservationState::Waitlisted));
    return readOne(query, readCount).value_or(0);
}

std::vector<BookingRow> SqliteTransaction::waiting(const TargetKey &target)
{
    auto query = m_database.prepare("SELECT " WAITING_COLUMNS " FROM booking AS b WHERE b.kind = ? AND b.target = ?"
                                    " AND b.state = ? ORDER BY b.seq");
    query.bind(int(target.kind), target.id, int(ReservationState::Waitlisted));
    return readAll(query, readBooking);
}

bool SqliteTransaction::hasOpenBooking(const TargetKey &target, const QByteArray &phoneHash)
{
    return has("SELECT 1 FROM booking WHERE kind = ? AND target = ? AND state IN (?, ?) AND phone_hash = ?",
               int(target.kind), target.id, int(ReservationState::Confirmed), int(ReservationState::Waitlisted),
               phoneHash);
}

bool SqliteTransaction::isCodeTaken(const QString &code, Instant now)
{
    return has("SELECT 1 FROM booking WHERE code = ? AND code_free_at > ?", code, now);
}

void SqliteTransaction::moveEnd(const TargetKey &target, Instant ends)
{
    perform("UPDATE booking SET ends_at = ?1, code_free_at = max(code_free_at, ?2) WHERE kind = ?3 AND target = ?4"
            " AND ends_at <> ?1",
            ends, ends + codeRests, int(target.kind), target.id);
}

std::optional<BookingRow> SqliteTransaction::match(const BookingLookup &wanted)
{
    constexpr auto byCode = "SELECT " BOOKING_COLUMNS " FROM booking AS b WHERE b.code = ? AND b.last_four = ?"
                            " ORDER BY b.state IN (0, 1), b.seq"; // readOne takes the last
    constexpr auto byReference = "SELECT " BOOKING_COLUMNS " FROM booking AS b WHERE b.client_ref = ?"
                                 " AND b.last_four = ? ORDER BY b.state IN (0, 1), b.seq";
    const bool hasCode = !wanted.code.isEmpty();
    auto query = m_database.prepare(hasCode ? byCode : byReference);
    query.bind(hasCode ? wanted.code : wanted.clientRef, wanted.phoneLast4);
    return readOne(query, readBooking);
}

std::optional<KeptAnswer> SqliteTransaction::answer(const WriteKey &key)
{
    auto query = m_database.prepare("SELECT request, status, body FROM answer WHERE caller = ? AND key = ?");
    query.bind(key.caller, key.key);
    return readOne<KeptAnswer>(query, [](const sqlite::Statement &row) {
        return KeptAnswer{row.column<QByteArray>(0), row.column<int>(1), row.column<QByteArray>(2)};
    });
}

void SqliteTransaction::keepAnswer(const WriteKey &key, const KeptAnswer &answer, Instant now)
{
    perform("INSERT INTO answer (caller, key, request, status, body, made_at) VALUES (?, ?, ?, ?, ?, ?)", key.caller,
            key.key, key.request, answer.status, answer.body, now);
}

void SqliteTransaction::grant(const QByteArray &token, const QString &bookingId, Instant until)
{
    perform("INSERT INTO manage_token (hash, booking, until) VALUES (?, ?, ?)", hashOf(token), bookingId, until);
}

bool SqliteTransaction::isGranted(const QByteArray &token, const QString &bookingId, Instant now)
{
    return has("SELECT 1 FROM manage_token WHERE hash = ? AND booking = ? AND until > ?", hashOf(token), bookingId,
               now);
}

void SqliteTransaction::noteWrongTry(const QString &caller, Instant now)
{
    perform("INSERT INTO wrong_try (caller, at) VALUES (?, ?)", caller, now);
}

std::vector<Instant> SqliteTransaction::wrongTries(const QString &caller, Instant since)
{
    auto query = m_database.prepare("SELECT at FROM wrong_try WHERE caller = ? AND at > ? ORDER BY at");
    query.bind(caller, since);
    return readAll<Instant>(query, [](const sqlite::Statement &row) { return row.column<Instant>(0); });
}

} // namespace hubscreen::platform
