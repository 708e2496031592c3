// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/router.h"

#include "platform/encoding.h"

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 64 << 10;
constexpr qsizetype worthCompressing = 1024;
constexpr Roles everyone = Role::Kiosk | Role::Staff | Role::Counter;

struct Route {
    QLatin1StringView path;
    Roles roles;
    Reply (*resource)(const Services &, const Request &, const Caller &); // nullptr: the stream
};

constexpr Route routes[] = {
    {"/v1/district"_L1, everyone, resources::district},
    {"/v1/hubs"_L1, everyone, resources::hubs},
    {"/v1/organisations"_L1, everyone, resources::organisations},
    {"/v1/notices"_L1, everyone, resources::notices},
    {"/v1/footfall/live"_L1, everyone, resources::liveFootfall},
    {"/v1/footfall/history"_L1, everyone, resources::footfallHistory},
    {"/v1/activities"_L1, everyone, resources::activities},
    {"/v1/activity-counts"_L1, everyone, resources::activityCounts},
    {"/v1/services"_L1, everyone, resources::services},
    {"/v1/slots"_L1, everyone, resources::bookableSlots},
    {"/v1/menus"_L1, everyone, resources::menus},
    {"/v1/kiosks/me"_L1, Role::Kiosk, resources::ownKiosk},
    {"/v1/stream"_L1, everyone, nullptr},
};

const Route *routeOf(const QString &path)
{
    const auto *route = std::ranges::find(routes, path, &Route::path);
    return route == std::end(routes) ? nullptr : route;
}

Reply streamHeaders()
{
    Reply reply;
    reply.contentType = "text/event-stream";
    return reply;
}

Reply unauthorized()
{
    auto reply = problem(401, u"unauthorized"_s, u"send a token that this platform knows"_s);
    reply.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Bearer");
    return reply;
}

Reply methodNotAllowed()
{
    auto reply = problem(405, u"method-not-allowed"_s, u"GET or HEAD"_s);
    reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, "GET, HEAD");
    return reply;
}

} // namespace

Answer Router::dispatch(const Request &request) const
{
    if (request.bodySize > largestBody)
        return {problem(413, u"too-large"_s, u"a body of at most %1 bytes"_s.arg(largestBody)), {}};
    const auto caller = m_tokens.callerOf(request);
    if (!caller)
        return {unauthorized(), {}};
    const auto *route = routeOf(request.path);
    if (!route)
        return {notFound(u"no resource at "_s + request.path.left(200)), {}};
    if (request.method != "GET" && request.method != "HEAD")
        return {methodNotAllowed(), {}};
    if (!route->roles.testFlag(caller->role))
        return {problem(403, u"forbidden"_s, u"not with this token's role"_s), {}};
    if (route->resource)
        return {route->resource(m_services, request, *caller), {}};
    if (request.method == "HEAD")
        return {streamHeaders(), {}};
    return {streamHeaders(), StreamOpening{*caller, request.header("Last-Event-ID")}};
}

Answer Router::answer(const Request &request) const
{
    auto answer = dispatch(request);
    finish(request, answer);
    return answer;
}

void Router::finish(const Request &request, Answer &answer) const
{
    auto &reply = answer.reply;
    if (const auto state = m_services.storage.state()) {
        reply.headers.append("Feed-Epoch", state->epoch.toLatin1());
        reply.headers.append("Feed-Revision", QByteArray::number(reply.revision.value_or(state->revision)));
    }
    reply.headers.append(QHttpHeaders::WellKnownHeader::Date, toHttpDate(m_services.clock.system()));
    if (reply.status == 200 && reply.contentType == "application/json")
        finishDocument(request, reply);
    else
        reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    if (request.method == "HEAD")
        reply.body.clear();
}

void Router::finishDocument(const Request &request, Reply &reply) const
{
    const auto tag = entityTag(reply.body);
    reply.headers.append(QHttpHeaders::WellKnownHeader::ETag, tag);
    reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl,
                         "private, max-age=" + QByteArray::number(reply.maxAgeSeconds));
    reply.headers.append(QHttpHeaders::WellKnownHeader::Vary, "Accept-Encoding, Authorization");
    if (matches(request.header("If-None-Match"), tag)) {
        reply.status = 304;
        reply.body.clear();
    } else if (reply.body.size() >= worthCompressing && acceptsGzip(request.header("Accept-Encoding"))) {
        reply.body = gzip(reply.body);
        reply.headers.append(QHttpHeaders::WellKnownHeader::ContentEncoding, "gzip");
    }
}

} // namespace hubscreen::platform
