// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"
#include "http/message.h"

#include <QObject>

class QNetworkReply;

namespace hubscreen::http {

class Client;

/// One request and its one outcome. Made by Client::send; deletes itself after `finished`.
///
/// Errors: Network (unreachable, TLS, broken off, deadline, a proxy that wants another password), TooLarge, Refused
/// (401, 403), NotFound (404, 410), Server (5xx, 429), InvalidInput (a redirect, another content type, any other 4xx).
class Exchange : public QObject
{
    Q_OBJECT

public:
    ~Exchange() override;

    const Request &request() const { return m_request; }

Q_SIGNALS:
    void finished(const hubscreen::http::Outcome &outcome);

private:
    friend class Client;
    Exchange(Client &client, Request request, QObject *parent);

    void readSome();
    void conclude();
    void finish(const Outcome &outcome);
    Outcome answered(int status);
    Failure failure(ErrorKind kind, const QString &what, const QString &remedy = {}) const;

    Client &m_client;
    Request m_request;
    Milliseconds m_sentAt;
    QNetworkReply *m_reply;
    ScheduledJob m_deadline;
    QByteArray m_body;
};

/// What an HTTP status other than 2xx and 304 means; `url` says where.
Failure failureOf(int status, const QHttpHeaders &headers, const QString &url, QByteArray body);

/// The proxy does not let this machine through: asked again rarely, since some lock an account that fails often.
Failure failureOfProxy(const QString &url);

/// What came is of another type than the platform's answers.
Failure failureOfType(const QHttpHeaders &headers, const QString &url);

/// The media type of `headers` is `accepted` (or `accepted` is empty), parameters aside.
bool hasType(const QHttpHeaders &headers, QByteArrayView accepted);

} // namespace hubscreen::http
