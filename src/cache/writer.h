// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/change_teller.h"
#include "cache/holdings.h"
#include "core/clock.h"
#include "domain/booking.h"

#include <functional>
#include <set>

namespace hubscreen::cache {

/// Applies what the feed writes, a transaction each, under the feed's order of facts. Answers what changed; on an error
/// nothing has.
class Writer
{
public:
    Writer(Holdings &holdings, const ServerClock &clock, const QString &ownHub);

    Result<ChangeSet> putDistrict(const District &district, const ListMark &mark);
    Result<ChangeSet> putKiosk(const KioskSettings &settings, const ListMark &mark);
    Result<ChangeSet> putList(const ListWrite &list);
    /// The footfall among the events: in memory alone.
    Result<ChangeSet> putTicks(const std::vector<EventWrite> &events);
    /// The others.
    Result<ChangeSet> putEvents(const std::vector<EventWrite> &events);
    Result<ChangeSet> putHistory(const std::vector<FootfallSeries> &series, FootfallStep step, const TimeRange &range,
                                 Instant vouchedAt);
    Result<ChangeSet> putBookingTarget(BookingKind kind, const BookingTarget &target);
    Result<ChangeSet> beginEpoch(const QByteArray &epoch);

    /// Writes what is only in memory, if anything changed.
    Result<ChangeSet> flush();
    /// The first whole set of live figures is there and not written: it is what an offline start would show.
    bool wantsFlush() const { return m_liveWhole && !m_liveStored; }
    /// Deletes what a screen no longer keeps.
    Result<ChangeSet> prune();

private:
    using Work = std::function<void(ChangeSet &)>;
    Result<ChangeSet> inTransaction(const Work &work);
    void enterEpoch(const QByteArray &epoch);
    LiveBoard::Judge judge() const;

    Result<ChangeSet> putLive(const ListWrite &list, const std::vector<LiveFootfall> &figures);
    void putCounts(ChangeSet &changes, const ListWrite &list, const std::vector<ActivityCount> &counts);
    /// A month before this one.
    void putPastCounts(ChangeSet &changes, const ListWrite &list, const std::vector<ActivityCount> &counts);
    template<typename T>
    void putRecords(ChangeSet &changes, const ListWrite &list, const std::vector<T> &records);
    template<typename T>
    void putRecord(ChangeSet &changes, const T &record, quint64 revision, Instant observedAt);
    Written write(const Activity &activity, quint64 revision, Instant observedAt);
    Written write(const Slot &slot, quint64 revision, Instant observedAt);
    Written write(const auto &record, quint64 revision, Instant observedAt);

    template<typename Record>
    bool putTarget(Record record, Instant observedAt, const BookingTarget &target);
    void putEvent(ChangeSet &changes, const EventWrite &event);
    void removeOlder(ChangeSet &changes, RecordKind kind, const QString &id, quint64 revision);
    void removeHub(ChangeSet &changes, const QString &id);
    std::vector<RecordTable::Held> heldInScope(RecordKind kind, const ListWrite &list);
    void removeLacking(ChangeSet &changes, RecordKind kind, const ListWrite &list, const std::set<QString> &listed);
    std::optional<quint64> heldRevision(RecordKind kind, const QString &id);
    void removeHeld(RecordKind kind, const QString &id);
    void noteActivitiesKnown(const ListWrite &list);
    void noteSlotsKnown(const ListWrite &list);
    template<typename T>
    void putIfKept(ChangeSet &changes, const T &record, quint64 revision);
    void pruneOffers(ChangeSet &changes, Instant now);

    Holdings &m_holdings;
    const ServerClock &m_clock;
    const QString &m_ownHub;
    bool m_liveWhole = false;
    bool m_liveStored = false;
};

} // namespace hubscreen::cache
