// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/message.h"

#include "wire/problem.h"

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return u"Bad request"_s;
    case 401:
        return u"No valid token"_s;
    case 403:
        return u"Not for this role"_s;
    case 404:
        return u"Not found"_s;
    case 405:
        return u"Method not allowed"_s;
    case 409:
        return u"Not as things stand"_s;
    case 410:
        return u"Gone, fetch afresh"_s;
    case 413:
        return u"Too large"_s;
    case 422:
        return u"Another request had this key"_s;
    case 429:
        return u"Too many tries"_s;
    case 503:
        return u"Unavailable"_s;
    default:
        return u"Internal error"_s;
    }
}

} // namespace

Reply document(const QJsonObject &object, int maxAgeSeconds)
{
    Reply reply;
    reply.body = wire::toBytes(object);
    reply.maxAgeSeconds = maxAgeSeconds;
    return reply;
}

Reply problem(int status, const QString &word, const QString &detail, const QJsonObject &members)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/problem+json";
    reply.body = wire::toBytes(wire::toJson(wire::Problem{word, status, titleOf(status), detail, members}));
    return reply;
}

Reply badRequest(const QString &detail)
{
    return problem(400, u"bad-request"_s, detail);
}

Reply notFound(const QString &detail)
{
    return problem(404, u"not-found"_s, detail);
}

Reply syncExpired()
{
    return problem(410, u"sync-expired"_s, u"the token is of another epoch, or older than 90 days"_s);
}

Reply unavailable(const Error &error)
{
    qWarning().noquote() << error.toString();
    auto reply = problem(503, u"unavailable"_s, u"the storage does not answer"_s);
    reply.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, "10");
    return reply;
}

} // namespace hubscreen::platform
