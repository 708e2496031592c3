// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"
#include "http/message.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

namespace hubscreen::http {

class EventStream;
class Exchange;

struct Endpoint {
    QUrl base = {}; ///< "https://platform.example": the paths of requests are appended
    QByteArray token = {}; ///< sent as `Authorization: Bearer`; empty: none is sent
    QNetworkProxy proxy = QNetworkProxy::NoProxy; ///< with its user and password; the system's is never used by itself
};

/// One server, reached through one network manager. Streams, bookings and the rest each have a client (and a manager)
/// of their own, or six hung downloads would hold up a booking. Lives on the thread of its manager; must outlive what
/// it sends.
class Client
{
public:
    Client(QNetworkAccessManager &manager, Endpoint endpoint, Scheduler &scheduler, const Clock &clock,
           ServerClock &serverClock);

    /// One try; its `finished` comes once, later. Destroying the exchange, or `parent`, calls it off silently.
    Exchange *send(Request request, QObject *parent);

    /// Opens an event stream; `lastEventId` resumes one (may be empty).
    EventStream *open(Request request, const QByteArray &lastEventId, QObject *parent);

    /// Where `request` goes, for messages: without its query.
    QString addressOf(const Request &request) const;

private:
    friend class Exchange;
    friend class EventStream;

    QNetworkReply *dispatch(const Request &request);
    QNetworkRequest prepared(const Request &request) const;
    QUrl urlOf(const Request &request) const;
    /// Learns the time from a reply whose request left at `sentAt`; std::nullopt when it teaches none.
    std::optional<Instant> learnTime(const QHttpHeaders &headers, Milliseconds sentAt);

    QNetworkAccessManager &m_manager;
    Endpoint m_endpoint;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    ServerClock &m_serverClock;
};

} // namespace hubscreen::http
