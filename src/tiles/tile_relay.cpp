// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/tile_relay.h"

#include <QTcpSocket>

namespace hubscreen::tiles {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRequest = 8192;

// One transparent pixel as PNG: what the plugin shows where the origin has nothing.
constexpr unsigned char nothing[] = {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48,
                                     0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
                                     0x00, 0x1F, 0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0B, 0x49, 0x44, 0x41, 0x54, 0x78,
                                     0xDA, 0x63, 0x60, 0x00, 0x02, 0x00, 0x00, 0x05, 0x00, 0x01, 0xE9, 0xFA, 0xDC, 0xD8,
                                     0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};

QByteArray nothingThere()
{
    return QByteArray(reinterpret_cast<const char *>(nothing), sizeof nothing);
}

void reply(QTcpSocket &socket, const QByteArray &status, const QByteArray &body = {})
{
    socket.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: image/png\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

http::Endpoint endpointOf(const TileOrigin &origin)
{
    QUrl base = urlOf(origin, {});
    base.setPath({});
    base.setQuery(QString());
    return {.base = base, .token = {}, .proxy = origin.proxy};
}

} // namespace

TileRelay::TileRelay(TileOrigin origin, Scheduler &scheduler, const Clock &clock, Random &random)
    : m_origin(std::move(origin)),
      m_random(random),
      m_itsClock(clock),
      m_client(m_origin.folder.isEmpty()
                   ? std::make_unique<http::Client>(m_network, endpointOf(m_origin), scheduler, clock, m_itsClock)
                   : nullptr),
      m_tools{m_origin, m_client.get(), scheduler, m_random}
{
    for (int i = 0; i < 2; ++i)
        m_secret += QByteArray::number(random.next(), 16).rightJustified(16, '0');
    connect(&m_server, &QTcpServer::newConnection, this, &TileRelay::accept);
}

TileRelay::~TileRelay() = default;

Result<void> TileRelay::listen()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (!m_server.listen(QHostAddress::LocalHost))
        return std::unexpected(Error{ErrorKind::Network, u"map tiles"_s, m_server.errorString(), {}});
    return {};
}

QString TileRelay::address() const
{
    return u"http://127.0.0.1:%1/%2/"_s.arg(QString::number(m_server.serverPort()), QString::fromLatin1(m_secret));
}

void TileRelay::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // and its errand with it
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(*socket); });
    }
}

void TileRelay::readFrom(QTcpSocket &socket)
{
    const auto head = socket.peek(longestRequest);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestRequest)
            socket.abort();
        return;
    }
    socket.readAll();
    socket.disconnect(this); // one request a connection
    if (const auto tile = tileOf(head.left(head.indexOf("\r\n"))))
        serve(socket, *tile);
    else
        reply(socket, "404 Not Found");
}

std::optional<TileAddress> TileRelay::tileOf(const QByteArray &requestLine) const
{
    const auto words = requestLine.split(' ');
    const QByteArray prefix = '/' + m_secret + '/';
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith(prefix) || !words[1].endsWith(".png"))
        return std::nullopt;
    const auto numbers = words[1].sliced(prefix.size()).chopped(4).split('/');
    if (numbers.size() != 3)
        return std::nullopt;
    bool areNumbers[3] = {};
    const TileAddress tile{numbers[0].toInt(&areNumbers[0]), numbers[1].toInt(&areNumbers[1]),
                           numbers[2].toInt(&areNumbers[2])};
    return areNumbers[0] && areNumbers[1] && areNumbers[2] && tile.isOnEarth() ? std::optional(tile) : std::nullopt;
}

void TileRelay::serve(QTcpSocket &socket, TileAddress tile)
{
    auto *errand = new TileErrand(m_tools, tile, &socket);
    connect(errand, &TileErrand::failed, this, [this](const QString &reason) { tell(true, reason); });
    connect(errand, &TileErrand::arrived, this, [this, errand, &socket](const Tile &found) {
        errand->deleteLater();
        if (found.picture.isEmpty()) {
            if (!m_everFound) // a place without a tile is common; an origin without one is not
                tell(true, u"has no tiles of this area"_s);
            return reply(socket, "200 OK", nothingThere());
        }
        m_everFound = true;
        tell(false, {});
        reply(socket, "200 OK", found.picture);
    });
    errand->start();
}

void TileRelay::tell(bool failing, const QString &reason)
{
    if (std::exchange(m_told, true) && m_failing == failing && m_reason == reason)
        return;
    m_failing = failing;
    m_reason = reason;
    Q_EMIT stateChanged(failing, reason);
}

} // namespace hubscreen::tiles
