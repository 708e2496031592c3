// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_platform.h"

#include "wire/document.h"
#include "wire/page.h"
#include "wire/revision.h"

#include <QUrlQuery>

#include <algorithm>

namespace hubscreen::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto paths = {"/v1/district",         "/v1/hubs",       "/v1/organisations",   "/v1/footfall/live",
                        "/v1/footfall/history", "/v1/activities", "/v1/activity-counts", "/v1/notices",
                        "/v1/kiosks/me",        "/v1/services",   "/v1/slots",           "/v1/menus"};

QString decoded(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
}

std::optional<TimeRange> rangeOf(const QUrlQuery &query)
{
    const auto from = parseRfc3339(decoded(query, "from"));
    const auto to = parseRfc3339(decoded(query, "to"));
    return from && to ? std::optional(TimeRange{*from, *to}) : std::nullopt;
}

bool isAsked(const QJsonObject &json, const QUrlQuery &query)
{
    const auto hub = decoded(query, "hub_id");
    if (!hub.isEmpty() && json["hub_id"_L1].toString() != hub)
        return false;
    if (const auto date = decoded(query, "date"); !date.isEmpty() && json["date"_L1].toString() != date)
        return false;
    const auto range = rangeOf(query);
    const auto starts = parseRfc3339(json["starts_at"_L1].toString());
    const auto ends = parseRfc3339(json["ends_at"_L1].toString());
    return !range || !starts || range->overlaps({*starts, *ends});
}

} // namespace

ScriptedPlatform::ScriptedPlatform(const SimulatedTime &time, MockNetwork &rest, MockNetwork &stream)
    : m_time(time),
      m_stream(stream),
      m_format{wire::Crs::Wgs84, *Zone::fromIanaId("Asia/Shanghai")}
{
    district.id = u"xihu"_s;
    district.name = {u"西湖区"_s, u"Xihu"_s};
    district.zone = m_format.zone;
    kiosk.id = u"k1"_s;
    kiosk.hubId = u"h1"_s;
    for (const auto *path : paths)
        rest.answer(QString::fromLatin1(path), [this](const QNetworkRequest &request) { return answer(request); });
    stream.answer(u"/v1/stream"_s, [this](const QNetworkRequest &request) { return answer(request); });
}

void ScriptedPlatform::breakAll(const ScriptedReply &reply)
{
    for (const auto *path : paths)
        breakPath(QString::fromLatin1(path), reply);
    breakPath(u"/v1/stream"_s, reply);
}

void ScriptedPlatform::put(const Hub &hub)
{
    store(u"/v1/hubs"_s, "hub", hub.id, wire::toJson(hub, m_format));
}

void ScriptedPlatform::put(const Activity &activity)
{
    store(u"/v1/activities"_s, "activity", activity.id, wire::toJson(activity, m_format));
}

void ScriptedPlatform::put(const Organisation &organisation)
{
    store(u"/v1/organisations"_s, "organisation", organisation.id, wire::toJson(organisation));
}

void ScriptedPlatform::put(const Notice &notice)
{
    store(u"/v1/notices"_s, "notice", notice.id, wire::toJson(notice, m_format));
}

void ScriptedPlatform::put(const LiveFootfall &live)
{
    m_tables[u"/v1/footfall/live"_s][live.hubId] = {++revision, wire::toJson(live, m_format)};
    const FootfallTick tick{live.at, {live}};
    tellRaw("id: " + wire::toEventId({QString::fromLatin1(epoch), revision})
            + "\nevent: footfall\ndata: " + wire::toBytes(wire::toJson(tick, m_format)) + "\n\n");
}

void ScriptedPlatform::put(const Service &service)
{
    store(u"/v1/services"_s, "service", service.id, wire::toJson(service));
}

void ScriptedPlatform::put(const Slot &slot)
{
    store(u"/v1/slots"_s, "slot", slot.id, wire::toJson(slot, m_format));
}

void ScriptedPlatform::put(const Menu &menu)
{
    store(u"/v1/menus"_s, "menu", menu.id, wire::toJson(menu));
}

void ScriptedPlatform::remove(const QString &path, const QString &type, const QString &id)
{
    store(path, type.toLatin1(), id, wire::tombstone(id));
}

void ScriptedPlatform::store(const QString &path, const QByteArray &type, const QString &id, const QJsonObject &json)
{
    tell(type, json);
    m_tables[path][id] = {revision, json};
}

void ScriptedPlatform::tell(const QByteArray &type, const QJsonObject &data)
{
    ++revision;
    const auto event = "id: " + wire::toEventId({QString::fromLatin1(epoch), revision}) + "\nevent: " + type
        + "\ndata: " + wire::toBytes(data) + "\n\n";
    m_events.emplace_back(revision, event);
    tellRaw(event);
}

void ScriptedPlatform::tellRaw(const QByteArray &bytes)
{
    if (auto *stream = openStream())
        stream->push(bytes);
}

ScriptedReply ScriptedPlatform::answer(const QNetworkRequest &request)
{
    if (const auto broken = m_broken.find(request.url().path()); broken != m_broken.end())
        return broken->second;
    return respond(request);
}

ScriptedReply ScriptedPlatform::respond(const QNetworkRequest &request)
{
    const auto path = request.url().path();
    if (path == "/v1/stream"_L1)
        return stream(request);
    if (path == "/v1/district"_L1)
        return reply(request, wire::toJson(district, m_format));
    if (path == "/v1/kiosks/me"_L1)
        return reply(request, wire::toJson(kiosk));
    if (path == "/v1/footfall/history"_L1)
        return history(request);
    return list(request, m_tables[path]);
}

ScriptedReply ScriptedPlatform::reply(const QNetworkRequest &request, const QJsonObject &body) const
{
    const auto bytes = wire::toBytes(body);
    const auto etag = "W/\"" + QByteArray::number(qHash(bytes)) + '"';
    ScriptedReply reply{.body = bytes};
    if (request.rawHeader("If-None-Match") == etag)
        reply = {.status = 304, .headers = {}};
    return std::move(reply)
        .with("ETag", etag)
        .with("Date", toHttpDate(now()))
        .with("Cache-Control", "max-age=60")
        .with("Feed-Epoch", epoch)
        .with("Feed-Revision", QByteArray::number(revision));
}

ScriptedReply ScriptedPlatform::list(const QNetworkRequest &request, const Table &table) const
{
    const QUrlQuery query(request.url());
    const auto token = decoded(query, "updated_since");
    const auto since = token.mid(token.indexOf(u'-') + 1).toULongLong();
    if (!token.isEmpty() && (since < oldestToken || !token.startsWith(QString::fromLatin1(epoch) + u'-')))
        return ScriptedReply{.status = 410}.with("Content-Type", "application/problem+json");
    std::vector<QJsonObject> rows;
    for (const auto &[id, row] : table) {
        const bool wanted =
            token.isEmpty() ? !wire::isTombstone(row.json) && isAsked(row.json, query) : row.revision > since;
        if (wanted)
            rows.push_back(row.json);
    }
    const auto first = std::min(std::size_t(decoded(query, "cursor").toULongLong()), rows.size());
    const auto last = std::min(first + pageSize, rows.size());
    QJsonArray items;
    for (auto i = first; i < last; ++i)
        items.append(rows[i]);
    const bool whole = last == rows.size();
    return reply(
        request,
        wire::pageToJson(items, whole ? QString() : QString::number(last),
                         whole ? u"%1-%2"_s.arg(QString::fromLatin1(epoch), QString::number(revision)) : QString()));
}

/// As many visitors in each bucket as it has minutes, in every hub.
ScriptedReply ScriptedPlatform::history(const QNetworkRequest &request) const
{
    const QUrlQuery query(request.url());
    const auto range = *rangeOf(query);
    const auto word = decoded(query, "step");
    const auto step = word == "PT15M"_L1 ? FootfallStep::QuarterHour
        : word == "PT1H"_L1              ? FootfallStep::Hour
                                         : FootfallStep::Day;
    const Minutes width(step == FootfallStep::QuarterHour ? 15 : step == FootfallStep::Hour ? 60 : 1440);
    auto hubs = query.allQueryItemValues(u"hub_id"_s);
    if (hubs.isEmpty() && query.hasQueryItem(u"scope"_s))
        hubs.append(QString());
    else if (hubs.isEmpty())
        for (const auto &[id, row] : m_tables.at(u"/v1/hubs"_s))
            hubs.append(id);
    std::vector<FootfallSeries> series;
    for (const auto &hub : std::as_const(hubs)) {
        const auto buckets = std::size_t((std::min(range.to, now()) - range.from) / width);
        series.push_back({hub, range.from, step, std::vector(buckets, std::optional(qint64(width.count()))),
                          std::vector(buckets, std::optional(5.0)), std::vector(buckets, std::optional<qint64>(9))});
    }
    return reply(request, wire::toJson(series, m_format));
}

ScriptedReply ScriptedPlatform::stream(const QNetworkRequest &request) const
{
    if (!streamWorks)
        return {.status = 404};
    ScriptedReply reply{.delivery = ScriptedReply::Delivery::Held};
    const auto resumed = wire::parseEventId(request.rawHeader("Last-Event-ID"));
    if (resumed && resumed->epoch.toLatin1() != epoch)
        reply.body = "id: " + epoch + ':' + QByteArray::number(revision) + "\nevent: reset\ndata: {}\n\n";
    for (const auto &[at, event] : m_events) {
        if (resumed && resumed->epoch.toLatin1() == epoch && at > resumed->revision)
            reply.body += event;
    }
    return std::move(reply)
        .with("Content-Type", "text/event-stream")
        .with("Date", toHttpDate(now()))
        .with("Feed-Epoch", epoch)
        .with("Feed-Revision", QByteArray::number(revision));
}

} // namespace hubscreen::test
