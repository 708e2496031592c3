// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/bookable.h"
#include "cache/changes.h"
#include "cache/queries.h"
#include "cache/search_query.h"
#include "cache/writes.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/scheduler.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace hubscreen::cache {

/// The disposable copy of the feed: the only source of what a page shows.
///
/// Every method may be called from every thread: it queues a job on the cache's own scheduler (writes before reads,
/// long reads in slices) and answers by a future; use `.then(context, …)` to be called on your own thread, and not at
/// all once the context is gone. After each commit `changed` tells what changed. The file may be thrown away at any
/// time: a damaged file, one of another version or of another district is set aside and begun anew (reported by
/// `problem`).
class Cache : public QObject
{
    Q_OBJECT

public:
    /// `file`: path of cache.sqlite, or ":memory:". `clock` judges what "now" and "today" are. Nothing is opened before
    /// `open`; what is asked before waits for it.
    Cache(QString file, Scheduler &scheduler, const Clock &machine, const ServerClock &clock);
    ~Cache() override;

    /// Opens the file (milliseconds; no more is read than is asked for). The value says what was found. Where no file
    /// can be made the cache lives in memory, after a `problem`.
    QFuture<Result<SyncState>> open();

    /// Writes what is only in memory (live footfall, when lists were vouched for) and closes. Jobs queued before are
    /// done first; later writes fail and later questions have empty answers. Destroy the cache only after it, on its
    /// own thread or when that thread has ended.
    QFuture<void> close();

    /// The hub in which this screen hangs: more of it is kept. May be empty (the desk).
    void setOwnHub(const QString &hubId);

    // --- for the feed ------------------------------------------------------------------------------------------------

    /// Another district's id than the stored one sets the cache aside first. Answers the cache's commit number, as all
    /// writes do.
    QFuture<Result<quint64>> putDistrict(const District &district, const ListMark &mark);
    QFuture<Result<quint64>> putKiosk(const KioskSettings &settings, const ListMark &mark);
    QFuture<Result<quint64>> putList(ListWrite list);
    /// In order; within an epoch a record is never written over by a lower revision.
    QFuture<Result<quint64>> putEvents(std::vector<EventWrite> events);
    /// Finished buckets, merged over what is known; needs the district, by whose days they are packed. `range` was
    /// asked for: it is known from now on, even where a series is short.
    QFuture<Result<quint64>> putHistory(std::vector<FootfallSeries> series, FootfallStep step, TimeRange range,
                                        Instant vouchedAt);
    /// The feed said again at `at` that what is cached of this kind still holds (304, or an unbroken stream).
    void vouch(RecordKind kind, Instant at);
    /// A new epoch, or `reset`: what was cached stays shown, but its order counts no longer.
    QFuture<Result<quint64>> beginEpoch(const QByteArray &epoch);
    QFuture<SyncState> syncState();

    // --- for bookings ------------------------------------------------------------------------------------------------

    /// What a reply to a booking said of its target, in the feed's order of facts: older than what is held, it changes
    /// nothing.
    QFuture<Result<quint64>> putBookingTarget(BookingKind kind, const BookingTarget &target);

    // --- for view models ---------------------------------------------------------------------------------------------

    QFuture<Answer<std::optional<District>>> district();
    QFuture<Answer<std::optional<KioskSettings>>> kioskSettings();
    QFuture<Answer<std::vector<HubSummary>>> hubSummaries(); ///< by town-street order of the district, then name
    QFuture<Answer<std::optional<HubDetail>>> hubDetail(const QString &hubId);
    QFuture<Answer<DistrictNow>> districtNow();
    QFuture<Answer<HubToday>> hubToday(const QString &hubId);
    QFuture<Answer<Outlook>> outlook(const QString &hubId); ///< empty: the district
    /// Most people first; hubs that are closed, not counted or silent for too long are left out.
    QFuture<Answer<std::vector<RankedHub>>> ranking();
    QFuture<Answer<HubWeek>> hubWeek(const QString &hubId);
    QFuture<Answer<FootfallMonth>> footfallMonth(const QString &hubId,
                                                 QDate month); ///< any day of it; empty id: the district
    QFuture<Answer<FootfallYear>> footfallYear(const QString &hubId); ///< empty: the district
    /// The next window today in which all of them are usually quiet.
    QFuture<Answer<std::optional<TimeRange>>> commonQuiet(const std::vector<QString> &hubIds);
    QFuture<Answer<ActivityList>> activities(const ActivityQuery &query);
    QFuture<Answer<ActivityDays>> activityDays(const ActivityQuery &query);
    QFuture<Answer<std::optional<ActivityDetail>>> activityDetail(const QString &id);
    /// By kind, then name; with a hub's id those alone that run it or are linked by it.
    QFuture<Answer<std::vector<OrganisationSummary>>> organisations(const QString &hubId);
    QFuture<Answer<std::optional<OrganisationDetail>>> organisationDetail(const QString &id);
    /// Of the month of that day: by venue of one hub, or by hub with an empty id. This month and two before it are
    /// kept.
    QFuture<Answer<HeldCounts>> heldCounts(const QString &hubId, QDate month);
    /// Of that hub and of the whole district, not over yet (some may begin later), most urgent first, then the newest.
    QFuture<Answer<std::vector<Notice>>> notices(const QString &hubId);
    QFuture<Answer<ServiceList>> services(const ServiceQuery &query);
    QFuture<Answer<SlotList>> slotsOf(const QString &serviceId);
    /// `partySize` is what the others must have room for.
    QFuture<Answer<std::optional<BookableOffer>>> bookable(BookingKind kind, const QString &id, int partySize);
    /// Empty: of the whole district.
    QFuture<Answer<MenuList>> menus(const std::optional<QString> &hubId);
    /// Ids of the hubs that offer services (RecordKind::Service) or have a canteen (RecordKind::Menu).
    QFuture<Answer<std::vector<QString>>> hubsWith(RecordKind kind);
    /// Over all that is held. The index is made when first asked: with an empty text, when a page for it is opened, is
    /// early enough.
    QFuture<Answer<SearchAnswer>> search(const SearchQuery &query);

Q_SIGNALS:
    /// Emitted on the cache's thread; connect queued.
    void changed(const hubscreen::cache::Changes &changes);
    /// A file was set aside, a write failed (disk full): for staff.
    void problem(const hubscreen::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscreen::cache
