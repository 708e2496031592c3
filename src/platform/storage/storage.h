// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "wire/event.h"
#include "wire/revision.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

// What has happened since the platform's first start, in the feed's order of facts. Everything that counts is decided in the
// database's transactions, never in a variable of this process, so that several platforms may share one database.
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
    Instant at{}; ///< when the last change was committed

    wire::FeedRevision feedRevision() const { return {epoch, revision}; }
};

/// What a database must agree with, or else it is emptied and begins a new epoch.
struct Beginning {
    QString facts; ///< names what the unstored facts are made from
    Instant now{}; ///< a database that has seen a later time is of another run of time
    QString newEpoch; ///< the epoch's name if a new one begins
};

class Storage
{
public:
    virtual ~Storage() = default;

    virtual Result<FeedState> begin(const Beginning &beginning) = 0;
    virtual Result<FeedState> state() = 0;

    /// One transaction. Each change takes the next revision, in their order; the answer has them.
    virtual Result<std::vector<StoredRecord>> commit(std::span<const Change> changes, Instant at) = 0;
    /// Takes one revision for an event that is not stored.
    virtual Result<quint64> commitTick(Instant at) = 0;

    virtual Result<std::optional<StoredRecord>> find(wire::RecordKind kind, const QString &id) = 0;
    /// Of one kind, deleted ones too, by id.
    virtual Result<std::vector<StoredRecord>> all(wire::RecordKind kind) = 0;
    /// Not deleted, and taking place within the range, by id.
    virtual Result<std::vector<StoredRecord>> overlapping(wire::RecordKind kind, const TimeRange &range) = 0;
    /// At most `limit` records of a revision above `revision`, deleted ones too, by revision. `kind` empty: of every kind.
    virtual Result<std::vector<StoredRecord>> changedSince(quint64 revision, std::optional<wire::RecordKind> kind,
                                                           int limit) = 0;

    /// Forgets tombstones that were made before `before`, and moves the horizon up to them.
    virtual Result<void> forgetTombstones(Instant before) = 0;
};

} // namespace hubscreen::platform
