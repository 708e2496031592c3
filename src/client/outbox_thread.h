// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "http/client.h"
#include "outbox/outbox.h"

#include <QNetworkAccessManager>

class QThread;

namespace hubscreen::client {

/// The outbox and the network manager that serves it alone: a hung download must not hold up a booking. Made on the
/// interface thread, moved to the outbox's before that one starts, and back before it ends.
class OutboxThread
{
public:
    OutboxThread(const QString &file, http::Endpoint endpoint, Scheduler &scheduler, const Clock &clock,
                 ServerClock &serverClock);

    void moveToThread(QThread *thread);
    outbox::Outbox &outbox() { return m_outbox; }

private:
    SystemRandom m_random;
    QNetworkAccessManager m_manager;
    http::Client m_client;
    outbox::Outbox m_outbox;
};

} // namespace hubscreen::client
