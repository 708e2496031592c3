// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tile_server.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTcpSocket>

#include <cmath>
#include <numbers>

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

namespace {

quint16 listen(QTcpServer &server, quint16 port)
{
    if (!server.listen(QHostAddress::LocalHost, port))
        qFatal("no port for tiles: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

} // namespace

TileServer::TileServer(QPointF landmark)
    : m_landmark(landmark),
      m_port(listen(m_server, 0)),
      m_relay({.urlTemplate = u"http://127.0.0.1:%1/wmts?tilematrix={z}&tilerow={y}&tilecol={x}"_s.arg(m_port),
               .key = {},
               .folder = {}},
              m_scheduler, m_clock, m_random)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
    });
    if (!m_relay.listen())
        qFatal("no port for the relay");
}

void TileServer::setUp(bool up)
{
    if (!up)
        m_server.close();
    else if (!m_server.isListening())
        listen(m_server, m_port);
}

void TileServer::answer(QTcpSocket &socket)
{
    const auto request = socket.readAll();
    ++m_asked;
    const QUrlQuery query(QString::fromLatin1(request.split(' ').value(1)).section(u'?', 1));
    const auto number = [&query](const QString &name) { return query.queryItemValue(name).toInt(); };
    const auto body = picture(number(u"tilematrix"_s), number(u"tilecol"_s), number(u"tilerow"_s));
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

QByteArray TileServer::picture(int level, int column, int row) const
{
    const double n = std::exp2(level);
    const double latitude = m_landmark.y() * std::numbers::pi / 180;
    const double x = (m_landmark.x() + 180) / 360 * n;
    const double y = (1 - std::log(std::tan(latitude) + 1 / std::cos(latitude)) / std::numbers::pi) / 2 * n;
    QImage tile(256, 256, QImage::Format_RGB32);
    tile.fill(QColor(200, 220, 240));
    QPainter painter(&tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 0, 255));
    painter.drawEllipse(QPointF(x - column, y - row) * 256, discRadius, discRadius);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    tile.save(&buffer, "PNG");
    return bytes;
}

} // namespace hubscreen::stage
