// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace hubscreen::platform {

/// The other end of a connection.
struct Peer {
    QHostAddress address;
    quint16 port = 0;
    friend bool operator==(const Peer &, const Peer &) = default;
};

inline size_t qHash(const Peer &peer, size_t seed = 0)
{
    return qHashMulti(seed, peer.address, peer.port);
}

/// What QHttpServer does not do by itself: says when a client has gone, and closes connections that stay silent.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    Acceptor(const Clock &clock, Scheduler &scheduler);

    QTcpSocket *nextPendingConnection() override;
    QTcpSocket *socketOf(const Peer &peer) const { return m_sockets.value(peer).socket; }
    /// Streams are silent on the reader's side and are not to be closed for it, but when the reader takes nothing of
    /// what waits for it.
    void keepOpen(const Peer &peer);
    /// Takes no more connections, and closes those that are when they have sent what they hold.
    void finish();
    bool isIdle() const { return m_sockets.isEmpty(); }

Q_SIGNALS:
    /// Emitted before the server lets go of the connection.
    void gone(const hubscreen::platform::Peer &peer);
    void idle();

private:
    struct Connection {
        QTcpSocket *socket = nullptr;
        Milliseconds lastHeard{0};
        bool isKeptOpen = false;
    };

    void watch(QTcpSocket *socket);
    void scheduleSweep();
    void closeSilent();

    const Clock &m_clock;
    Scheduler &m_scheduler;
    QHash<Peer, Connection> m_sockets;
    ScheduledJob m_nextSweep;
};

} // namespace hubscreen::platform
