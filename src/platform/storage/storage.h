// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "platform/storage/booking_row.h"
#include "wire/revision.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

// What has happened since the platform's first start, in the feed's order of facts. Seats, waiting lists, duplicates,
// codes, keys of writes, tokens and wrong tries are decided in the database's transactions, never in a variable of this
// process, so that several platforms on one database could not give a seat twice. For several to serve one feed more is
// needed: readers hear of the commits of their own process alone, each process says itself up to when the facts have
// happened, begin() expects no other to run, and the live figures are in memory. Until then a data directory belongs to
// one process, by a lock.
namespace hubscreen::platform {

/// A record as it is from now on.
struct Change {
    wire::RecordKind kind;
    QString id;
    QByteArray body; ///< its JSON; empty: deleted
    std::optional<TimeRange> time; ///< when it takes place, for kinds that are asked for by a range
};

struct StoredRecord {
    Change change;
    quint64 revision = 0;

    bool isDeleted() const { return change.body.isEmpty(); }
};

/// Where the order of facts stands.
struct FeedState {
    QString epoch;
    quint64 revision = 0;
    quint64 horizon = 0; ///< what changed after this revision is all still known, tombstones too
    Instant at{}; ///< up to when the facts have happened

    wire::FeedRevision feedRevision() const { return {epoch, revision}; }
    /// Nothing has been told in this epoch.
    bool isUntouched() const { return revision == horizon; }
};

/// What a database must agree with, or else it begins a new epoch: empty if the facts are others, and if it is the time
/// that is earlier, with the bookings, their targets' records (as they were in what is the future now) and the answers
/// to writes.
struct Beginning {
    QString facts; ///< names what the unstored facts are made from
    Instant now{}; ///< a database that has seen a later time is of another run of time
    QString newEpoch; ///< the epoch's name if a new one begins
};

/// What one transaction sees and writes. Nobody else writes between its first reading and its end. A call that fails
/// returns what is empty, and the transaction does not commit.
class StorageTransaction
{
public:
    virtual ~StorageTransaction() = default;

    virtual FeedState state() = 0;
    /// The facts have happened up to then.
    virtual void reach(Instant at) = 0;

    virtual std::optional<StoredRecord> find(const TargetKey &key) = 0;
    /// Takes the next revision.
    virtual StoredRecord put(const Change &change, Instant at) = 0;

    /// std::nullopt: nothing of it was ever booked here.
    virtual std::optional<SeatsElsewhere> seatsElsewhere(const TargetKey &target) = 0;
    virtual void putSeatsElsewhere(const TargetKey &target, const SeatsElsewhere &seats) = 0;

    virtual std::optional<BookingRow> booking(const QString &id) = 0;
    /// Takes the next revision, and its place in the order.
    virtual void add(const BookingRow &row) = 0;
    /// State, `attended` and `codeFreeAt` alone. Takes the next revision, and answers it.
    virtual quint64 update(const BookingRow &row) = 0;
    /// The seats of those who are confirmed or came.
    virtual int seatsBooked(const TargetKey &target) = 0;
    /// How many of those came.
    virtual int attendedHere(const TargetKey &target) = 0;
    /// How many bookings wait.
    virtual int waitingCount(const TargetKey &target) = 0;
    /// In their order.
    virtual std::vector<BookingRow> waiting(const TargetKey &target) = 0;
    virtual bool hasOpenBooking(const TargetKey &target, const QByteArray &phoneHash) = 0;
    virtual bool isCodeTaken(const QString &code, Instant now) = 0;
    /// Its bookings' contacts are kept until 7 days after `ends`.
    virtual void moveEnd(const TargetKey &target, Instant ends) = 0;
    /// The newest that fits, open ones first.
    virtual std::optional<BookingRow> match(const BookingLookup &wanted) = 0;

    virtual std::optional<KeptAnswer> answer(const WriteKey &key) = 0;
    virtual void keepAnswer(const WriteKey &key, const KeptAnswer &answer, Instant now) = 0;

    /// A token to manage that booking; it is kept as its hash.
    virtual void grant(const QByteArray &token, const QString &bookingId, Instant until) = 0;
    virtual bool isGranted(const QByteArray &token, const QString &bookingId, Instant now) = 0;

    virtual void noteWrongTry(const QString &caller, Instant now) = 0;
    /// After `since`, the oldest first.
    virtual std::vector<Instant> wrongTries(const QString &caller, Instant since) = 0;
};

class Storage
{
public:
    virtual ~Storage() = default;

    virtual Result<FeedState> begin(const Beginning &beginning) = 0;
    virtual Result<FeedState> state() = 0;

    /// All that `work` writes, or nothing.
    virtual Result<void> transact(const std::function<void(StorageTransaction &)> &work) = 0;
    /// One transaction. Each change takes the next revision, in their order; the answer has them.
    Result<std::vector<StoredRecord>> commit(std::span<const Change> changes, Instant at);
    /// Takes one revision for an event that is not stored.
    virtual Result<quint64> commitTick(Instant at) = 0;

    virtual Result<std::optional<StoredRecord>> find(wire::RecordKind kind, const QString &id) = 0;
    /// Of one kind, deleted ones too, by id.
    virtual Result<std::vector<StoredRecord>> all(wire::RecordKind kind) = 0;
    /// Not deleted, and beginning within the range, by id.
    virtual Result<std::vector<StoredRecord>> startingIn(wire::RecordKind kind, const TimeRange &range) = 0;
    /// At most `limit` records of a revision above `revision`, deleted ones too, by revision. `kind` empty: of every
    /// kind.
    virtual Result<std::vector<StoredRecord>> changedSince(quint64 revision, std::optional<wire::RecordKind> kind,
                                                           int limit) = 0;
    /// Of what was ever booked here, what begins within the range, not deleted, by id.
    virtual Result<std::vector<StoredRecord>> bookedHere(wire::RecordKind kind, const TimeRange &range) = 0;
    /// At most `limit` of that caller's bookings of a revision above `revision`, by revision.
    virtual Result<std::vector<BookingRow>> bookingsSince(const QString &caller, quint64 revision, int limit) = 0;
    /// At most `limit` of a target's bookings that were not cancelled, behind `after` in their order.
    virtual Result<std::vector<BookingRow>> roster(const TargetKey &target, qint64 after, int limit) = 0;

    /// Of which something was ever booked here.
    virtual Result<std::vector<TargetKey>> bookedTargets() = 0;

    /// Forgets tombstones that were made before `before`, and moves the horizon up to them.
    virtual Result<void> forgetTombstones(Instant before) = 0;
    /// Erases the contacts of what ended 7 days ago, without a trace in the file, and forgets bookings after 90 days,
    /// answers to writes after 30, tokens that are over and wrong tries that no longer count.
    virtual Result<void> tidyBookings(Instant now) = 0;
};

} // namespace hubscreen::platform
