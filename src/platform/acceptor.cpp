// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/acceptor.h"

namespace hubscreen::platform {

namespace {

constexpr Milliseconds sweepEvery = std::chrono::seconds(15);
constexpr Milliseconds longestSilence = std::chrono::seconds(75);
constexpr int burst = 1024; // the default of 50 stalls a burst of screens by a second

} // namespace

Acceptor::Acceptor(const Clock &clock, Scheduler &scheduler) : m_clock(clock), m_scheduler(scheduler)
{
    setListenBacklogSize(burst);
    setMaxPendingConnections(burst);
    scheduleSweep();
}

QTcpSocket *Acceptor::nextPendingConnection()
{
    auto *socket = QTcpServer::nextPendingConnection();
    if (socket)
        watch(socket);
    return socket;
}

void Acceptor::watch(QTcpSocket *socket)
{
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_sockets.insert(peer, {socket, m_clock.monotonic(), false});
    const auto heard = [this, peer] {
        if (const auto connection = m_sockets.find(peer); connection != m_sockets.end())
            connection->lastHeard = m_clock.monotonic();
    };
    connect(socket, &QTcpSocket::readyRead, this, heard);
    connect(socket, &QTcpSocket::bytesWritten, this, heard);
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] {
        if (m_sockets.remove(peer))
            Q_EMIT gone(peer);
        if (m_sockets.isEmpty())
            Q_EMIT idle();
    });
}

void Acceptor::keepOpen(const Peer &peer)
{
    if (const auto connection = m_sockets.find(peer); connection != m_sockets.end())
        connection->isKeptOpen = true;
}

void Acceptor::finish()
{
    m_nextSweep.cancel();
    close();
    const auto connections = m_sockets.values();
    for (const auto &connection : connections)
        connection.socket->disconnectFromHost();
}

void Acceptor::scheduleSweep()
{
    m_nextSweep = m_scheduler.after(sweepEvery, [this] {
        closeSilent();
        scheduleSweep();
    });
}

void Acceptor::closeSilent()
{
    const auto now = m_clock.monotonic();
    const auto connections = m_sockets.values(); // closing changes m_sockets
    for (const auto &connection : connections) {
        const bool mayBeSilent = connection.isKeptOpen && connection.socket->bytesToWrite() == 0;
        if (!mayBeSilent && now - connection.lastHeard > longestSilence)
            connection.socket->abort();
    }
}

} // namespace hubscreen::platform
