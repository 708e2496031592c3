// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/kiosk.h"

#include "kiosk/network_denial.h"

#include <QQuickWindow>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

Kiosk::Kiosk(client::Client &client)
    : m_client(client),
      m_lobby(client.cache(), client.clock(), client.scheduler(), client.language()),
      m_main(&m_engine, "Hubscreen.Kiosk", "Main", QQmlComponent::Asynchronous),
      m_translation(*m_lobby.language(), m_engine),
      m_wishedLanguage(client.language())
{
    m_engine.setNetworkAccessManagerFactory(&m_networkDenial);
    connect(&client, &client::Client::clockLearnt, &m_lobby, &viewmodel::Lobby::followClock);
    connect(&client, &client::Client::healthChanged, this, &Kiosk::showHealth);
    connect(&client, &client::Client::ownHubChanged, this, &Kiosk::followSettings);
    connect(&client, &client::Client::kioskSettingsChanged, this, &Kiosk::followSettings);
    connect(&client, &client::Client::outboxReported, this, &Kiosk::showOutbox);
    connect(m_lobby.status(), &viewmodel::ScreenStatus::retryRequested, &client, &client::Client::retryNow);
    connect(&m_main, &QQmlComponent::statusChanged, this, &Kiosk::read);
    m_lobby.setBooking(client.booking(), client.lookup());
    showMapSource();
    m_lobby.setHere(client.ownHub());
}

Kiosk::~Kiosk() = default;

bool Kiosk::load(QSize size, bool reducedMotion)
{
    m_engine.setInitialProperties({{u"lobby"_s, QVariant::fromValue(&m_lobby)},
                                   {u"reducedMotion"_s, reducedMotion},
                                   {u"width"_s, size.width()},
                                   {u"height"_s, size.height()},
                                   {u"visible"_s, false}});
    m_engine.loadFromModule("Hubscreen.Kiosk", "Main");
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    return m_window;
}

void Kiosk::showMapSource()
{
    const auto &map = m_client.settings().map;
    if (!map.hasTiles())
        return;
    keepToLoopback();
    auto *model = m_lobby.hubMap();
    constexpr int megabyte = 1024 * 1024;
    const bool isFolder = !map.folder.isEmpty(); // which needs no second copy
    model->server()->setCache(m_client.tileFolder(), isFolder ? 1 : map.diskCacheMb * megabyte,
                              map.memoryCacheMb * megabyte);
    model->setSource(map.source);
    connect(&m_client, &client::Client::tilesChanged, this,
            [this, model] { model->server()->setState(m_client.tileAddress(), !m_client.tileTrouble().isEmpty()); });
}

void Kiosk::showHealth()
{
    const auto &health = m_client.health();
    m_lobby.feedStatus()->setHealth(health.state, health.lastSuccess, health.reason);
}

void Kiosk::showOutbox()
{
    m_lobby.status()->setReport(m_client.outboxReport());
}

void Kiosk::followSettings()
{
    m_lobby.setHere(m_client.ownHub());
    // What a visitor chose meanwhile is not overruled by settings that say what they said before.
    if (const auto wished = m_client.language(); std::exchange(m_wishedLanguage, wished) != wished)
        m_lobby.language()->setCurrent(viewmodel::LanguageEnum::Value(wished));
}

} // namespace hubscreen::kiosk
