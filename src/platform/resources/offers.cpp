// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/listing.h"
#include "platform/resources/max_age.h"
#include "platform/resources/resources.h"
#include "wire/menu.h"
#include "wire/service.h"
#include "wire/slot.h"

// What a hub offers besides activities: services with their slots, and what its canteen cooks.
namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

constexpr int slotDays = 7;

bool isAmong(const std::vector<QString> &hubIds, const QString &hubId)
{
    return hubIds.empty() || std::ranges::contains(hubIds, hubId);
}

auto ofHubs(const std::vector<QString> &hubIds)
{
    return [&hubIds](const QJsonObject &record) { return isAmong(hubIds, record["hub_id"_L1].toString()); };
}

TimeRange comingDays(const Services &services)
{
    const auto &zone = services.format.zone;
    const auto today = zone.dayOf(services.clock.system());
    return {zone.startOf(today), zone.startOf(today.addDays(slotDays))};
}

} // namespace

Reply services(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto hubIds = parameters.ids(u"hub_id"_s);
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    if (page->since)
        return changesPage(services.storage, wire::RecordKind::Service, *page, ofHubs(hubIds), seldom);
    auto found = services.records.services();
    if (!found)
        return unavailable(found.error());
    std::erase_if(*found, [&](const Service &service) { return !isAmong(hubIds, service.hubId); });
    const auto toJson = [](const Service &service) { return wire::toJson(service); };
    return pageOf(*page, *found, &Service::id, toJson, true, seldom);
}

Reply bookableSlots(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const SlotFilter filter{parameters.ids(u"hub_id"_s), parameters.ids(u"service_id"_s)};
    const auto range = parameters.range();
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    if (page->since) {
        const auto accepts = [&](const QJsonObject &object) {
            wire::Fields fields(object, services.format);
            return filter.accepts(wire::readSlot(fields));
        };
        return changesPage(services.storage, wire::RecordKind::Slot, *page, accepts, soon);
    }
    const auto found =
        services.records.slotsIn(range.value_or(comingDays(services)), filter, page->after, page->limit + 1);
    if (!found)
        return unavailable(found.error());
    const auto toJson = [&](const Slot &slot) { return wire::toJson(slot, services.format); };
    return pageOf(*page, *found, [](const Slot &slot) { return listKey(slot); }, toJson, true, soon);
}

Reply menus(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto hubIds = parameters.ids(u"hub_id"_s);
    const auto date = parameters.date(u"date"_s);
    if (date && parameters.has(u"updated_since"_s))
        parameters.fail(u"updated_since: not together with date"_s);
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    if (page->since)
        return changesPage(services.storage, wire::RecordKind::Menu, *page, ofHubs(hubIds), seldom);
    auto found = services.records.menusOn(date.value_or(services.format.zone.dayOf(services.clock.system())));
    if (!found)
        return unavailable(found.error());
    std::erase_if(*found, [&](const Menu &menu) { return !isAmong(hubIds, menu.hubId); });
    const auto toJson = [](const Menu &menu) { return wire::toJson(menu); };
    return pageOf(*page, *found, &Menu::id, toJson, true, seldom);
}

} // namespace hubscreen::platform::resources
