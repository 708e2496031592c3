// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/listing.h"
#include "platform/resources/max_age.h"
#include "platform/resources/resources.h"
#include "wire/activity.h"

namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 31;

TimeRange defaultRange(const Services &services)
{
    const auto &zone = services.format.zone;
    const auto today = zone.dayOf(services.clock.system());
    return {zone.startOf(today.addDays(-daysBack)), zone.startOf(today.addDays(daysAhead + 1))};
}

TimeRange thisMonth(const Services &services)
{
    const auto &zone = services.format.zone;
    const auto today = zone.dayOf(services.clock.system());
    const QDate first(today.year(), today.month(), 1);
    return {zone.startOf(first), zone.startOf(first.addMonths(1))};
}

} // namespace

Reply activities(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const ActivityFilter filter{parameters.ids(u"hub_id"_s), parameters.choices<ActivityCategory>(u"category"_s)};
    const auto range = parameters.range();
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    if (page->since) {
        const auto accepts = [&](const QJsonObject &object) {
            wire::Fields fields(object, services.format);
            return filter.accepts(wire::readActivity(fields));
        };
        return changesPage(services.storage, wire::RecordKind::Activity, *page, accepts, soon);
    }
    const auto found =
        services.records.activities(range.value_or(defaultRange(services)), filter, page->after, page->limit + 1);
    if (!found)
        return unavailable(found.error());
    const auto toJson = [&](const Activity &activity) { return wire::toJson(activity, services.format); };
    return pageOf(*page, *found, [](const Activity &activity) { return listKey(activity); }, toJson, true, soon);
}

Reply activityCounts(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto range = parameters.range().value_or(thisMonth(services));
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    const auto &zone = services.format.zone;
    const auto counts =
        services.records.activityCounts(zone.dayOf(range.from), zone.dayOf(range.to - Milliseconds(1)).addDays(1));
    if (!counts)
        return unavailable(counts.error());
    const auto key = [](const ActivityCount &count) { return QString(count.hubId + u' ' + count.venueId); };
    const auto toJson = [](const ActivityCount &count) { return wire::toJson(count); };
    return pageOf(*page, *counts, key, toJson, false, seldom);
}

} // namespace hubscreen::platform::resources
