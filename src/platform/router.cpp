// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/router.h"

#include "platform/encoding.h"
#include "wire/fields.h"

#include <algorithm>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 64 << 10;
constexpr qsizetype worthCompressing = 1024;
constexpr Roles everyone = Role::Kiosk | Role::Staff | Role::Counter;
constexpr Roles visitors = Role::Kiosk | Role::Staff;

struct Route {
    QLatin1StringView method; // GET also answers HEAD
    QLatin1StringView path; // "{id}" stands for one identifier
    Roles roles;
    Reply (*resource)(const Services &, const Request &, const Caller &); // nullptr: the stream
};

constexpr Route routes[] = {
    {"GET"_L1, "/v1/district"_L1, everyone, resources::district},
    {"GET"_L1, "/v1/hubs"_L1, everyone, resources::hubs},
    {"GET"_L1, "/v1/organisations"_L1, everyone, resources::organisations},
    {"GET"_L1, "/v1/notices"_L1, everyone, resources::notices},
    {"GET"_L1, "/v1/footfall/live"_L1, everyone, resources::liveFootfall},
    {"GET"_L1, "/v1/footfall/history"_L1, everyone, resources::footfallHistory},
    {"GET"_L1, "/v1/activities"_L1, everyone, resources::activities},
    {"GET"_L1, "/v1/activity-counts"_L1, everyone, resources::activityCounts},
    {"GET"_L1, "/v1/services"_L1, everyone, resources::services},
    {"GET"_L1, "/v1/slots"_L1, everyone, resources::bookableSlots},
    {"GET"_L1, "/v1/menus"_L1, everyone, resources::menus},
    {"GET"_L1, "/v1/kiosks/me"_L1, Role::Kiosk, resources::ownKiosk},
    {"GET"_L1, "/v1/stream"_L1, everyone, nullptr},
    {"POST"_L1, "/v1/bookings"_L1, visitors, resources::createBooking},
    {"GET"_L1, "/v1/bookings"_L1, Role::Staff, resources::roster},
    {"POST"_L1, "/v1/bookings/lookup"_L1, visitors, resources::lookUpBooking},
    {"DELETE"_L1, "/v1/bookings/{id}"_L1, visitors, resources::cancelBooking},
    {"POST"_L1, "/v1/bookings/{id}/check-in"_L1, Role::Staff, resources::checkIn},
};

/// The identifier at "{id}", empty where the pattern has none; std::nullopt: another path.
std::optional<QString> match(QLatin1StringView pattern, const QString &path)
{
    const auto place = pattern.indexOf("{id}"_L1);
    if (place < 0)
        return path == pattern ? std::optional(QString()) : std::nullopt;
    const auto before = pattern.first(place);
    const auto after = pattern.sliced(place + 4);
    const auto length = path.size() - before.size() - after.size();
    if (length <= 0 || !path.startsWith(before) || !path.endsWith(after))
        return std::nullopt;
    const auto id = path.sliced(place, length);
    return wire::isIdentifier(id) ? std::optional(id) : std::nullopt;
}

/// All methods of one path.
struct Resource {
    std::vector<const Route *> routes;
    QString recordId;

    const Route *routeFor(const QByteArray &method) const
    {
        const auto found =
            std::ranges::find(routes, method == "HEAD" ? "GET"_L1 : QLatin1StringView(method), &Route::method);
        return found == routes.end() ? nullptr : *found;
    }
};

// The first pattern that fits is the path's, so that a word stands before the identifiers.
Resource resourceAt(const QString &path)
{
    Resource resource;
    for (const auto &route : routes) {
        if (!resource.routes.empty() && route.path != resource.routes.front()->path)
            continue;
        const auto id = match(route.path, path);
        if (!id)
            continue;
        resource.routes.push_back(&route);
        resource.recordId = *id;
    }
    return resource;
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

Reply methodNotAllowed(const Resource &resource)
{
    QByteArrayList methods;
    for (const auto *route : resource.routes) {
        methods.append(route->method.toString().toLatin1());
        if (route->method == "GET"_L1)
            methods.append("HEAD");
    }
    const auto allowed = methods.join(", ");
    auto reply = problem(405, u"method-not-allowed"_s, QString::fromLatin1(allowed));
    reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, allowed);
    return reply;
}

} // namespace

Answer Router::dispatch(const Request &request) const
{
    if (request.body.size() > largestBody)
        return {problem(413, u"too-large"_s, u"a body of at most %1 bytes"_s.arg(largestBody)), {}};
    const auto caller = m_tokens.callerOf(request);
    if (!caller)
        return {unauthorized(), {}};
    const auto resource = resourceAt(request.path);
    if (resource.routes.empty())
        return {notFound(u"no resource at "_s + request.path.left(200)), {}};
    const auto *route = resource.routeFor(request.method);
    if (!route)
        return {methodNotAllowed(resource), {}};
    if (!route->roles.testFlag(caller->role))
        return {problem(403, u"forbidden"_s, u"not with this token's role"_s), {}};
    if (route->resource) {
        auto asked = request;
        asked.recordId = resource.recordId;
        return {route->resource(m_services, asked, *caller), {}};
    }
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
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isRead && reply.status == 200 && reply.contentType == "application/json")
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
                         (reply.isSecret ? "no-store, max-age=" : "private, max-age=")
                             + QByteArray::number(reply.maxAgeSeconds));
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
