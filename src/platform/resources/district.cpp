// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/district.h"

#include "platform/listing.h"
#include "platform/resources/max_age.h"
#include "platform/resources/resources.h"
#include "wire/hub.h"
#include "wire/kiosk_settings.h"
#include "wire/notice.h"
#include "wire/organisation.h"

// What seldom changes: the district, its hubs, organisations and notices, and a screen's settings.
namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

bool acceptsAll(const QJsonObject &)
{
    return true;
}

// A list whose records are few: all are made, one page is sent.
template<typename T, typename ToJson, typename Accepts>
Reply list(const Services &services, const Request &request, wire::RecordKind kind,
           Result<std::vector<T>> (Records::*all)() const, ToJson toJson, Accepts accepts, int maxAgeSeconds)
{
    const auto page = readPageRequest(request, services.storage);
    if (!page)
        return page.error();
    if (page->since)
        return changesPage(services.storage, kind, *page, accepts, maxAgeSeconds);
    auto records = (services.records.*all)();
    if (!records)
        return unavailable(records.error());
    std::erase_if(*records, [&](const T &record) { return !accepts(toJson(record)); });
    return pageOf(*page, *records, &T::id, toJson, true, maxAgeSeconds);
}

} // namespace

Reply district(const Services &services, const Request &, const Caller &)
{
    auto district = services.facts.district();
    district.contactKey = services.keys.current();
    return document(wire::toJson(district, services.format), seldom);
}

Reply hubs(const Services &services, const Request &request, const Caller &)
{
    const auto toJson = [&](const Hub &hub) { return wire::toJson(hub, services.format); };
    return list(services, request, wire::RecordKind::Hub, &Records::hubs, toJson, acceptsAll, seldom);
}

Reply organisations(const Services &services, const Request &request, const Caller &)
{
    const auto toJson = [](const Organisation &organisation) { return wire::toJson(organisation); };
    return list(services, request, wire::RecordKind::Organisation, &Records::organisations, toJson, acceptsAll, seldom);
}

Reply notices(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto hubIds = parameters.ids(u"hub_id"_s);
    if (!parameters.isGood())
        return badRequest(parameters.problem());
    const auto concerns = [&](const QJsonObject &notice) {
        const auto addressed = notice["hub_ids"_L1].toArray();
        const auto isNamed = [&](const QString &hubId) { return addressed.contains(hubId); };
        return hubIds.empty() || addressed.isEmpty() || std::ranges::any_of(hubIds, isNamed);
    };
    const auto toJson = [&](const Notice &notice) { return wire::toJson(notice, services.format); };
    return list(services, request, wire::RecordKind::Notice, &Records::notices, toJson, concerns, soon);
}

Reply ownKiosk(const Services &services, const Request &, const Caller &caller)
{
    KioskSettings settings;
    settings.id = caller.id;
    const bool isHub = std::ranges::contains(services.facts.hubIds(), caller.id);
    settings.hubId = !caller.hubId.isEmpty() ? caller.hubId : isHub ? caller.id : services.facts.fallbackHubId();
    settings.languages = {Language::Chinese, Language::English};
    settings.idleSeconds = 60;
    return document(wire::toJson(settings), seldom);
}

} // namespace hubscreen::platform::resources
