// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts_parts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

void checkIds(const QString &what, const std::vector<QString> &ids, Complaint &complaint)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._:-]{1,40}$"_s);
    QSet<QString> seen;
    for (const auto &id : ids) {
        if (!pattern.match(id).hasMatch())
            complaint.add(what, u"\"%1\" is not an id of up to 40 of A-Z a-z 0-9 . _ : -"_s.arg(id));
        if (seen.contains(id))
            complaint.add(what, u"the id \"%1\" is not unique"_s.arg(id));
        seen.insert(id);
    }
}

template<typename T, typename Id>
std::vector<QString> idsOf(const std::vector<T> &records, Id id)
{
    std::vector<QString> ids;
    std::ranges::transform(records, std::back_inserter(ids), id);
    return ids;
}

} // namespace

void checkReferences(const Facts &facts, Complaint &complaint)
{
    const auto organisationId = [](const OrganisationFacts &o) { return o.organisation.id; };
    auto organisations = idsOf(facts.districtOrganisations, organisationId);
    checkIds(u"district.json.streets"_s, idsOf(facts.district.townStreets, &TownStreet::id), complaint);
    checkIds(u"hubs.json.hubs"_s, idsOf(facts.hubs, &HubFacts::id), complaint);
    checkIds(u"activities.json.activities"_s, idsOf(facts.activities, &ActivityFacts::id), complaint);
    checkIds(u"services.json.services"_s, idsOf(facts.services, &ServiceFacts::id), complaint);
    checkIds(u"menus.json.dishes"_s, idsOf(facts.dishes, &Dish::id), complaint);
    for (const auto &hub : facts.hubs) {
        checkIds(u"layouts.json, rooms of "_s + hub.id, idsOf(hub.rooms, &RoomFacts::id), complaint);
        if (!hub.operatorId.isEmpty() && !std::ranges::contains(organisations, hub.operatorId))
            complaint.add(u"hubs.json.hubs["_s + hub.id + u']', u"its operator is not in organisations.json"_s);
        if (hub.capacity <= 0)
            complaint.add(u"hubs.json.hubs["_s + hub.id + u']', u"has no capacity"_s);
    }
    std::ranges::transform(facts.streetOrganisations, std::back_inserter(organisations), organisationId);
    checkIds(u"organisations.json"_s, organisations, complaint);
    for (const auto &activity : facts.activities) {
        if (!std::ranges::contains(organisations, activity.organiser))
            complaint.add(u"activities.json.activities["_s + activity.id + u']',
                          u"its organiser is not in organisations.json"_s);
    }
    if (facts.hubs.empty() || facts.weeklyNotices.empty()
        || std::ranges::none_of(facts.streetOrganisations, &OrganisationFacts::operates))
        complaint.add(u"facts"_s, u"there is no hub, no notice, or no operator for the town-streets"_s);
}

} // namespace hubscreen::platform::demo
