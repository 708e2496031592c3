// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line.h"

#include <algorithm>

namespace hubscreen::sim {

LineReply::LineReply(const QNetworkRequest &request, QObject *parent) : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void LineReply::begin(int status, const QHttpHeaders &headers)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    setHeaders(headers);
    Q_EMIT metaDataChanged();
}

void LineReply::push(const QByteArray &bytes)
{
    if (bytes.isEmpty() || isFinished())
        return;
    m_buffer += bytes;
    Q_EMIT readyRead();
}

void LineReply::end()
{
    if (isFinished())
        return;
    if (const auto status = attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); status >= 400)
        setError(status == 404       ? ContentNotFoundError
                     : status >= 500 ? InternalServerError
                                     : ProtocolInvalidOperationError,
                 QStringLiteral("error %1").arg(status));
    setFinished(true);
    Q_EMIT finished();
}

void LineReply::breakOff(NetworkError error)
{
    if (isFinished())
        return;
    setError(error, QStringLiteral("connection error %1").arg(int(error)));
    setFinished(true);
    Q_EMIT finished();
}

void LineReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, QStringLiteral("Operation canceled"));
    setFinished(true);
}

qint64 LineReply::readData(char *data, qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_buffer.size());
    std::copy_n(m_buffer.constData(), size, data);
    m_buffer.remove(0, size);
    return size;
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
