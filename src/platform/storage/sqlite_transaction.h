// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/storage/storage.h"
#include "sqlite/database.h"

namespace hubscreen::platform {

/// Works on the transaction that is open in `database`.
class SqliteTransaction final : public StorageTransaction
{
public:
    explicit SqliteTransaction(sqlite::Database &database) : m_database(database) { }

    quint64 takeRevision();

    FeedState state() override;
    void reach(Instant at) override;
    std::optional<StoredRecord> find(const TargetKey &key) override;
    StoredRecord put(const Change &change, Instant at) override;
    std::optional<SeatsElsewhere> seatsElsewhere(const TargetKey &target) override;
    void putSeatsElsewhere(const TargetKey &target, const SeatsElsewhere &seats) override;
    std::optional<BookingRow> booking(const QString &id) override;
    void add(const BookingRow &row) override;
    quint64 update(const BookingRow &row) override;
    int seatsBooked(const TargetKey &target) override;
    int attendedHere(const TargetKey &target) override;
    int waitingCount(const TargetKey &target) override;
    std::vector<BookingRow> waiting(const TargetKey &target) override;
    bool hasOpenBooking(const TargetKey &target, const QByteArray &phoneHash) override;
    bool isCodeTaken(const QString &code, Instant now) override;
    void moveEnd(const TargetKey &target, Instant ends) override;
    std::optional<BookingRow> match(const BookingLookup &wanted) override;
    std::optional<KeptAnswer> answer(const WriteKey &key) override;
    void keepAnswer(const WriteKey &key, const KeptAnswer &answer, Instant now) override;
    void grant(const QByteArray &token, const QString &bookingId, Instant until) override;
    bool isGranted(const QByteArray &token, const QString &bookingId, Instant now) override;
    void noteWrongTry(const QString &caller, Instant now) override;
    std::vector<Instant> wrongTries(const QString &caller, Instant since) override;

private:
    template<typename... Values>
    void perform(const char *sql, const Values &...values);
    /// Whether there is a row.
    template<typename... Values>
    bool has(const char *sql, const Values &...values);

    sqlite::Database &m_database;
};

} // namespace hubscreen::platform
