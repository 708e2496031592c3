// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/backoff.h"
#include "http/client.h"
#include "tiles/tile_origin.h"

#include <QObject>

namespace hubscreen::tiles {

/// What a tile was found to be.
struct Tile {
    QByteArray picture; ///< empty: the origin has none there
};

/// What errands of one relay share.
struct ErrandTools {
    const TileOrigin &origin;
    http::Client *server = nullptr; ///< null: the origin is a folder
    Scheduler &scheduler;
    Random &random;
};

/// Fetches one tile, however long it takes: a server that does not answer is asked again, later and later, up to once a
/// minute. So a map heals by itself, and Qt's plugin, which would give up for good after five errors, sees none.
class TileErrand : public QObject
{
    Q_OBJECT

public:
    TileErrand(const ErrandTools &tools, TileAddress tile, QObject *parent);

    void start();

Q_SIGNALS:
    void arrived(const hubscreen::tiles::Tile &tile);
    /// In a few words, without addresses; it is tried again.
    void failed(const QString &reason);

private:
    void ask();
    void readFolder();
    void answer(const http::Outcome &outcome);
    void tryLater(const QString &reason, std::optional<Milliseconds> retryAfter = {});

    ErrandTools m_tools;
    TileAddress m_tile;
    http::Backoff m_backoff;
    ScheduledJob m_next;
};

} // namespace hubscreen::tiles
