// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/storage/storage.h"
#include "sqlite/statement.h"

// How SqliteStorage's rows are read. Not for use outside this folder.
namespace hubscreen::platform {

// What readRecord reads, in its order.
#define RECORD_COLUMNS "kind, id, revision, body, from_at, to_at"

StoredRecord readRecord(const sqlite::Statement &row);
FeedState readState(const sqlite::Statement &row); ///< epoch, revision, horizon, at

// What readBooking reads, in its order, of `booking AS b`. State 1 is Waitlisted: its position is worked out, from its
// `place` among those who wait here.
#define BOOKING_COLUMNS_WITH(place)                                                                                    \
    "b.id, b.kind, b.target, b.party, b.client_ref, b.code, b.state, b.attended, b.idempotency_key, b.caller, b.seq,"  \
    " b.revision, b.behind, b.sealed, b.key_id, b.phone_hash, b.last_four, b.made_at, b.ends_at, b.code_free_at,"      \
    " CASE WHEN b.state = 1 THEN " place " + max(0, b.behind - coalesce((SELECT s.served FROM seats_elsewhere AS s"    \
    " WHERE s.kind = b.kind AND s.id = b.target), 0)) END"

// For single rows: each counts those before it.
#define BOOKING_COLUMNS                                                                                                \
    BOOKING_COLUMNS_WITH("1 + (SELECT count(*) FROM booking AS w WHERE w.kind = b.kind AND w.target = b.target"        \
                         " AND w.state = 1 AND w.seq < b.seq)")

// For all who wait for one target, and for rows whose place is added after reading.
#define WAITING_COLUMNS BOOKING_COLUMNS_WITH("row_number() OVER (ORDER BY b.seq)")
#define UNPLACED_COLUMNS BOOKING_COLUMNS_WITH("0")

BookingRow readBooking(const sqlite::Statement &row);

template<typename T>
std::vector<T> readAll(sqlite::Statement &query, T (*read)(const sqlite::Statement &))
{
    std::vector<T> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

/// The last row; std::nullopt: none.
template<typename T>
std::optional<T> readOne(sqlite::Statement &query, T (*read)(const sqlite::Statement &))
{
    std::optional<T> found;
    while (query.step())
        found = read(query);
    return found;
}

/// Of a reading outside a transaction.
template<typename T>
Result<T> orFailure(T value, const sqlite::Statement &query)
{
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return value;
}

} // namespace hubscreen::platform
