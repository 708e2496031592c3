// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "feed/feed.h"
#include "http/client.h"
#include "tiles/tile_relay.h"

#include <QNetworkAccessManager>

namespace hubscreen::client {

/// What lives on the sync thread: the network managers and the feed. Built and destroyed there.
class SyncThread
{
public:
    SyncThread(http::Endpoint endpoint, cache::Cache &cache, Scheduler &scheduler, const Clock &clock,
               ServerClock &serverClock, feed::Screen screen);

    feed::Feed &feed() { return m_feed; }

private:
    SystemRandom m_random;
    QNetworkAccessManager m_restManager;
    QNetworkAccessManager m_streamManager; ///< of its own: a hung download must not hold up the stream, nor the reverse
    http::Client m_rest;
    http::Client m_stream;
    feed::Feed m_feed;
};

/// What fetches the map's tiles, on the sync thread as well.
class TileThread
{
public:
    TileThread(tiles::TileOrigin origin, Scheduler &scheduler, const Clock &clock);

    tiles::TileRelay &relay() { return m_relay; }

private:
    SystemRandom m_random;
    tiles::TileRelay m_relay;
};

} // namespace hubscreen::client
