// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/hub.h"

#include "wire/opening_hours.h"
#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

Venue readVenue(Fields &fields)
{
    Venue venue;
    venue.id = fields.id("id"_L1);
    venue.name = fields.text("name"_L1);
    venue.kind = fields.choice<VenueKind>("kind"_L1);
    venue.floor = fields.optionalInteger("floor"_L1, -20, 200);
    venue.position = fields.optionalPosition("position"_L1);
    venue.openingHours = readOpeningHours(fields, "opening_hours"_L1);
    venue.hoursUnreadable = fields.hasLost("opening_hours"_L1);
    return venue;
}

QJsonObject venueToJson(const Venue &venue, const FeedFormat &format)
{
    QJsonObject object{{u"id"_s, venue.id}, {u"name"_s, toJson(venue.name)}, {u"kind"_s, wordFor(venue.kind)}};
    putInteger(object, "floor"_L1, venue.floor);
    if (venue.position)
        object.insert("position"_L1, toJson(*venue.position, format.crs));
    if (!venue.openingHours.isEmpty())
        object.insert("opening_hours"_L1, toJson(venue.openingHours));
    return object;
}

} // namespace

Hub readHub(Fields &fields)
{
    Hub hub;
    hub.id = fields.id("id"_L1);
    hub.name = fields.text("name"_L1);
    hub.shortName = fields.optionalText("short_name"_L1);
    hub.townStreetId = fields.optionalId("town_street_id"_L1);
    hub.style = fields.choice<HubStyle>("style"_L1);
    hub.position = fields.position("position"_L1);
    hub.address = fields.optionalText("address"_L1);
    hub.openingHours = readOpeningHours(fields, "opening_hours"_L1);
    hub.accessibleEntrance = fields.optionalFlag("accessible_entrance"_L1);
    hub.floors = fields.optionalInteger("floors"_L1, 1, 200);
    hub.communitiesServed = fields.optionalCount("communities_served"_L1);
    hub.residentsServed = fields.optionalCount("residents_served"_L1);
    hub.operatorId = fields.optionalId("operator_id"_L1);
    hub.organisationIds = fields.ids("organisation_ids"_L1);
    hub.capacity = fields.optionalCount("capacity"_L1).value_or(0);
    hub.phone = fields.optionalString("phone"_L1);
    hub.venues = fields.each<Venue>("venues"_L1, readVenue);
    return hub;
}

QJsonObject toJson(const Hub &hub, const FeedFormat &format)
{
    QJsonObject object{
        {u"id"_s, hub.id},
        {u"name"_s, toJson(hub.name)},
        {u"style"_s, wordFor(hub.style)},
        {u"position"_s, toJson(hub.position, format.crs)},
        {u"opening_hours"_s, toJson(hub.openingHours)},
        {u"organisation_ids"_s, toJson(hub.organisationIds)},
    };
    putString(object, "town_street_id"_L1, hub.townStreetId);
    putText(object, "address"_L1, hub.address);
    putText(object, "short_name"_L1, hub.shortName);
    if (hub.accessibleEntrance)
        object.insert("accessible_entrance"_L1, *hub.accessibleEntrance);
    putInteger(object, "floors"_L1, hub.floors);
    putInteger(object, "communities_served"_L1, hub.communitiesServed);
    putInteger(object, "residents_served"_L1, hub.residentsServed);
    putString(object, "operator_id"_L1, hub.operatorId);
    if (hub.capacity > 0)
        object.insert("capacity"_L1, hub.capacity);
    putString(object, "phone"_L1, hub.phone);
    QJsonArray venues;
    for (const auto &venue : hub.venues)
        venues.append(venueToJson(venue, format));
    object.insert("venues"_L1, venues);
    return object;
}

} // namespace hubscreen::wire
