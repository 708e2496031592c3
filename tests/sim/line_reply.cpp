// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line.h"

namespace hubscreen::sim {

void LineReply::begin(int status, const QHttpHeaders &headers)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    setHeaders(headers);
    Q_EMIT metaDataChanged();
}

QNetworkReply *LineNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto verb = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const auto url = request.url();
    auto *reply = new LineReply(request, this);
    m_line.send(m_screen,
                {.method = operation == GetOperation ? "GET" : verb,
                 .path = url.path(QUrl::FullyDecoded),
                 .query = QUrlQuery(url),
                 .headers = request.headers(),
                 .body = body ? body->readAll() : QByteArray(),
                 .fromLoopback = false,
                 .recordId = {}},
                reply);
    return reply;
}

} // namespace hubscreen::sim
