// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts.h"

#include "platform/demo/facts_parts.h"

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr std::pair<QLatin1StringView, VenueKind> venueKinds[] = {{"library"_L1, VenueKind::Library},
                                                                  {"canteen"_L1, VenueKind::Canteen},
                                                                  {"gym"_L1, VenueKind::Gym},
                                                                  {"health_cabin"_L1, VenueKind::HealthCabin},
                                                                  {"nursery"_L1, VenueKind::Nursery},
                                                                  {"elder_club"_L1, VenueKind::ElderClub},
                                                                  {"day_care"_L1, VenueKind::DayCare},
                                                                  {"culture"_L1, VenueKind::Culture},
                                                                  {"youth_science"_L1, VenueKind::YouthScience},
                                                                  {"hall"_L1, VenueKind::Hall},
                                                                  {"other"_L1, VenueKind::Other}};

OpenSpans readSpans(const Fields &fields, QLatin1StringView name, const QString &text)
{
    OpenSpans spans;
    int previous = -1;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const OpenPeriod period{readMinute(fields, name, part.section(u'-', 0, 0)),
                                readMinute(fields, name, part.section(u'-', 1))};
        if (spans.count == int(spans.periods.size()) || period.opens <= previous || period.closes <= period.opens) {
            fields.complain(name, u"\"%1\" is not up to three times in order"_s.arg(text));
            break;
        }
        spans.periods[std::size_t(spans.count++)] = period;
        previous = period.closes;
    }
    return spans;
}

QHash<QString, WeekHours> readHours(const Fields &all)
{
    QHash<QString, WeekHours> hours;
    for (const auto &id : all.names()) {
        const auto latin = id.toLatin1();
        const QLatin1StringView name(latin);
        const auto days = all.texts(name);
        if (days.size() != 7) {
            all.complain(name, u"a week has seven days"_s);
            continue;
        }
        for (std::size_t i = 0; i < 7; ++i)
            hours[id][i] = readSpans(all, name, days[i]);
    }
    return hours;
}

WeekHours namedHours(const Fields &fields, const QHash<QString, WeekHours> &hours)
{
    const auto name = fields.text("hours"_L1);
    if (!hours.contains(name))
        fields.complain("hours"_L1, u"there are no hours \"%1\""_s.arg(name));
    return hours.value(name);
}

RoomFacts readRoom(const Fields &fields, const QHash<QString, WeekHours> &hours)
{
    RoomFacts room;
    room.id = fields.text("id"_L1);
    room.name = fields.localized("name"_L1);
    room.kind = fields.word("kind"_L1, venueKinds);
    if (fields.has("floor"_L1))
        room.floor = fields.integer("floor"_L1);
    if (fields.has("hours"_L1))
        room.hours = namedHours(fields, hours);
    if (fields.has("offset"_L1)) {
        const auto metres = fields.numbers("offset"_L1);
        if (metres.size() == 2)
            room.offset = {metres[0], metres[1]};
        else
            fields.complain("offset"_L1, u"is not [metres to the east, metres to the north]"_s);
    }
    return room;
}

struct Layouts {
    QHash<QString, WeekHours> hours;
    QHash<QString, std::vector<RoomFacts>> rooms;
    QStringList shapes;
};

Layouts readLayouts(const QString &folder, Complaint &complaint)
{
    const auto file = readFields(folder + "/layouts.json"_L1, complaint);
    Layouts layouts;
    layouts.hours = readHours(file.object("hours"_L1));
    const auto all = file.object("layouts"_L1);
    for (const auto &id : all.names()) {
        for (const auto &room : all.objects(QLatin1StringView(id.toLatin1())))
            layouts.rooms[id].push_back(readRoom(room, layouts.hours));
    }
    return layouts;
}

template<typename T, typename Id>
int indexOfId(const Fields &fields, QLatin1StringView name, const std::vector<T> &records, Id id)
{
    const auto wished = fields.text(name);
    const auto found = std::ranges::find(records, wished, id);
    if (found == records.end())
        fields.complain(name, u"there is no \"%1\""_s.arg(wished));
    return int(found - records.begin());
}

RegularFacts readRegular(const Fields &fields, const std::vector<ActivityFacts> &activities,
                         const std::vector<RoomFacts> &rooms)
{
    RegularFacts regular{.activity = indexOfId(fields, "activity"_L1, activities, &ActivityFacts::id),
                         .room = indexOfId(fields, "room"_L1, rooms, &RoomFacts::id),
                         .starts = readMinute(fields, "start"_L1, fields.text("start"_L1))};
    for (const double weekday : fields.numbers("weekdays"_L1)) {
        if (weekday < 1 || weekday > 7)
            fields.complain("weekdays"_L1, u"weekdays are 1 (Monday) to 7"_s);
        else
            regular.weekdays[std::size_t(weekday) - 1] = true;
    }
    return regular;
}

HubFacts readHub(const Fields &fields, const Facts &facts, const Layouts &layouts)
{
    const auto layout = fields.text("layout"_L1);
    if (!layouts.rooms.contains(layout))
        fields.complain("layout"_L1, u"there is no layout \"%1\""_s.arg(layout));
    const auto shape = fields.text("crowd"_L1);
    if (!layouts.shapes.contains(shape))
        fields.complain("crowd"_L1, u"there is no shape \"%1\" in crowd.json"_s.arg(shape));
    HubFacts hub{.id = fields.text("id"_L1),
                 .street = indexOfId(fields, "street"_L1, facts.district.townStreets, &TownStreet::id),
                 .style = fields.word("style"_L1, hubStyles),
                 .shortName = fields.localized("name"_L1),
                 .position = fields.position("position"_L1),
                 .address = fields.localized("address"_L1),
                 .capacity = fields.integer("capacity"_L1),
                 .accessibleEntrance = fields.optionalFlag("accessible_entrance"_L1),
                 .floors = fields.integer("floors"_L1),
                 .hours = namedHours(fields, layouts.hours),
                 .rooms = layouts.rooms.value(layout),
                 .shape = int(layouts.shapes.indexOf(shape)),
                 .load = fields.number("load"_L1),
                 .communities = fields.integer("communities"_L1),
                 .residents = fields.integer("residents"_L1),
                 .operatorId = fields.text("operator"_L1, {}),
                 .regulars = {}};
    if (fields.has("regulars"_L1)) {
        for (const auto &regular : fields.objects("regulars"_L1))
            hub.regulars.push_back(readRegular(regular, facts.activities, hub.rooms));
    }
    return hub;
}

void readDistrict(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/district.json"_L1, complaint);
    auto &district = facts.district;
    district.id = file.text("id"_L1);
    district.name = file.localized("name"_L1);
    district.demo = true;
    facts.hubName = file.localized("hub_name"_L1);
    for (const auto &street : file.objects("streets"_L1))
        district.townStreets.push_back(
            {street.text("id"_L1), street.localized("name"_L1), street.position("label"_L1)});
    for (const auto &counter : file.objects("reported"_L1))
        district.reported.push_back({counter.text("kind"_L1), qint64(counter.number("value"_L1)),
                                     counter.localized("source"_L1), counter.date("date"_L1)});

    const auto zone = Zone::fromIanaId(file.text("time_zone"_L1).toLatin1());
    if (!zone)
        return file.complain("time_zone"_L1, u"this system does not know the time zone"_s);
    district.zone = *zone;
    const QDate winter(2026, 1, 1), summer(2026, 7, 1);
    const auto offsetOn = [&zone](QDate day) { return zone->local(zone->startOf(day)).offsetFromUtc(); };
    if (offsetOn(winter) != offsetOn(summer))
        return file.complain("time_zone"_L1, u"the demo does not know summer time"_s);
    facts.clock.offset = std::chrono::seconds(offsetOn(winter));
}

} // namespace

Result<Facts> readFacts(const QString &folder)
{
    Complaint complaint;
    Facts facts;
    readDistrict(folder, complaint, facts);
    auto layouts = readLayouts(folder, complaint);
    layouts.shapes = readCrowd(folder, complaint, facts.crowd);
    readHolidays(folder, complaint, facts);
    readOrganisations(folder, complaint, facts);
    readActivities(folder, complaint, facts);
    readServices(folder, complaint, facts);
    readMenus(folder, complaint, facts);
    readNotices(folder, complaint, facts);
    const auto file = readFields(folder + "/hubs.json"_L1, complaint);
    for (const auto &hub : file.objects("hubs"_L1))
        facts.hubs.push_back(readHub(hub, facts, layouts));
    checkReferences(facts, complaint);
    if (complaint.error)
        return std::unexpected(*complaint.error);
    return facts;
}

} // namespace hubscreen::platform::demo
