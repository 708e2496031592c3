// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/storage/storage.h"
#include "sqlite/database.h"

namespace hubscreen::platform {

class SqliteStorage final : public Storage
{
public:
    /// `file`: a path, or ":memory:".
    static Result<std::unique_ptr<SqliteStorage>> open(const QString &file);

    Result<FeedState> begin(const Beginning &beginning) override;
    Result<FeedState> state() override;
    Result<void> transact(const std::function<void(StorageTransaction &)> &work) override;
    Result<quint64> commitTick(Instant at) override;
    Result<std::optional<StoredRecord>> find(wire::RecordKind kind, const QString &id) override;
    Result<std::vector<StoredRecord>> all(wire::RecordKind kind) override;
    Result<std::vector<StoredRecord>> startingIn(wire::RecordKind kind, const TimeRange &range) override;
    Result<std::vector<StoredRecord>> changedSince(quint64 revision, std::optional<wire::RecordKind> kind,
                                                   int limit) override;
    Result<std::vector<StoredRecord>> bookedHere(wire::RecordKind kind, const TimeRange &range) override;
    Result<std::vector<BookingRow>> bookingsSince(const QString &caller, quint64 revision, int limit) override;
    Result<std::vector<BookingRow>> roster(const TargetKey &target, qint64 after, int limit) override;
    Result<std::vector<TargetKey>> bookedTargets() override;
    Result<void> forgetTombstones(Instant before) override;
    Result<void> tidyBookings(Instant now) override;

private:
    explicit SqliteStorage(sqlite::Database database) : m_database(std::move(database)) { }

    Result<void> startEpoch(const Beginning &beginning);
    /// Rows of UNPLACED_COLUMNS, with their places.
    Result<std::vector<BookingRow>> readBookings(sqlite::Statement &query);
    /// BookingRow::order of those who wait, in their order.
    Result<std::vector<qint64>> waitingOrder(const TargetKey &target);

    sqlite::Database m_database;
};

} // namespace hubscreen::platform
