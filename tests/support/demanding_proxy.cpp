// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demanding_proxy.h"

#include <QUrl>

#include <algorithm>

namespace hubscreen::test {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const auto &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

DemandingProxy::DemandingProxy(const QString &user, const QString &password)
    : m_credentials("Basic " + (user + u':' + password).toUtf8().toBase64())
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy has no port");
    connect(&m_server, &QTcpServer::newConnection, this, &DemandingProxy::accept);
}

QNetworkProxy DemandingProxy::settings(const QString &user, const QString &password) const
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port(), user, password};
}

qsizetype DemandingProxy::passed(const QByteArray &part) const
{
    return std::ranges::count_if(m_passed, [&](const QByteArray &line) { return line.contains(part); });
}

void DemandingProxy::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void DemandingProxy::read(QTcpSocket &socket)
{
    const auto seen = socket.peek(socket.bytesAvailable());
    const auto end = seen.indexOf("\r\n\r\n");
    if (end >= 0)
        answer(socket, socket.read(end + 4));
}

void DemandingProxy::answer(QTcpSocket &socket, const QByteArray &head)
{
    const auto given = headerOf(head, "Proxy-Authorization");
    if (given == m_credentials)
        return lead(socket, head);
    m_wrongPasswords += given.isEmpty() ? 0 : 1;
    socket.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                 "Content-Length: 0\r\n\r\n");
}

/// One request a connection: it leads to where that one went.
void DemandingProxy::lead(QTcpSocket &socket, QByteArray head)
{
    const auto words = head.left(head.indexOf('\r')).split(' ');
    m_passed << head.left(head.indexOf('\r'));
    const bool isTunnel = words[0] == "CONNECT";
    const QUrl target(QString::fromLatin1(isTunnel ? "https://" + words[1] : words[1]));
    auto *server = new QTcpSocket(&socket);
    server->setProxy(QNetworkProxy::NoProxy);
    socket.disconnect(this);
    connect(&socket, &QTcpSocket::readyRead, server, [this, &socket, server] {
        const auto more = socket.readAll(); // of a connection that is kept, with further requests
        for (const auto &line : more.split('\n')) {
            if (line.endsWith(" HTTP/1.1\r"))
                m_passed << line.chopped(1);
        }
        server->write(more);
    });
    connect(server, &QTcpSocket::readyRead, &socket, [&socket, server] { socket.write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, &socket, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, &socket, &QTcpSocket::disconnectFromHost);
    server->connectToHost(target.host(), quint16(target.port(443)));
    if (isTunnel)
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    else
        server->write(head.replace("http://" + target.authority().toLatin1(), QByteArray())
                          .replace("\r\nConnection:", "\r\nX-Connection:")
                          .replace("\r\nconnection:", "\r\nx-connection:")
                          .replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                      + socket.readAll());
}

} // namespace hubscreen::test
