// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"
#include "http/event_parser.h"
#include "http/message.h"

#include <QObject>

class QNetworkReply;

namespace hubscreen::http {

class Client;

/// How long a stream may be silent (the server comments every 15 s) before it is held for dead, and how long it may
/// take to open.
inline constexpr Milliseconds streamDeadMan{45'000};

/// One connection to an event stream, from request to loss; it does not come back by itself. Made by Client::open.
class EventStream : public QObject
{
    Q_OBJECT

public:
    ~EventStream() override;

    bool isOpen() const { return m_open; }

    /// Hangs up and deletes itself, without a signal. May be called from a slot of this stream's own signals.
    void abandon();

Q_SIGNALS:
    /// The server accepted; `reply` has no body.
    void opened(const hubscreen::http::Reply &reply);
    /// Bytes came, with the events that they completed; a comment completes none: the stream is unbroken up to now.
    void received(const std::vector<hubscreen::http::Event> &events);
    /// Once, the last signal; the object then deletes itself. A partial event is dropped.
    void lost(const hubscreen::http::Failure &failure);

private:
    friend class Client;
    EventStream(Client &client, Request request, const QByteArray &lastEventId, QObject *parent);

    void readHeaders();
    void readSome();
    void conclude();
    void feedDeadMan();
    void lose(ErrorKind kind, const QString &what);
    void lose(const Failure &failure);
    void hangUp();

    Client &m_client;
    Request m_request;
    Milliseconds m_sentAt;
    QNetworkReply *m_reply;
    ScheduledJob m_deadMan;
    EventParser m_parser;
    bool m_open = false;
};

} // namespace hubscreen::http
