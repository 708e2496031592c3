// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/event_stream.h"

#include "core/printable.h"
#include "http/client.h"
#include "http/exchange.h"

#include <QNetworkReply>
#include <QPointer>

namespace hubscreen::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = 1024 * 1024;

Request streamRequest(Request request, const QByteArray &lastEventId)
{
    request.accept = "text/event-stream";
    request.bodyCap = readBuffer;
    request.headers.append(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity"); // a compressor would hold events
    request.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    if (!lastEventId.isEmpty())
        request.headers.append("Last-Event-ID", lastEventId);
    return request;
}

} // namespace

EventStream::EventStream(Client &client, Request request, const QByteArray &lastEventId, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_request(streamRequest(std::move(request), lastEventId)),
      m_sentAt(client.m_clock.monotonic()),
      m_reply(client.dispatch(m_request))
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::conclude);
    feedDeadMan();
}

EventStream::~EventStream()
{
    hangUp();
}

void EventStream::abandon()
{
    hangUp();
    deleteLater();
}

void EventStream::hangUp()
{
    m_open = false;
    m_deadMan.cancel();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void EventStream::feedDeadMan()
{
    m_deadMan = m_client.m_scheduler.after(
        streamDeadMan, [this] { lose(ErrorKind::Network, u"silent for %1 s"_s.arg(streamDeadMan.count() / 1000)); });
}

void EventStream::readHeaders()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_open || status != 200) // conclude() tells what else came
        return;
    const auto headers = m_reply->headers();
    if (!hasType(headers, m_request.accept))
        return lose(failureOfType(headers, m_client.addressOf(m_request)));
    m_open = true;
    feedDeadMan();
    Q_EMIT opened(Reply{.status = status,
                        .headers = headers,
                        .date = m_client.learnTime(headers, m_sentAt),
                        .receivedAt = m_client.m_clock.monotonic()});
}

void EventStream::readSome()
{
    const QPointer guard(this); // a receiver may destroy the stream
    readHeaders();
    if (!guard || !m_reply || !m_open)
        return;
    feedDeadMan();
    const auto events = m_parser.take(m_reply->readAll());
    if (!events)
        return lose(events.error().kind, events.error().what);
    Q_EMIT received(*events);
}

void EventStream::conclude()
{
    const QPointer guard(this);
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return lose(failureOfProxy(m_client.addressOf(m_request)));
    if (status == 0)
        return lose(ErrorKind::Network, printable(m_reply->errorString()));
    if (status != 200)
        return lose(failureOf(status, m_reply->headers(), m_client.addressOf(m_request), m_reply->readAll()));
    readSome();
    if (guard && m_reply)
        lose(ErrorKind::Network, u"the stream ended"_s);
}

void EventStream::lose(ErrorKind kind, const QString &what)
{
    lose({.error = {kind, m_client.addressOf(m_request), what, {}}});
}

void EventStream::lose(const Failure &failure)
{
    abandon();
    Q_EMIT lost(failure);
}

} // namespace hubscreen::http
