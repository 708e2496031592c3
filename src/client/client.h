// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"
#include "booking/lookup_flow.h"
#include "cache/cache.h"
#include "client/data_directory.h"
#include "client/settings.h"
#include "core/clock.h"
#include "core/journal.h"
#include "core/scheduler.h"
#include "domain/kiosk_settings.h"
#include "domain/outbox_report.h"
#include "feed/health.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace hubscreen::feed {
class Feed;
}

namespace hubscreen::client {

class OutboxThread;
class SyncThread;
class TileThread;

enum class Role {
    Kiosk, ///< has settings of its own on the platform (`kiosks/me`) and hangs in a hub
    Desk,
};

/// Feed, cache and outbox on their threads, and what the interface wants to know of them. Lives on the interface
/// thread; several may live in one process, each with a data directory of its own.
///
/// Prints one line to the journal for each change of the feed's health ("feed: STATE reason") and of the outbox's line
/// ("outbox: STATE reason"), each write set aside, and each kind of record left out and of trouble of the cache
/// (core/journal.h).
class Client : public QObject
{
    Q_OBJECT

public:
    /// Takes the data directory and reads the token; nothing runs before `start`. Errors name what to change.
    static Result<std::unique_ptr<Client>> make(Settings settings, Role role);
    ~Client() override;

    /// Opens the cache, tells `opened`, then asks the feed: the cache may be asked from this call on.
    void start();
    /// Ends feed and cache in order: what was only in memory is on the disk when this returns. Done by the destructor
    /// if need be.
    void stop();
    /// Asks the feed at once, also after it was refused.
    void retryNow();

    cache::Cache &cache() { return *m_cache; }
    /// What is on its way to the platform.
    outbox::Outbox &outbox();
    /// Null at a desk, which books nothing.
    booking::BookingFlow *booking() { return m_booking.get(); }
    booking::LookupFlow *lookup() { return m_lookup.get(); }
    const Clock &machineClock() const { return m_machineClock; }
    ServerClock &clock() { return m_serverClock; }
    /// Of the interface thread.
    Scheduler &scheduler() { return m_scheduler; }
    const Settings &settings() const { return m_settings; }

    /// Where the map gets its tiles on loopback (tiles/tile_relay.h); empty: the map has none, or not yet.
    const QString &tileAddress() const { return m_tileAddress; }
    /// Why no tiles come; empty: they do.
    const QString &tileTrouble() const { return m_tileTrouble; }
    /// Where tiles of a server are kept.
    QString tileFolder() const;

    const feed::Health &health() const { return m_health; }
    const OutboxReport &outboxReport() const { return m_outboxReport; }
    /// Invalid: never yet.
    QDateTime lastSuccess() const;
    /// Set on the spot, else what `kiosks/me` says (or said in an earlier run); empty: not known yet.
    QString ownHub() const;
    /// As `kiosks/me` says, or said; empty: never heard yet.
    const std::optional<KioskSettings> &kioskSettings() const { return m_kioskSettings; }
    /// The one with which a session starts: set on the spot, else the first of `kiosks/me`, else Chinese.
    Language language() const;

Q_SIGNALS:
    /// The cache has been opened; `ownHub` and `kioskSettings` are what it holds.
    void opened();
    /// The server's time is known for the first time: until then it was the machine's, which may be wrong.
    void clockLearnt();
    void healthChanged();
    void outboxReported();
    void ownHubChanged();
    void kioskSettingsChanged();
    void tilesChanged();
    /// All that the screen keeps has been fetched (or is to be tried again later).
    void settled();

private:
    Client(Settings settings, Role role, QByteArray token, QByteArray tileKey,
           std::unique_ptr<DataDirectory> directory);

    void watchJournal();
    void onOpened(const Result<cache::SyncState> &state);
    void startTiles();
    void startFeed(const cache::SyncState &state);
    void connectOutbox();
    void connectFeed(feed::Feed &feed);
    void takeKiosk(const std::optional<KioskSettings> &settings);
    void onHealth(const feed::Health &health);

    Settings m_settings;
    Role m_role;
    QByteArray m_token;
    QByteArray m_tileKey;
    std::unique_ptr<DataDirectory> m_directory;
    MachineClock m_machineClock;
    Journal m_journal{m_machineClock};
    ScheduledJob m_journalBeat;
    ServerClock m_serverClock{m_machineClock};
    EventLoopScheduler m_scheduler;
    EventLoopScheduler m_cacheScheduler;
    EventLoopScheduler m_syncScheduler;
    EventLoopScheduler m_outboxScheduler;
    QThread m_cacheThread;
    QThread m_syncThread;
    QThread m_outboxThread;
    SystemRandom m_random;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<OutboxThread> m_outbox;
    std::unique_ptr<booking::BookingFlow> m_booking;
    std::unique_ptr<booking::LookupFlow> m_lookup;
    std::unique_ptr<SyncThread> m_sync; ///< built and destroyed on the sync thread
    std::unique_ptr<TileThread> m_tiles; ///< the same; null: the schematic
    QString m_tileAddress;
    QString m_tileTrouble;
    feed::Health m_health;
    OutboxReport m_outboxReport;
    std::optional<KioskSettings> m_kioskSettings;
    bool m_knowsTime = false;
    bool m_running = false;
};

} // namespace hubscreen::client
