// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"

#include "core/printable.h"
#include "http/event_stream.h"
#include "http/exchange.h"

#include <QNetworkReply>

namespace hubscreen::http {

namespace {

using namespace std::chrono_literals;

// A `Date` has whole seconds: within this of what it says, the clock that we have is the finer one.
constexpr Milliseconds dateResolution = 1000ms;

/// For a proxy that reads the request. Where it only leads a tunnel through (https), or SOCKS, Qt gives them itself.
QByteArray proxyCredentials(const Endpoint &endpoint)
{
    const auto &proxy = endpoint.proxy;
    if (proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty() || endpoint.base.scheme() != u"http")
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

} // namespace

Client::Client(QNetworkAccessManager &manager, Endpoint endpoint, Scheduler &scheduler, const Clock &clock,
               ServerClock &serverClock)
    : m_manager(manager),
      m_endpoint(std::move(endpoint)),
      m_scheduler(scheduler),
      m_clock(clock),
      m_serverClock(serverClock)
{
    m_manager.setProxy(m_endpoint.proxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Exchange *Client::send(Request request, QObject *parent)
{
    return new Exchange(*this, std::move(request), parent);
}

EventStream *Client::open(Request request, const QByteArray &lastEventId, QObject *parent)
{
    return new EventStream(*this, std::move(request), lastEventId, parent);
}

QUrl Client::urlOf(const Request &request) const
{
    auto url = m_endpoint.base;
    auto path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + request.path);
    // '+' is a literal plus in a URL, but form decoders take it for a space: times have offsets like +08:00.
    url.setQuery(request.query.isEmpty()
                     ? QString()
                     : request.query.toString(QUrl::FullyEncoded).replace(u'+', QLatin1StringView("%2B")));
    return url;
}

QString Client::addressOf(const Request &request) const
{
    return printableAddress(urlOf(request));
}

QNetworkRequest Client::prepared(const Request &request) const
{
    QNetworkRequest prepared(urlOf(request));
    auto headers = request.headers;
    headers.append(QHttpHeaders::WellKnownHeader::Accept, request.accept);
    headers.append(QHttpHeaders::WellKnownHeader::UserAgent, "Hubscreen/" HUBSCREEN_VERSION);
    if (!m_endpoint.token.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bearer " + m_endpoint.token);
    if (const auto credentials = proxyCredentials(m_endpoint); !credentials.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ProxyAuthorization, credentials);
    if (!request.etag.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::IfNoneMatch, request.etag);
    if (!request.body.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    prepared.setHeaders(headers);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Columns of nulls compress by far more than the 40:1 that Qt takes for a bomb; the body cap guards us anyway.
    prepared.setDecompressedSafetyCheckThreshold(request.bodyCap);
    return prepared;
}

QNetworkReply *Client::dispatch(const Request &request)
{
    auto *reply = request.method == "GET"
        ? m_manager.get(prepared(request))
        : m_manager.sendCustomRequest(prepared(request), request.method, request.body);
    reply->setReadBufferSize(request.bodyCap + 1);
    return reply;
}

std::optional<Instant> Client::learnTime(const QHttpHeaders &headers, Milliseconds sentAt)
{
    if (headers.contains(QHttpHeaders::WellKnownHeader::Age))
        return std::nullopt;
    const auto date = parseHttpDate(headers.value(QHttpHeaders::WellKnownHeader::Date));
    if (!date)
        return std::nullopt;
    const auto receivedAt = m_clock.monotonic();
    const auto known = m_serverClock.now();
    const bool agrees = known >= *date && known <= *date + dateResolution + (receivedAt - sentAt);
    if (!m_serverClock.isLearnt() || !agrees)
        m_serverClock.learn(*date, receivedAt);
    return date;
}

} // namespace hubscreen::http
