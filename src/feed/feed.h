// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "feed/event_buffer.h"
#include "feed/fetch_queue.h"
#include "feed/health.h"
#include "feed/plan.h"
#include "feed/stream_keeper.h"
#include "http/backoff.h"

#include <QObject>
#include <QPointer>

#include <set>

namespace hubscreen::http {
class Exchange;
}

namespace hubscreen::feed {

/// Which screen it is.
struct Screen {
    QString hub = {}; ///< set on the spot; empty: what `kiosks/me` says
    QString rememberedHub = {}; ///< what `kiosks/me` said in an earlier run
    bool kiosk = true; ///< false for a desk: it has no `kiosks/me`
};

struct Parts {
    http::Client &rest;
    http::Client &stream; ///< with a network manager of its own
    cache::Cache &cache;
    Scheduler &scheduler;
    const Clock &clock;
    const ServerClock &serverClock;
    Random &random;
};

/// Brings the platform's facts into the cache and keeps them there: snapshot, stream, polling when there is no stream.
///
/// Lives on the thread of its scheduler and network managers; writes to the cache and to nothing else. Errors never end it: they
/// show in `health` (no contact, refused) or are told by `problem` (a document or record that was left out). One answer does not
/// outvote the others: where a resource is refused, or answered by somebody else (a captive portal), another one is asked before
/// the screen is held for refused or without contact; otherwise that resource alone waits, and `health` says so in its reason.
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
    /// Asks for the district alone, that its key for contacts be the present one; `districtChecked` says when that is over.
    void checkDistrict();

    const Health &health() const { return m_health.health(); }

Q_SIGNALS:
    void healthChanged(const hubscreen::feed::Health &health);
    /// A record or document that was left out. The same one is told once.
    void problem(const hubscreen::Error &error);
    /// A record that is kept without a part that was bad. The same one is told once.
    void incomplete(const hubscreen::Error &error);
    /// The district was asked for: what it said is in the cache before anything that is asked of it from now on, or it was not reached.
    void districtChecked();
    /// The stream told what became of a booking of this screen.
    void booked(const hubscreen::Booking &booking);
    /// All that a screen keeps has been fetched, or will be tried again later.
    void settled();

private:
    // the line: feed.cpp
    void connectSignals();
    void check();
    void onStreamOpened();
    void onStreamLost(const http::Failure &failure);
    void onFailed(const FetchRequest &request, const http::Failure &failure);
    void linkDown(const http::Failure &failure);
    void refuse(const http::Failure &failure);
    void doubt(const QString &path, std::optional<cache::RecordKind> kind, const http::Failure &failure);
    void onWitness(const http::Outcome &outcome);
    void dropDoubts();
    void tellFailure(cache::RecordKind kind, const Error &error);
    QString trouble() const;
    void goOnWithoutStream();
    void proceed();
    void beat();
    void poll();
    void lookAtCalendar(const SyncScope &scope);
    void tellHealth();
    void report(const Error &error);
    void reportIncomplete(const QString &source, const std::vector<wire::Incomplete> &records);
    bool isNews(const Error &error);
    SyncScope scope() const;
    QString hub() const { return m_screen.hub.isEmpty() ? m_screen.rememberedHub : m_screen.hub; }

    // facts: feed_arrivals.cpp
    void onFetched(const FetchResult &result);
    void takeDistrict(const FetchResult &result, const wire::DistrictDocument &document);
    void takeKiosk(const FetchResult &result, const KioskSettings &settings);
    void takeList(const FetchResult &result, cache::ListWrite write);
    void takeHistory(const FetchResult &result, const wire::FootfallHistory &history);
    void noteList(cache::ListWrite &write, const ListRequest &request);
    void noteWindow(cache::ListWrite &write, const ListRequest &request);
    void forgetWindow(const FetchRequest &request);
    void keepInScope(cache::ListWrite &write) const;
    void dropOutOfScope(cache::EventWrite &event) const;
    void onEvent(const http::Event &event);
    void readEvent(const http::Event &event);
    void takeEvent(cache::EventWrite event);
    void passEvents();
    void onAlive();
    void useHub(const QString &hubId);
    void startAfresh(const QByteArray &epoch);
    void reportSkipped(const QString &source, const std::vector<wire::Skipped> &skipped);
    // writes: feed_writes.cpp
    void watch(QFuture<Result<quint64>> written, const std::optional<FetchRequest> &request = {},
               const std::function<void()> &whenWritten = {});
    void knowToken(cache::RecordKind kind, const cache::ListMark &mark);
    void watchEvents(QFuture<Result<quint64>> written, const std::set<cache::RecordKind> &kinds);
    bool isTooFarAhead(const LiveFootfall &sample) const;

    http::Client &m_rest;
    cache::Cache &m_cache;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    const ServerClock &m_serverClock;
    Screen m_screen;
    FetchQueue m_fetches;
    StreamKeeper m_stream;
    EventBuffer m_eventBuffer;
    HealthKeeper m_health;
    Health m_toldHealth;
    http::Backoff m_backoff;
    struct Token {
        QString text;
        quint64 revision = 0; ///< of its list
    };

    SyncedState m_synced;
    std::map<cache::RecordKind, Token> m_partTokens; ///< the oldest of a window's parts, until all are there
    wire::FeedFormat m_format;
    QByteArray m_districtEventId; ///< where the feed stood when the district answered
    std::vector<http::Event> m_unread; ///< until the district is confirmed
    QByteArray m_districtTag;
    QString m_streamTrouble;
    struct Doubt {
        http::Failure failure;
        std::optional<cache::RecordKind> kind; ///< none: the stream
    };
    std::map<QString, Doubt> m_doubted; ///< by path: whether they alone fail so, the witness tells
    std::map<QString, QString>
        m_refused; ///< by path: what alone is refused, and how; a district that somebody else answers, too
    QPointer<http::Exchange> m_witness; ///< asks another resource
    std::map<cache::RecordKind, Milliseconds> m_askedAt; ///< monotonic
    std::map<cache::RecordKind, Milliseconds> m_maxAge;
    std::map<cache::RecordKind, QString> m_failing;
    std::set<QString> m_reported;
    Milliseconds m_vouchedAt{};
    Milliseconds m_bucketDelay; ///< after a bucket's end; every screen has its own
    Instant m_lastBucket{};
    Instant m_lastRevision{};
    QDate m_day;
    bool m_running = false;
    bool m_confirmed = false; ///< the district was checked since the line was last lost
    bool m_planned = false; ///< the lists have been asked for, in this epoch
    bool m_awaitsStream = false;
    ScheduledJob m_streamPatience;
    ScheduledJob m_retry;
    ScheduledJob m_beat;
};

} // namespace hubscreen::feed
