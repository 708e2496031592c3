// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/world.h"

#include "platform/demo/chance.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

// No subscriber number begins with 0, so these reach nobody.
QString phoneNumber(int number)
{
    return u"0571-0000 %1"_s.arg(number, 4, 10, QChar(u'0'));
}

LocalizedText filled(const LocalizedText &pattern, const LocalizedText &value)
{
    return {pattern.zh.arg(value.zh), pattern.en.arg(value.en)};
}

QString organisationId(const QString &id)
{
    return u"org."_s + id;
}
QString streetOrganisationId(const QString &street, const QString &id)
{
    return organisationId(street + u'.' + id);
}

// "Jiangcun Sub-district" is "Jiangcun" in the names of what belongs to it.
LocalizedText streetPrefix(const TownStreet &street)
{
    return {street.name.zh, street.name.en.section(u' ', 0, 0)};
}

std::vector<Organisation> makeOrganisations(const Facts &facts)
{
    std::vector<Organisation> organisations;
    for (const auto &[pattern, operates] : facts.districtOrganisations) {
        organisations.push_back(pattern);
        organisations.back().id = organisationId(pattern.id);
    }
    for (const auto &street : facts.district.townStreets) {
        for (const auto &[pattern, operates] : facts.streetOrganisations) {
            organisations.push_back(pattern);
            organisations.back().id = streetOrganisationId(street.id, pattern.id);
            organisations.back().name = filled(pattern.name, streetPrefix(street));
        }
    }
    for (std::size_t i = 0; i < organisations.size(); ++i)
        organisations[i].phone = phoneNumber(2001 + int(i));
    return organisations;
}

Position moved(Position from, double east, double north)
{
    constexpr double metresADegree = 111'195; // mean earth radius 6371.0 km
    const double shrink = std::cos(from.latitude * std::numbers::pi / 180);
    return {from.latitude + north / metresADegree, from.longitude + east / (metresADegree * shrink)};
}

// Layouts are shared by hubs; each hub turns its satellites by an angle of its own.
Position satellitePosition(const WorldHub &hub, const std::array<double, 2> &offset)
{
    const double angle = unit(draw(hub.seed, Draw::Satellites)) * 2 * std::numbers::pi;
    const auto [east, north] = offset;
    return moved(hub.record.position, east * std::cos(angle) - north * std::sin(angle),
                 east * std::sin(angle) + north * std::cos(angle));
}

void setWeek(OpeningHours &hours, const WeekHours &week)
{
    for (std::size_t i = 0; i < week.size(); ++i)
        hours.week[i].assign(week[i].begin(), week[i].end());
}

void addVenues(WorldHub &hub)
{
    for (const auto &room : hub.facts->rooms) {
        Venue venue;
        venue.id = hub.record.id + u'.' + room.id;
        venue.name = room.name;
        venue.kind = room.kind;
        venue.floor = room.floor;
        if (room.offset)
            venue.position = satellitePosition(hub, *room.offset);
        if (room.hours)
            setWeek(venue.openingHours, *room.hours);
        hub.venueHours.push_back(room.hours);
        hub.record.venues.push_back(std::move(venue));
    }
}

bool takesPlaceIn(const std::vector<QString> &places, const RoomFacts &room)
{
    static const QHash<VenueKind, QString> kindWords{{VenueKind::Library, u"library"_s},
                                                     {VenueKind::Canteen, u"canteen"_s},
                                                     {VenueKind::Gym, u"gym"_s},
                                                     {VenueKind::HealthCabin, u"health_cabin"_s},
                                                     {VenueKind::Nursery, u"nursery"_s},
                                                     {VenueKind::ElderClub, u"elder_club"_s},
                                                     {VenueKind::DayCare, u"day_care"_s},
                                                     {VenueKind::Culture, u"culture"_s},
                                                     {VenueKind::YouthScience, u"youth_science"_s},
                                                     {VenueKind::Hall, u"hall"_s}};
    return std::ranges::contains(places, room.id) || std::ranges::contains(places, kindWords.value(room.kind));
}

void addOffers(WorldHub &hub, const Facts &facts)
{
    const auto &rooms = hub.facts->rooms;
    for (std::size_t activity = 0; activity < facts.activities.size(); ++activity) {
        for (std::size_t room = 0; room < rooms.size(); ++room) {
            if (takesPlaceIn(facts.activities[activity].rooms, rooms[room]))
                hub.offers.push_back({int(activity), int(room)});
        }
    }
}

void addService(WorldHub &hub, const ServiceFacts &facts, const ServiceOffer &offer)
{
    hub.services.push_back(offer);
    hub.serviceRecords.push_back({.id = hub.record.id + u'.' + facts.id,
                                  .hubId = hub.record.id,
                                  .venueId = hub.record.venues[std::size_t(offer.venue)].id,
                                  .title = facts.title,
                                  .summary = facts.summary,
                                  .category = facts.category,
                                  .duration = Minutes(facts.minutes),
                                  .priceFen = facts.priceFen,
                                  .audience = facts.audience,
                                  .maxPartySize = facts.maxParty,
                                  .asksName = facts.asksName});
}

// Flagships have all that their rooms allow, others a draw of it; the health cabin's are everywhere. Of the hubs beyond
// the facts' own a tenth offers any: a very large district has its slots in places, or every day would be a list too
// long for a screen.
void addServices(WorldHub &hub, const Facts &facts)
{
    const auto &rooms = hub.facts->rooms;
    if (hub.block > 0 && unit(draw(hub.seed, Draw::ServiceOffered, -1)) >= 0.1)
        return;
    for (std::size_t i = 0; i < facts.services.size(); ++i) {
        const auto &service = facts.services[i];
        const auto room =
            std::ranges::find_if(rooms, [&](const RoomFacts &r) { return takesPlaceIn(service.rooms, r); });
        const bool isDrawn = unit(draw(hub.seed, Draw::ServiceOffered, qint64(i))) < 0.7;
        const bool isSure = hub.facts->style == HubStyle::Flagship || service.category == ActivityCategory::Health;
        if (room != rooms.end() && (isSure || isDrawn))
            addService(hub, service, {int(i), int(room - rooms.begin())});
    }
}

void addOrganisations(WorldHub &hub, const Facts &facts)
{
    const auto &street = facts.district.townStreets[std::size_t(hub.facts->street)];
    for (const auto &[pattern, operates] : facts.streetOrganisations) {
        hub.record.organisationIds.push_back(streetOrganisationId(street.id, pattern.id));
        if (operates && hub.record.operatorId.isEmpty())
            hub.record.operatorId = hub.record.organisationIds.back();
    }
    if (!hub.facts->operatorId.isEmpty())
        hub.record.operatorId = organisationId(hub.facts->operatorId);
    const auto wished = std::size_t(facts.linkedPerHub.value(hub.facts->style));
    const auto &others = facts.districtOrganisations;
    const auto first = draw(hub.seed, Draw::Organisations);
    for (std::size_t i = 0; i < others.size() && hub.record.organisationIds.size() < wished; ++i)
        hub.record.organisationIds.push_back(organisationId(others[(first + i * 5) % others.size()].organisation.id));
}

// Beyond the facts' own hubs: a namesake with a number, part of the way to another hub of the pattern's town-street.
void place(WorldHub &hub, int index, const Facts &facts)
{
    const int copy = index / int(facts.hubs.size());
    hub.record.id = hub.facts->id;
    hub.record.shortName = hub.facts->shortName;
    hub.record.position = hub.facts->position;
    if (copy == 0)
        return;
    const auto number = QString::number(copy + 1);
    hub.record.id += u'-' + number;
    hub.record.shortName = {hub.facts->shortName.zh + number, hub.facts->shortName.en + u' ' + number};
    std::vector<Position> near;
    for (const auto &other : facts.hubs) {
        if (other.street == hub.facts->street && &other != hub.facts)
            near.push_back(other.position);
    }
    const auto chance = draw(hub.seed, Draw::Place);
    const auto target = near.empty() ? hub.record.position : near[chance % near.size()];
    const double way = 0.05 + 0.4 * unit(chance);
    auto &position = hub.record.position;
    position.latitude += (target.latitude - position.latitude) * way;
    position.longitude += (target.longitude - position.longitude) * way;
}

WorldHub makeHub(int index, const World &world)
{
    const auto &facts = world.facts;
    WorldHub hub;
    hub.block = index / world.blockSize();
    hub.facts = &facts.hubs[std::size_t(index % world.blockSize())];
    hub.seed = draw(world.seed, Draw::HubSeed, index);
    place(hub, index, facts);
    auto &record = hub.record;
    record.name = filled(facts.hubName, record.shortName);
    record.townStreetId = facts.district.townStreets[std::size_t(hub.facts->street)].id;
    record.style = hub.facts->style;
    record.address = hub.facts->address;
    setWeek(record.openingHours, hub.facts->hours);
    record.accessibleEntrance = hub.facts->accessibleEntrance;
    record.floors = hub.facts->floors;
    record.communitiesServed = hub.facts->communities;
    record.residentsServed = hub.facts->residents;
    record.capacity = hub.facts->capacity;
    record.phone = phoneNumber(index < 900 ? 1001 + index : 3000 + index);
    addVenues(hub);
    addOffers(hub, facts);
    addServices(hub, facts);
    addOrganisations(hub, facts);
    return hub;
}

void indexHolidays(World &world)
{
    const auto &holidays = world.facts.holidays;
    if (holidays.empty())
        return;
    world.firstHoliday = holidays.front().from;
    for (const auto &holiday : holidays) {
        const auto begin = std::size_t(holiday.from - world.firstHoliday);
        const auto end = begin + std::size_t(holiday.days);
        world.holidayOf.resize(std::max(end, world.holidayOf.size()));
        std::fill_n(world.holidayOf.begin() + std::ptrdiff_t(begin), holiday.days, &holiday);
    }
}

} // namespace

std::shared_ptr<const World> makeWorld(Facts facts, int hubs, quint64 seed)
{
    auto world = std::make_shared<World>();
    world->facts = std::move(facts);
    world->seed = mixed(seed);
    world->organisations = makeOrganisations(world->facts);
    world->hubs.reserve(std::size_t(hubs));
    for (int index = 0; index < hubs; ++index) {
        world->hubs.push_back(makeHub(index, *world));
        world->indexOf.insert(world->hubs.back().record.id, index);
    }
    indexHolidays(*world);
    return world;
}

} // namespace hubscreen::platform::demo
