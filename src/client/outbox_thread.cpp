// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/outbox_thread.h"

#include "booking/outcome.h"

namespace hubscreen::client {

OutboxThread::OutboxThread(const QString &file, http::Endpoint endpoint, Scheduler &scheduler, const Clock &clock,
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

void OutboxThread::moveToThread(QThread *thread)
{
    m_manager.moveToThread(thread);
    m_outbox.moveToThread(thread);
}

} // namespace hubscreen::client
