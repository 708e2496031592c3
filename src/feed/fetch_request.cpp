// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/fetch_request.h"

#include "core/visitor.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using cache::RecordKind;

namespace {

constexpr Milliseconds historyDeadline{120'000};

QString pathOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Hub:
        return u"/v1/hubs"_s;
    case RecordKind::Organisation:
        return u"/v1/organisations"_s;
    case RecordKind::LiveFootfall:
        return u"/v1/footfall/live"_s;
    case RecordKind::Activity:
        return u"/v1/activities"_s;
    case RecordKind::ActivityCount:
        return u"/v1/activity-counts"_s;
    case RecordKind::Notice:
        return u"/v1/notices"_s;
    case RecordKind::Service:
        return u"/v1/services"_s;
    case RecordKind::Slot:
        return u"/v1/slots"_s;
    case RecordKind::Menu:
        return u"/v1/menus"_s;
    case RecordKind::District:
        return u"/v1/district"_s;
    case RecordKind::Kiosk:
        return u"/v1/kiosks/me"_s;
    case RecordKind::FootfallHistory:
        return u"/v1/footfall/history"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(FootfallStep step)
{
    switch (step) {
    case FootfallStep::QuarterHour:
        return u"PT15M"_s;
    case FootfallStep::Hour:
        return u"PT1H"_s;
    case FootfallStep::Day:
        return u"P1D"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void addRange(QUrlQuery &query, const TimeRange &range, const Zone &zone)
{
    query.addQueryItem(u"from"_s, zone.toRfc3339(range.from));
    query.addQueryItem(u"to"_s, zone.toRfc3339(range.to));
}

QUrlQuery queryOf(const ListRequest &request, const Zone &zone)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"500"_s);
    if (request.scope == cache::ListScope::Update)
        query.addQueryItem(u"updated_since"_s, QString::fromLatin1(QUrl::toPercentEncoding(request.updatedSince)));
    if (request.kind == RecordKind::Menu && request.range != TimeRange{})
        query.addQueryItem(u"date"_s, zone.dayOf(request.range.from).toString(Qt::ISODate));
    else if (request.range != TimeRange{})
        addRange(query, request.range, zone);
    if (request.hubId)
        query.addQueryItem(u"hub_id"_s, *request.hubId);
    return query;
}

QUrlQuery queryOf(const HistoryRequest &request, const Zone &zone)
{
    QUrlQuery query;
    query.addQueryItem(u"step"_s, wordFor(request.step));
    addRange(query, request.range, zone);
    if (request.hubIds.empty())
        query.addQueryItem(u"scope"_s, u"district"_s);
    if (!request.everyHub) {
        for (const auto &id : request.hubIds)
            query.addQueryItem(u"hub_id"_s, id);
    }
    return query;
}

} // namespace

RecordKind kindOf(const FetchRequest &request)
{
    return std::visit(Visitor{
                          [](const DistrictRequest &) { return RecordKind::District; },
                          [](const KioskRequest &) { return RecordKind::Kiosk; },
                          [](const ListRequest &list) { return list.kind; },
                          [](const HistoryRequest &) { return RecordKind::FootfallHistory; },
                      },
                      request.what);
}

http::Request requestFor(const FetchRequest &request, const Zone &zone, const QByteArray &etag)
{
    http::Request sent{.path = pathOf(kindOf(request)), .etag = etag};
    if (const auto *list = std::get_if<ListRequest>(&request.what))
        sent.query = queryOf(*list, zone);
    if (const auto *history = std::get_if<HistoryRequest>(&request.what)) {
        sent.query = queryOf(*history, zone);
        sent.deadline = historyDeadline;
    }
    return sent;
}

} // namespace hubscreen::feed
