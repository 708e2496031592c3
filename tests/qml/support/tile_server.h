// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tiles/tile_relay.h"

#include <QPointF>
#include <QTcpServer>
#include <QTemporaryDir>

namespace hubscreen::stage {

/// A tile server on loopback, and our relay before it. Its tiles are of one light blue, with a magenta disc where
/// `landmark` is (longitude, latitude on the server's own datum), put there by the formula that tile servers document.
class TileServer
{
public:
    static constexpr double discRadius = 44; ///< px, at every level

    explicit TileServer(QPointF landmark);

    /// Nobody answers any more, or again.
    void setUp(bool up);
    tiles::TileRelay &relay() { return m_relay; }
    QString folder() const { return m_folder.path(); }
    int asked() const { return m_asked; }

private:
    void answer(QTcpSocket &socket);
    QByteArray picture(int level, int column, int row) const;

    QPointF m_landmark;
    QTemporaryDir m_folder;
    QTcpServer m_server;
    quint16 m_port = 0;
    EventLoopScheduler m_scheduler;
    MachineClock m_clock;
    SeededRandom m_random{11};
    tiles::TileRelay m_relay;
    int m_asked = 0;
};

} // namespace hubscreen::stage
