// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/order.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using cache::RecordKind;

namespace {

constexpr Milliseconds historyDeadline{120'000};

template<typename... Ts>
struct Visitor : Ts... {
    using Ts::operator()...;
};

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

QUrlQuery queryOf(const ListOrder &order, const Zone &zone)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"500"_s);
    if (order.scope == cache::ListScope::Update)
        query.addQueryItem(u"updated_since"_s, QString::fromLatin1(QUrl::toPercentEncoding(order.updatedSince)));
    if (order.kind == RecordKind::Menu && order.range != TimeRange{})
        query.addQueryItem(u"date"_s, zone.dayOf(order.range.from).toString(Qt::ISODate));
    else if (order.range != TimeRange{})
        addRange(query, order.range, zone);
    if (order.hubId)
        query.addQueryItem(u"hub_id"_s, *order.hubId);
    return query;
}

QUrlQuery queryOf(const HistoryOrder &order, const Zone &zone)
{
    QUrlQuery query;
    query.addQueryItem(u"step"_s, wordFor(order.step));
    addRange(query, order.range, zone);
    if (order.hubIds.empty())
        query.addQueryItem(u"scope"_s, u"district"_s);
    if (!order.everyHub) {
        for (const auto &id : order.hubIds)
            query.addQueryItem(u"hub_id"_s, id);
    }
    return query;
}

} // namespace

RecordKind kindOf(const Order &order)
{
    return std::visit(Visitor{
                          [](const DistrictOrder &) { return RecordKind::District; },
                          [](const KioskOrder &) { return RecordKind::Kiosk; },
                          [](const ListOrder &list) { return list.kind; },
                          [](const HistoryOrder &) { return RecordKind::FootfallHistory; },
                      },
                      order.what);
}

http::Request requestFor(const Order &order, const Zone &zone, const QByteArray &etag)
{
    http::Request request{.path = pathOf(kindOf(order)), .etag = etag};
    if (const auto *list = std::get_if<ListOrder>(&order.what))
        request.query = queryOf(*list, zone);
    if (const auto *history = std::get_if<HistoryOrder>(&order.what)) {
        request.query = queryOf(*history, zone);
        request.deadline = historyDeadline;
    }
    return request;
}

} // namespace hubscreen::feed
