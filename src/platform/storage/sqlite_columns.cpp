// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_columns.h"

namespace hubscreen::platform {

static_assert(int(ReservationState::Waitlisted) == 1); // as BOOKING_COLUMNS has it

StoredRecord readRecord(const sqlite::Statement &row)
{
    StoredRecord record;
    record.change.kind = wire::RecordKind(row.column<int>(0));
    record.change.id = row.column<QString>(1);
    record.revision = row.column<quint64>(2);
    record.change.body = row.column<QByteArray>(3);
    const auto from = row.column<std::optional<Instant>>(4);
    const auto to = row.column<std::optional<Instant>>(5);
    if (from && to)
        record.change.time = TimeRange{*from, *to};
    return record;
}

FeedState readState(const sqlite::Statement &row)
{
    return {row.column<QString>(0), row.column<quint64>(1), row.column<quint64>(2), row.column<Instant>(3)};
}

BookingRow readBooking(const sqlite::Statement &row)
{
    BookingRow read;
    auto &booking = read.booking;
    booking.id = row.column<QString>(0);
    const bool isSlot = wire::RecordKind(row.column<int>(1)) == wire::RecordKind::Slot;
    booking.kind = isSlot ? BookingKind::Slot : BookingKind::Activity;
    booking.targetId = row.column<QString>(2);
    booking.partySize = row.column<int>(3);
    booking.clientRef = row.column<QString>(4);
    booking.code = row.column<QString>(5);
    booking.state = ReservationState(row.column<int>(6));
    booking.attended = row.column<std::optional<int>>(7);
    booking.idempotencyKey = row.column<QString>(8);
    booking.position = row.column<std::optional<int>>(20);
    read.caller = row.column<QString>(9);
    read.order = row.column<qint64>(10);
    read.revision = row.column<quint64>(11);
    read.behind = row.column<int>(12);
    read.contact = {row.column<QByteArray>(13), row.column<QString>(14), row.column<QByteArray>(15),
                    row.column<QString>(16)};
    read.madeAt = row.column<Instant>(17);
    read.endsAt = row.column<Instant>(18);
    read.codeFreeAt = row.column<Instant>(19);
    return read;
}

} // namespace hubscreen::platform
