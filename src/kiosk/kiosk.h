// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "kiosk/network_denial.h"
#include "kiosk/translation.h"
#include "viewmodel/lobby/lobby.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>

class QQuickWindow;

namespace hubscreen::kiosk {

/// One wall screen, put together: the client below, the lobby's view models, the QML above. Two may live in one
/// process.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// Begins to read the QML, on a thread of the engine's.
    explicit Kiosk(client::Client &client);
    ~Kiosk() override;

    /// The QML is read, or cannot be: `load` does not wait.
    bool isRead() const { return !m_main.isLoading(); }
    /// Builds the root item; false when the QML does not load (its messages tell why). Not shown yet.
    bool load(QSize size, bool reducedMotion);

    QQuickWindow &window() { return *m_window; }
    viewmodel::Lobby &lobby() { return m_lobby; }

Q_SIGNALS:
    void read();

private:
    void showMapSource();
    void showHealth();
    void showOutbox();
    void followSettings();

    client::Client &m_client;
    viewmodel::Lobby m_lobby;
    NetworkDenial m_networkDenial; // outlives the engine
    QQmlApplicationEngine m_engine;
    QQmlComponent m_main; // read ahead
    Translation m_translation;
    Language m_wishedLanguage;
    QQuickWindow *m_window = nullptr;
};

} // namespace hubscreen::kiosk
