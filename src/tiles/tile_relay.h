// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tiles/tile_errand.h"

#include <QNetworkAccessManager>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace hubscreen::tiles {

/// Serves tiles to the map of this process: GET {address}{z}/{x}/{y}.png on loopback, under a path that only who was
/// told `address` knows. A tile that does not exist is answered as an empty picture, one that cannot be had now when it
/// can be. Lives on one thread, with everything that it is given.
class TileRelay : public QObject
{
    Q_OBJECT

public:
    TileRelay(TileOrigin origin, Scheduler &scheduler, const Clock &clock, Random &random);
    ~TileRelay() override;

    /// Opens the port. Errors: none is free.
    Result<void> listen();
    /// "http://127.0.0.1:40123/8f3c…/"
    QString address() const;

Q_SIGNALS:
    /// Tiles come, or why they do not; told when it changes.
    void stateChanged(bool failing, const QString &reason);

private:
    void accept();
    void readFrom(QTcpSocket &socket);
    void serve(QTcpSocket &socket, TileAddress tile);
    std::optional<TileAddress> tileOf(const QByteArray &requestLine) const;
    void tell(bool failing, const QString &reason);

    TileOrigin m_origin;
    Random &m_random;
    ServerClock m_itsClock; ///< a tile server's Date is not the district's time
    QNetworkAccessManager m_network;
    std::unique_ptr<http::Client> m_client; ///< null: a folder
    ErrandTools m_tools;
    QTcpServer m_server;
    QByteArray m_secret;
    bool m_told = false;
    bool m_everFound = false;
    bool m_failing = false;
    QString m_reason;
};

} // namespace hubscreen::tiles
