// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/line.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

Line::Line()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, &Line::accept);
}

QUrl Line::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void Line::leadTo(const QUrl &platform)
{
    cut();
    m_target = platform;
    restore();
}

void Line::cut()
{
    m_server.close();
    for (const auto &connection : std::exchange(m_connections, {})) {
        for (auto *socket : {connection->screen.get(), connection->platform.get()}) {
            socket->disconnect(this);
            socket->abort();
        }
    }
}

void Line::restore()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
}

int Line::holding() const
{
    return int(
        std::ranges::count_if(m_connections, [](const auto &one) { return one->isHeld && !one->kept.isEmpty(); }));
}

void Line::release()
{
    m_held.clear();
    for (const auto &connection : m_connections) {
        connection->isHeld = false;
        connection->screen->write(std::exchange(connection->kept, {}));
    }
}

void Line::answerInstead(const QByteArray &path, const QByteArray &reply)
{
    m_ownPath = path;
    m_ownReply = reply;
}

void Line::replace(const QByteArray &text, const QByteArray &by)
{
    REQUIRE(text.size() == by.size());
    m_text = text;
    m_by = by;
}

int Line::asked(const QByteArray &path) const
{
    return int(std::ranges::count_if(m_requests, [&](const QByteArray &head) {
        return head.startsWith("GET " + path + ' ') || head.startsWith("GET " + path + '?');
    }));
}

void Line::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        auto &connection = *m_connections.emplace_back(std::make_unique<Connection>());
        connection.screen.reset(socket);
        connection.platform = std::make_unique<QTcpSocket>();
        connect(socket, &QTcpSocket::readyRead, this, [this, &connection] { forward(connection); });
        connect(connection.platform.get(), &QTcpSocket::readyRead, this, [this, &connection] { answer(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, &connection] { end(&connection); });
        connect(connection.platform.get(), &QTcpSocket::disconnected, this, [this, &connection] { end(&connection); });
        connect(connection.platform.get(), &QTcpSocket::errorOccurred, this, [this, &connection] { end(&connection); });
        connection.platform->connectToHost(m_target.host(), quint16(m_target.port()));
    }
}

void Line::forward(Connection &connection)
{
    auto bytes = connection.screen->readAll();
    if (bytes.startsWith("GET ")) {
        m_requests.push_back(bytes);
        const auto line = bytes.first(bytes.indexOf('\r'));
        connection.isHeld = !m_held.isEmpty() && line.contains(m_held);
        if (!m_ownReply.isEmpty() && line.contains(m_ownPath)) {
            connection.screen->write(m_ownReply);
            return connection.screen->disconnectFromHost();
        }
    }
    // What is replaced must not be packed.
    bytes.replace("\r\nAccept-Encoding:", "\r\nX-ccept-Encoding:")
        .replace("\r\naccept-encoding:", "\r\nx-ccept-encoding:");
    connection.platform->write(bytes);
}

void Line::answer(Connection &connection)
{
    auto bytes = connection.platform->readAll();
    if (!m_text.isEmpty())
        bytes.replace(m_text, m_by);
    if (connection.isHeld)
        connection.kept += bytes;
    else
        connection.screen->write(bytes);
}

void Line::end(Connection *connection)
{
    const auto found = std::ranges::find(m_connections, connection, &std::unique_ptr<Connection>::get);
    if (found == m_connections.end())
        return;
    const auto ended = std::move(*found);
    m_connections.erase(found);
    for (auto *socket : {ended->screen.release(), ended->platform.release()}) {
        socket->disconnect(this);
        socket->disconnectFromHost(); // what is written still goes
        socket->deleteLater();
    }
}

} // namespace hubscreen::test
