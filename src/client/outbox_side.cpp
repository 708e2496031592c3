// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/outbox_side.h"

#include "booking/outcome.h"

namespace hubscreen::client {

OutboxSide::OutboxSide(const QString &file, http::Endpoint endpoint, Scheduler &scheduler, const Clock &clock,
                       ServerClock &serverClock)
    : m_client(m_manager, std::move(endpoint), scheduler, clock, serverClock),
      m_outbox(file,
               {.client = m_client,
                .scheduler = scheduler,
                .clock = clock,
                .serverClock = serverClock,
                .random = m_random,
                .readAnswer = booking::readForOutbox})
{
}

void OutboxSide::moveToThread(QThread *thread)
{
    m_manager.moveToThread(thread);
    m_outbox.moveToThread(thread);
}

} // namespace hubscreen::client
