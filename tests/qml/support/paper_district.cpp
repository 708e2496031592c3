// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paper_district.h"

#include "support/paper_offers.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

namespace {

LocalizedText both(const QString &zh, const QString &en)
{
    return {zh, en};
}

OpeningHours daily(int opens, int closes)
{
    OpeningHours hours;
    hours.week.fill({OpenPeriod{opens, closes}});
    return hours;
}

Venue room(const QString &id, int floor, VenueKind kind, const QString &zh, const QString &en)
{
    Venue venue;
    venue.id = id;
    venue.floor = floor;
    venue.kind = kind;
    venue.name = both(zh, en);
    return venue;
}

/// A satellite or bead; `away` is in degrees.
Venue houseNear(const Hub &hub, const QString &suffix, VenueKind kind, Position away, const QString &zh,
                const QString &en)
{
    Venue venue = room(hub.id + suffix, 0, kind, zh, en);
    venue.floor.reset();
    venue.position = Position{hub.position.latitude + away.latitude, hub.position.longitude + away.longitude};
    return venue;
}

std::vector<Venue> roomsOf(const QString &hub)
{
    std::vector<Venue> rooms{
        room(hub + u"-gym"_s, 3, VenueKind::Gym, u"百姓健身房"_s, u"Gym"_s),
        room(hub + u"-hall"_s, 3, VenueKind::Hall, u"多功能厅"_s, u"Multi-purpose Hall"_s),
        room(hub + u"-library"_s, 2, VenueKind::Library, u"城市书房"_s, u"Library"_s),
        room(hub + u"-class"_s, 2, VenueKind::Culture, u"邻里课堂"_s, u"Classroom"_s),
        room(hub + u"-nursery"_s, 2, VenueKind::Nursery, u"亲子驿站"_s, u"Family room"_s),
        room(hub + u"-canteen"_s, 1, VenueKind::Canteen, u"幸福餐厅"_s, u"Canteen"_s),
        room(hub + u"-health"_s, 1, VenueKind::HealthCabin, u"健康小屋"_s, u"Health cabin"_s),
    };
    rooms[5].openingHours = daily(11 * 60, 19 * 60);
    return rooms;
}

Hub bigHub(const QString &id, const QString &zh, const QString &en, int capacity)
{
    Hub hub;
    hub.id = id;
    hub.name = both(zh + u"民生综合体"_s, en + u" Wellbeing Hub"_s);
    hub.shortName = both(zh, en);
    hub.style = HubStyle::Flagship;
    hub.openingHours = daily(8 * 60, 21 * 60 + 30);
    hub.capacity = capacity;
    hub.accessibleEntrance = true;
    hub.floors = 3;
    hub.operatorId = u"org-0"_s;
    hub.organisationIds = {u"org-1"_s, u"org-2"_s};
    hub.venues = roomsOf(id);
    return hub;
}

Hub plainHub(int index)
{
    Hub hub;
    hub.id = u"hub-%1"_s.arg(index);
    hub.name = both(u"第%1邻里民生综合体"_s.arg(index), u"Neighbourhood %1 Wellbeing Hub"_s.arg(index));
    hub.shortName = both(u"第%1邻里"_s.arg(index), u"No. %1"_s.arg(index));
    hub.townStreetId = u"street-%1"_s.arg(index % 5);
    hub.style = index % 3 == 0 ? HubStyle::Flagship : index % 3 == 1 ? HubStyle::StarMoon : HubStyle::Linked;
    hub.position = {30.16 + 0.004 * ((index * 17) % 56), 120.02 + 0.0022 * ((index * 29) % 56)};
    hub.address = both(u"文三西路 %1 号"_s.arg(index), u"%1 Wensan West Road"_s.arg(index));
    hub.openingHours = daily(8 * 60, 20 * 60);
    hub.capacity = 100;
    if (index % 4 != 0)
        hub.accessibleEntrance = index % 4 == 1;
    if (index % 5 == 0)
        hub.venues = {houseNear(hub, u"-canteen"_s, VenueKind::Canteen, {0.0016, 0.0011}, u"老年食堂"_s, u"Canteen"_s),
                      houseNear(hub, u"-club"_s, VenueKind::ElderClub, {-0.0014, 0.0019}, u"长者俱乐部"_s, u"Club"_s)};
    return hub;
}

Activity activity(const QString &hub, const QString &venue, int index, int minute, const QString &zh, const QString &en)
{
    Activity made;
    made.id = u"%1-a%2"_s.arg(hub, QString::number(index));
    made.hubId = hub;
    made.venueId = hub + venue;
    made.title = both(zh, en);
    made.category = ActivityCategory(index % 5);
    const auto day = paperZone().dayOf(paperNow());
    made.time = {paperZone().at(day, minute), paperZone().at(day, minute + 60)};
    made.capacity = 30;
    made.remaining = 6;
    made.booking = BookingState::Open;
    made.maxPartySize = 4;
    return made;
}

std::vector<Activity> dayOf(const QString &hub)
{
    std::vector<Activity> day{
        activity(hub, u"-class"_s, 0, 9 * 60, u"手机摄影"_s, u"Phone photos"_s),
        activity(hub, u"-class"_s, 1, 10 * 60 + 45, u"智能手机课堂"_s, u"Phone skills"_s),
        activity(hub, u"-gym"_s, 2, 14 * 60, u"八段锦公开课"_s, u"Baduanjin"_s),
        activity(hub, u"-library"_s, 3, 15 * 60 + 30, u"西湖绸伞手作"_s, u"Silk parasols"_s),
        activity(hub, u"-hall"_s, 4, 19 * 60, u"邻里合唱"_s, u"Neighbours' choir"_s),
    };
    day[2].remaining = 12;
    day[3].remaining = 3;
    day[4].remaining = 0;
    day[4].booking = BookingState::Full;
    day[4].waitlist = 2;
    for (auto &one : day) {
        one.organiserId = u"org-1"_s;
        one.summary = both(u"老师手把手地教，带上自己的手机就行。"_s, u"Taught step by step; bring your own phone."_s);
    }
    day[1].audience = Audience::Elders;
    day[2].audience = Audience::Elders;
    day[3].audience = Audience::Families;
    day[3].priceFen = 1500;
    // The class meets again on the two days after.
    day[1].seriesId = hub + u"-phones"_s;
    for (int later = 1; later <= 2; ++later) {
        auto again = day[1];
        again.id += u"-%1"_s.arg(later);
        again.time = {again.time.from + std::chrono::days(later), again.time.to + std::chrono::days(later)};
        again.remaining = 20;
        day.push_back(std::move(again));
    }
    // What has begun, and goes on.
    auto open = activity(hub, u"-health"_s, 5, 10 * 60, u"社区义诊"_s, u"Free health check"_s);
    open.booking = BookingState::WalkIn;
    open.remaining = std::nullopt;
    open.capacity = std::nullopt;
    day.insert(day.begin() + 1, std::move(open));
    return day;
}

Organisation organisation(int index, const QString &zh, const QString &en)
{
    Organisation made;
    made.id = u"org-%1"_s.arg(index);
    made.name = both(zh, en);
    made.kind = OrganisationKind(index % 3);
    made.phone = u"0571-8800000%1"_s.arg(index);
    made.offer =
        both(u"助餐、陪伴、手机使用一对一帮助。"_s, u"Help with meals, company, and one-to-one help with phones."_s);
    return made;
}

District paperDistrict()
{
    District district;
    district.id = u"paper"_s;
    district.name = both(u"西湖区"_s, u"Xihu District"_s);
    district.demo = true;
    district.zone = paperZone();
    const std::initializer_list<std::pair<QString, QString>> names{{u"三墩镇"_s, u"Sandun"_s},
                                                                   {u"文新街道"_s, u"Wenxin"_s},
                                                                   {u"翠苑街道"_s, u"Cuiyuan"_s},
                                                                   {u"北山街道"_s, u"Beishan"_s},
                                                                   {u"转塘街道"_s, u"Zhuantang"_s}};
    for (const auto &[zh, en] : names)
        district.townStreets.push_back(
            {u"street-%1"_s.arg(district.townStreets.size()), both(zh, en), Position{30.3, 120.1}});
    return district;
}

LiveFootfall insideOf(const Hub &hub, int inside)
{
    return {hub.id, paperNow() - Milliseconds(20'000), inside, inside * 6, inside * 5};
}

} // namespace

Zone paperZone()
{
    return *Zone::fromIanaId("Asia/Shanghai");
}

Instant paperNow()
{
    return paperZone().at(QDate(2026, 11, 25), 10 * 60 + 32);
}

PaperDistrict PaperDistrict::make(int others)
{
    PaperDistrict paper;
    paper.district = paperDistrict();
    paper.organisations = {
        organisation(0, u"杭州市西湖区文泽社会组织服务中心"_s, u"Wenze Social Organisation Service Centre"_s),
        organisation(1, u"乐龄志愿队"_s, u"Elders' Volunteers"_s),
        organisation(2, u"阳光助残社"_s, u"Sunshine Support"_s)};
    auto here = bigHub(paperHere, u"三墩镇"_s, u"Sandun"_s, 400);
    here.townStreetId = u"street-0"_s;
    here.position = {30.334, 120.078};
    here.address = both(u"厚诚路 88 号"_s, u"88 Houcheng Road"_s);
    auto busy = bigHub(paperBusy, u"骆家庄"_s, u"Luojiazhuang"_s, 360);
    busy.townStreetId = u"street-1"_s;
    busy.position = {30.29, 120.09};
    busy.address = both(u"文一西路近丰潭路"_s, u"Wenyi West Road by Fengtan Road"_s);
    paper.live = {insideOf(here, 212), insideOf(busy, 286)};
    for (const auto &hub : {here, busy}) {
        std::ranges::move(dayOf(hub.id), std::back_inserter(paper.activities));
        for (const auto &venue : hub.venues)
            paper.counts.push_back({hub.id, venue.id, int(venue.name.zh.size()) * 9, 0, 0, 0});
    }
    paper.hubs = {here, busy};
    for (int i = 0; i < others; ++i) {
        paper.hubs.push_back(plainHub(i));
        paper.live.push_back(insideOf(paper.hubs.back(), i % 10 < 6 ? 20 : i % 10 < 9 ? 55 : 90));
    }
    addOffers(paper);
    return paper;
}

void PaperDistrict::writeEverywhere(const QString &text)
{
    const auto written = both(text, text);
    district.name = written;
    for (auto &street : district.townStreets)
        street.name = written;
    for (auto &one : organisations)
        one.name = one.offer = written;
    for (auto &hub : hubs) {
        hub.name = hub.shortName = hub.address = written;
        for (auto &venue : hub.venues)
            venue.name = written;
    }
    for (auto &one : activities)
        one.title = one.summary = written;
    for (auto &one : services)
        one.title = one.summary = written;
    for (auto &menu : menus) {
        for (auto &meal : menu.meals) {
            for (auto &dish : meal.dishes)
                dish.name = written;
        }
    }
    for (auto &one : notices)
        one.title = one.body = written;
}

double usualInside(int minute, int capacity)
{
    const auto hump = [minute](double at, double width) { return std::exp(-std::pow((minute - at) / width, 2)); };
    return capacity * (0.62 * hump(690, 110) + 0.38 * hump(870, 90) + 0.42 * hump(1110, 130));
}

} // namespace hubscreen::stage
