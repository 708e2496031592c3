// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/buffered_reply.h"

#include <algorithm>

namespace hubscreen::test {

BufferedReply::BufferedReply(const QNetworkRequest &request, QObject *parent) : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void BufferedReply::push(const QByteArray &bytes)
{
    if (bytes.isEmpty() || isFinished())
        return;
    m_buffer += bytes;
    Q_EMIT readyRead();
}

void BufferedReply::end()
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

void BufferedReply::breakOff(NetworkError error)
{
    if (isFinished())
        return;
    setError(error,
             error == ConnectionRefusedError ? QStringLiteral("Connection refused")
                                             : QStringLiteral("Connection closed"));
    setFinished(true);
    Q_EMIT finished();
}

void BufferedReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, QStringLiteral("Operation canceled"));
    setFinished(true);
}

qint64 BufferedReply::readData(char *data, qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_buffer.size());
    std::copy_n(m_buffer.constData(), size, data); // data may be null when nothing is asked for
    m_buffer.remove(0, size);
    return size;
}

} // namespace hubscreen::test
