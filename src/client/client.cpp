// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"

#include "booking/outcome.h"
#include "client/outbox_thread.h"
#include "client/sync_thread.h"
#include "client/token.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds journalEvery = std::chrono::seconds(10);

QString stated(const QString &word, const QString &reason)
{
    return reason.isEmpty() ? word : word + u' ' + reason;
}

/// Of no file: none.
Result<QByteArray> secretOf(const QString &file, const QString &remedy)
{
    return file.isEmpty() ? QByteArray() : readToken(file, remedy);
}

/// Tiles of servers that the map was on before.
void forgetOtherTiles(const QString &folder)
{
    const QFileInfo kept(folder);
    for (const auto &other : kept.dir().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (other.fileName() != kept.fileName())
            QDir(other.filePath()).removeRecursively();
}

} // namespace

Result<std::unique_ptr<Client>> Client::make(Settings settings, Role role)
{
    if (settings.feed.isEmpty())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"feed"_s, u"no platform is named"_s,
                                     u"give --feed URL, or write feed = \"…\" into the settings file"_s});
    const auto token = secretOf(settings.tokenFile, u"name a file that holds this screen's token with --token-file"_s);
    if (!token)
        return std::unexpected(token.error());
    const auto tileKey =
        secretOf(settings.map.keyFile, u"name a file that holds the tile server's key with key_file in [map]"_s);
    if (!tileKey)
        return std::unexpected(tileKey.error());
    auto directory = DataDirectory::open(settings.dataDirectory);
    if (!directory)
        return std::unexpected(directory.error());
    return std::unique_ptr<Client>(new Client(std::move(settings), role, *token, *tileKey, std::move(*directory)));
}

Client::Client(Settings settings, Role role, QByteArray token, QByteArray tileKey,
               std::unique_ptr<DataDirectory> directory)
    : m_settings(std::move(settings)),
      m_role(role),
      m_token(std::move(token)),
      m_tileKey(std::move(tileKey)),
      m_directory(std::move(directory))
{
    m_cacheThread.setObjectName(u"cache"_s);
    m_syncThread.setObjectName(u"sync"_s);
    m_outboxThread.setObjectName(u"outbox"_s);
    m_cacheScheduler.moveToThread(&m_cacheThread);
    m_outboxScheduler.moveToThread(&m_outboxThread);
    m_syncScheduler.moveToThread(&m_syncThread);
    m_cache = std::make_unique<cache::Cache>(m_directory->file(u"cache.sqlite"_s), m_cacheScheduler, m_machineClock,
                                             m_serverClock);
    m_cache->moveToThread(&m_cacheThread);
    connectOutbox();
    connect(m_cache.get(), &cache::Cache::problem, this,
            [this](const Error &error) { m_journal.sayProblem(u"cache: "_s, error); });
    connect(m_cache.get(), &cache::Cache::changed, this, [this](const cache::Changes &changes) {
        if (changes.everything || changes.touches(cache::RecordKind::Kiosk))
            m_cache->kioskSettings().then(
                this, [this](const cache::Answer<std::optional<KioskSettings>> &answer) { takeKiosk(answer.value); });
    });
}

/// Bookings: what is written goes by the outbox, what is shown by the flows.
void Client::connectOutbox()
{
    const http::Endpoint endpoint{.base = m_settings.feed, .token = m_token, .proxy = m_settings.proxy};
    m_outbox = std::make_unique<OutboxThread>(m_directory->file(u"outbox.sqlite"_s), endpoint, m_outboxScheduler,
                                              m_machineClock, m_serverClock);
    m_outbox->moveToThread(&m_outboxThread);
    connect(&outbox(), &outbox::Outbox::problem, this,
            [this](const Error &error) { m_journal.say(u"outbox: "_s + error.toString()); });
    connect(&outbox(), &outbox::Outbox::lineChanged, this, [this](const outbox::LineState &state) {
        m_journal.sayState(u"outbox"_s, stated(outbox::wordFor(state.line), state.reason));
    });
    connect(&outbox(), &outbox::Outbox::reported, this, [this](const OutboxReport &report) {
        m_outboxReport = report;
        Q_EMIT outboxReported();
    });
    if (m_role != Role::Kiosk)
        return;
    m_booking = std::make_unique<booking::BookingFlow>(
        booking::BookingFlow::Parts{*m_cache, outbox(), m_scheduler, m_machineClock, m_serverClock, m_random});
    m_lookup = std::make_unique<booking::LookupFlow>(
        booking::LookupFlow::Parts{*m_cache, outbox(), m_scheduler, m_machineClock, m_serverClock, m_random});
    connect(m_booking.get(), &booking::BookingFlow::keyRequested, this, [this] {
        m_syncScheduler.post([this] {
            if (m_sync)
                m_sync->feed().checkDistrict();
        });
    });
}

outbox::Outbox &Client::outbox()
{
    return m_outbox->outbox();
}

Client::~Client()
{
    stop();
}

void Client::start()
{
    if (m_running)
        return;
    m_running = true;
    watchJournal();
    m_cacheThread.start();
    m_syncThread.start();
    m_outboxThread.start();
    startTiles();
    outbox().open().then(this, [this](const Result<void> &opened) {
        if (!opened)
            m_journal.say(u"outbox: "_s + opened.error().toString());
    });
    m_cache->setOwnHub(m_settings.hub);
    m_cache->open().then(this, [this](const Result<cache::SyncState> &state) { onOpened(state); });
}

void Client::watchJournal()
{
    m_journal.look();
    m_journalBeat = m_scheduler.after(journalEvery, [this] { watchJournal(); });
}

void Client::onOpened(const Result<cache::SyncState> &state)
{
    if (!state) // the screen can still show what the feed tells, without a memory
        m_journal.sayProblem(u"cache: "_s, state.error());
    const auto known = state.value_or(cache::SyncState{});
    m_serverClock.setFloor(known.lastServerTime);
    m_cache->kioskSettings().then(this, [this, known](const cache::Answer<std::optional<KioskSettings>> &answer) {
        if (!m_running)
            return;
        takeKiosk(answer.value);
        Q_EMIT opened();
        startFeed(known);
    });
}

void Client::startTiles()
{
    if (m_role != Role::Kiosk || !m_settings.map.hasTiles())
        return;
    const tiles::TileOrigin origin{.urlTemplate = m_settings.map.urlTemplate,
                                   .key = m_tileKey,
                                   .folder = m_settings.map.folder,
                                   .proxy = m_settings.proxy};
    m_syncScheduler.post([=, this] {
        forgetOtherTiles(tileFolder());
        m_tiles = std::make_unique<TileThread>(origin, m_syncScheduler, m_machineClock);
        auto &relay = m_tiles->relay();
        connect(&relay, &tiles::TileRelay::stateChanged, this, [this](bool failing, const QString &reason) {
            m_tileTrouble = failing ? reason : QString();
            m_journal.sayState(u"map tiles"_s, failing ? reason : u"good"_s);
            Q_EMIT tilesChanged();
        });
        const auto listening = relay.listen();
        const auto trouble = listening ? QString() : listening.error().what;
        QMetaObject::invokeMethod(this, [this, trouble, address = listening ? relay.address() : QString()] {
            m_tileAddress = address;
            m_tileTrouble = trouble;
            Q_EMIT tilesChanged();
        });
    });
}

/// One for each server, and a changed address begins afresh; the key is no part of the name.
QString Client::tileFolder() const
{
    const auto name = QCryptographicHash::hash((m_settings.map.urlTemplate + m_settings.map.folder).toUtf8(),
                                               QCryptographicHash::Sha256);
    return m_directory->file(u"tiles/"_s + QString::fromLatin1(name.toHex().first(16)));
}

void Client::startFeed(const cache::SyncState &state)
{
    const http::Endpoint endpoint{.base = m_settings.feed, .token = m_token, .proxy = m_settings.proxy};
    const feed::Screen screen{.hub = m_settings.hub,
                              .rememberedHub = m_kioskSettings ? m_kioskSettings->hubId : QString(),
                              .kiosk = m_role == Role::Kiosk};
    m_syncScheduler.post([=, this] {
        m_sync =
            std::make_unique<SyncThread>(endpoint, *m_cache, m_syncScheduler, m_machineClock, m_serverClock, screen);
        connectFeed(m_sync->feed());
        m_sync->feed().start(state);
    });
}

/// On the sync thread.
void Client::connectFeed(feed::Feed &feed)
{
    connect(&feed, &feed::Feed::healthChanged, this, &Client::onHealth);
    connect(&feed, &feed::Feed::settled, this, &Client::settled);
    connect(&feed, &feed::Feed::problem, this,
            [this](const Error &error) { m_journal.sayProblem(u"feed: skipped "_s, error); });
    connect(&feed, &feed::Feed::incomplete, this,
            [this](const Error &error) { m_journal.sayProblem(u"feed: incomplete "_s, error); });
    connect(&feed, &feed::Feed::booked, this, [this](const Booking &booking) {
        if (!booking.idempotencyKey.isEmpty())
            outbox().answer(booking.idempotencyKey, booking::toAnswer(booking),
                            [booking](const outbox::Write &write) { return booking::readTold(write, booking); });
    });
    if (m_booking)
        connect(&feed, &feed::Feed::districtChecked, m_booking.get(), &booking::BookingFlow::keyChecked);
}

void Client::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_journalBeat.cancel();
    m_syncScheduler.post([this] {
        m_sync.reset();
        m_tiles.reset();
        m_syncThread.quit();
    });
    m_syncThread.wait();
    outbox().close().waitForFinished();
    m_outboxScheduler.post([this] {
        m_outbox->moveToThread(thread()); // an object is destroyed on its own thread
        m_outboxThread.quit();
    });
    m_outboxThread.wait();
    m_cache->close().waitForFinished();
    m_cacheThread.quit();
    m_cacheThread.wait();
}

void Client::retryNow()
{
    outbox().retryNow();
    m_syncScheduler.post([this] {
        if (m_sync)
            m_sync->feed().retryNow();
    });
}

void Client::takeKiosk(const std::optional<KioskSettings> &settings)
{
    if (m_kioskSettings == settings)
        return;
    const auto hubBefore = ownHub();
    m_kioskSettings = settings;
    Q_EMIT kioskSettingsChanged();
    if (ownHub() != hubBefore)
        Q_EMIT ownHubChanged();
}

void Client::onHealth(const feed::Health &health)
{
    const auto before = std::exchange(m_health, health);
    m_journal.sayState(u"feed"_s, stated(feed::wordFor(health.state), health.reason));
    if (m_serverClock.isLearnt() && !std::exchange(m_knowsTime, true))
        Q_EMIT clockLearnt();
    const bool isOnline = health.state == FeedState::Online;
    if (isOnline && before.state != FeedState::Online)
        outbox().retryNow();
    if (m_booking)
        m_booking->setOnline(isOnline);
    Q_EMIT healthChanged();
}

QDateTime Client::lastSuccess() const
{
    if (!m_health.lastSuccess)
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_health.lastSuccess->time_since_epoch().count(), QTimeZone::utc());
}

QString Client::ownHub() const
{
    if (m_settings.hub.isEmpty() && m_kioskSettings)
        return m_kioskSettings->hubId;
    return m_settings.hub;
}

Language Client::language() const
{
    if (m_settings.language)
        return *m_settings.language;
    return m_kioskSettings && !m_kioskSettings->languages.empty() ? m_kioskSettings->languages.front()
                                                                  : Language::Chinese;
}

} // namespace hubscreen::client
