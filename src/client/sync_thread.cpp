// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/sync_thread.h"

namespace hubscreen::client {

SyncThread::SyncThread(http::Endpoint endpoint, cache::Cache &cache, Scheduler &scheduler, const Clock &clock,
                       ServerClock &serverClock, feed::Screen screen)
    : m_rest(m_restManager, endpoint, scheduler, clock, serverClock),
      m_stream(m_streamManager, std::move(endpoint), scheduler, clock, serverClock),
      m_feed({.rest = m_rest,
              .stream = m_stream,
              .cache = cache,
              .scheduler = scheduler,
              .clock = clock,
              .serverClock = serverClock,
              .random = m_random},
             std::move(screen))
{
}

TileThread::TileThread(tiles::TileOrigin origin, Scheduler &scheduler, const Clock &clock)
    : m_relay(std::move(origin), scheduler, clock, m_random)
{
}

} // namespace hubscreen::client
