// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/event_intake.h"
#include "feed/link.h"
#include "feed/schedule.h"
#include "feed/snapshot_intake.h"

namespace hubscreen::feed {

/// Brings the platform's facts into the cache and keeps them there: snapshot, stream, polling when there is no stream.
///
/// Lives on the thread of its scheduler and network managers; writes to the cache and to nothing else. Errors never end
/// it: they show in `health` (no contact, refused) or are told by `problem` (a document or record that was left out).
/// One answer does not outvote the others: where a resource is refused, or answered by somebody else (a captive
/// portal), another one is asked before the screen is held for refused or without contact; otherwise that resource
/// alone waits, and `health` says so in its reason.
class Feed : public QObject
{
    Q_OBJECT

public:
    Feed(const Parts &parts, Screen screen);

    /// `state`: what the cache holds, from Cache::open.
    void start(const cache::SyncState &state);
    void stop();
    /// Asks at once, also after it was refused.
    void retryNow();
    /// Asks for the district alone, that its key for contacts be the present one; `districtChecked` says when that is
    /// over.
    void checkDistrict();

    const Health &health() const { return m_link.health(); }

Q_SIGNALS:
    void healthChanged(const hubscreen::feed::Health &health);
    /// A record or document that was left out. The same one is told once.
    void problem(const hubscreen::Error &error);
    /// A record that is kept without a part that was bad. The same one is told once.
    void incomplete(const hubscreen::Error &error);
    /// The district was asked for: what it said is in the cache before anything that is asked of it from now on, or it
    /// was not reached.
    void districtChecked();
    /// The stream told what became of a booking of this screen.
    void booked(const hubscreen::Booking &booking);
    /// All that a screen keeps has been fetched, or will be tried again later.
    void settled();

private:
    void adoptParts();
    void connectFetches();
    void connectStream();
    void connectIntakes();

    void rememberCopies(const cache::SyncState &state);
    void recheck();
    void restart(const QByteArray &epoch);
    void dropLists();
    void fetchLists();
    void goOnWithoutStream();
    void tick();

    void onFetched(const FetchResult &result);
    void onFailed(const FetchRequest &request, const http::Failure &failure);
    void onDistrict(const FetchResult &result, const wire::DistrictDocument &document);
    void onStreamOpened();
    void onStreamLost(bool isRefused);
    void onReceived(const std::vector<http::Event> &events);
    void onOwnHub(const QString &hubId);

    cache::Cache &m_cache;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    Session m_session;
    ProblemLog m_problems;
    Link m_link;
    EventBuffer m_buffer;
    SnapshotIntake m_snapshots;
    EventIntake m_events;
    Schedule m_schedule;
    QByteArray m_districtEventId; ///< where the feed stood when the district answered
    ScheduledJob m_streamPatience;
    ScheduledJob m_ticker;
};

} // namespace hubscreen::feed
