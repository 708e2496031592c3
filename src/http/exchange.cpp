// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/exchange.h"

#include "core/printable.h"
#include "http/client.h"

#include <QNetworkReply>

namespace hubscreen::http {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr qsizetype errorBodyCap = 64 * 1024;
constexpr Milliseconds proxyAgainAfter = 5min;

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Refused;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::Server;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::InvalidInput;
    }
}

QString remedyOf(int status)
{
    switch (status) {
    case 401:
        return u"give this screen a valid token"_s;
    case 403:
        return u"give this screen a token of the right role"_s;
    default:
        return {};
    }
}

} // namespace

Failure failureOfProxy(const QString &url)
{
    return {.error = {ErrorKind::Network, url, u"the proxy does not let this machine through"_s,
                      u"give the proxy's user and password in the settings file"_s},
            .retryAfter = proxyAgainAfter,
            .isOfProxy = true};
}

Failure failureOfType(const QHttpHeaders &headers, const QString &url)
{
    const auto type = QString::fromLatin1(headers.value(QHttpHeaders::WellKnownHeader::ContentType));
    return {.error = {ErrorKind::InvalidInput, url, u"the answer is not the platform's (%1)"_s.arg(printable(type)),
                      u"check that this is the feed's address, and that the network asks nobody to sign in"_s},
            .isForeign = true};
}

Failure failureOf(int status, const QHttpHeaders &headers, const QString &url, QByteArray body)
{
    if (status == 407)
        return failureOfProxy(url);
    Failure failure{.error = {kindOf(status), url, u"answered %1"_s.arg(status), remedyOf(status)},
                    .status = status,
                    .retryAfter = retryAfter(headers),
                    .body = std::move(body)};
    if (status >= 300 && status < 400) {
        const QUrl target(QString::fromLatin1(headers.value(QHttpHeaders::WellKnownHeader::Location)));
        failure.error.what = u"answered %1, a redirect to %2, which is not followed"_s.arg(
            QString::number(status), printable(printableAddress(target)));
        failure.error.remedy = u"set the feed's own address"_s;
        failure.isForeign = true;
    }
    if (status == 403) // which is what firewalls say, too
        failure.isForeign = !hasType(headers, "application/problem+json") && !hasType(headers, "application/json");
    return failure;
}

bool hasType(const QHttpHeaders &headers, QByteArrayView accepted)
{
    const auto type = headers.value(QHttpHeaders::WellKnownHeader::ContentType);
    const auto end = type.indexOf(';');
    const auto media = (end < 0 ? type : type.first(end)).trimmed();
    if (accepted.endsWith("/*"))
        return media.first(qMin(media.size(), accepted.size() - 1)).compare(accepted.chopped(1), Qt::CaseInsensitive)
            == 0;
    return accepted.isEmpty() || media.compare(accepted, Qt::CaseInsensitive) == 0;
}

Exchange::Exchange(Client &client, Request request, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_request(std::move(request)),
      m_sentAt(client.m_clock.monotonic()),
      m_reply(client.dispatch(m_request))
{
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
    m_deadline = client.m_scheduler.after(m_request.deadline, [this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_request.deadline).count();
        finish(std::unexpected(failure(ErrorKind::Network, u"no whole answer within %1 s"_s.arg(seconds))));
    });
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

Failure Exchange::failure(ErrorKind kind, const QString &what, const QString &remedy) const
{
    return {.error = {kind, m_client.addressOf(m_request), what, remedy}};
}

void Exchange::readSome()
{
    const auto promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_body += m_reply->read(qMin(m_reply->bytesAvailable(), m_request.bodyCap + 1 - m_body.size()));
    if (m_body.size() > m_request.bodyCap || promised > m_request.bodyCap)
        finish(std::unexpected(failure(ErrorKind::TooLarge, u"the answer is over %1 bytes"_s.arg(m_request.bodyCap))));
}

void Exchange::conclude()
{
    readSome();
    if (!m_reply)
        return;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Qt calls an answered 404 an error too; it is one of the connection when there is no status, a code below those of
    // proxies, or anything at all after a good status (broken off, cannot be unpacked).
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return finish(std::unexpected(failureOfProxy(m_client.addressOf(m_request))));
    const bool brokenOff =
        error != QNetworkReply::NoError && (error < QNetworkReply::ProxyConnectionRefusedError || status < 300);
    if (status == 0 || brokenOff)
        finish(std::unexpected(failure(ErrorKind::Network, printable(m_reply->errorString()))));
    else
        finish(answered(status));
}

Outcome Exchange::answered(int status)
{
    const auto headers = m_reply->headers();
    const bool good = (status >= 200 && status < 300) || (status == 304 && !m_request.etag.isEmpty());
    if (!good)
        return std::unexpected(
            failureOf(status, headers, m_client.addressOf(m_request), m_body.first(qMin(m_body.size(), errorBodyCap))));
    if (!m_body.isEmpty() && !hasType(headers, m_request.accept))
        return std::unexpected(failureOfType(headers, m_client.addressOf(m_request)));
    return Reply{.status = status,
                 .body = std::move(m_body),
                 .headers = headers,
                 .date = m_client.learnTime(headers, m_sentAt),
                 .receivedAt = m_client.m_clock.monotonic()};
}

void Exchange::finish(const Outcome &outcome)
{
    m_deadline.cancel();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    deleteLater();
    Q_EMIT finished(outcome);
}

} // namespace hubscreen::http
