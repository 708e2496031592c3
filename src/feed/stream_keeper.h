// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "http/backoff.h"
#include "http/event_parser.h"
#include "http/message.h"

#include <QObject>
#include <QPointer>

namespace hubscreen::http {
class Client;
class EventStream;
} // namespace hubscreen::http

namespace hubscreen::feed {

/// Keeps one event stream open: comes back after a loss, where it left off; after a refusal much later.
class StreamKeeper : public QObject
{
    Q_OBJECT

public:
    /// A stream that lasted so long was a good one: the next loss begins with a short wait again.
    static constexpr Milliseconds goodAfter{30'000};

    StreamKeeper(http::Client &client, Scheduler &scheduler, const Clock &clock, Random &random);
    ~StreamKeeper() override;

    /// Opens at once, unless it is open or opening.
    void open();
    /// Closes and stays closed until `open`.
    void close();
    /// Opens anew: what came after `eventId` is told first; empty: what was missed is not told, the lists are fetched
    /// after that.
    void reopen(const QByteArray &eventId);
    bool isOpen() const;

Q_SIGNALS:
    void opened();
    /// The stream is unbroken up to now; what came may be nothing.
    void received(const std::vector<hubscreen::http::Event> &events);
    /// It comes back by itself, unless closed.
    void lost(const hubscreen::http::Failure &failure);

private:
    void onOpened(const http::Reply &reply);
    void onReceived(const std::vector<http::Event> &events);
    void onLost(const http::Failure &failure);

    http::Client &m_client;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    http::Backoff m_backoff;
    http::Backoff m_refusals;
    QPointer<http::EventStream> m_stream;
    QByteArray m_position; ///< id of the last event, for Last-Event-ID
    Milliseconds m_openedAt{};
    ScheduledJob m_retry;
};

} // namespace hubscreen::feed
