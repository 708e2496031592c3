// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "geo/datum.h"
#include "viewmodel/footfall/monotone_curve.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Eight Wednesdays and this one's morning: so many people inside in each quarter of an hour.
void putHistory(DistrictFixture &district, double usual, double today)
{
    const auto from = district.zone.startOf(district.day.addDays(-56));
    const auto to = district.at(10, 30);
    FootfallSeries series;
    series.hubId = u"sandun"_s;
    series.start = from;
    for (auto bucket = from; bucket < to; bucket += 15min) {
        const int minute = district.zone.minuteOfDay(bucket);
        const bool open = minute >= 8 * 60 && minute < 21 * 60 + 30;
        const bool isToday = district.zone.dayOf(bucket) == district.day;
        const auto inside = open ? (isToday ? today : usual) : 0;
        series.entries.push_back(int(inside / 4));
        series.averageInside.push_back(inside);
        series.peakInside.push_back(int(inside));
    }
    district.cache.putHistory({series}, FootfallStep::QuarterHour, {from, to}, district.clock.now());
    district.settle();
}

} // namespace

TEST_CASE("an empty cache is said to be empty, a district ends that", "[viewmodel]")
{
    SimulatedTime time(Instant(1'795'000'000s));
    ServerClock clock(time);
    cache::Cache cache(u":memory:"_s, time, time, clock);
    viewmodel::Lobby lobby(cache, clock, time, Language::Chinese);
    CHECK_FALSE(lobby.isEmpty()); // not asked yet is not empty
    cache.open();
    for (int i = 0; i < 10; ++i) {
        time.advance(17ms);
        QCoreApplication::processEvents();
    }
    CHECK(lobby.isEmpty());

    DistrictFixture district;
    CHECK_FALSE(district.lobby.isEmpty());
    CHECK(district.lobby.district()->name() == u"西湖区");
}

TEST_CASE("the first picture is whole when each of its parts was answered", "[viewmodel]")
{
    DistrictFixture district;
    CHECK_FALSE(district.lobby.isComplete());
    district.putHubs({district.hub(u"sandun"_s, u"t1"_s, 400)});
    CHECK_FALSE(district.lobby.isComplete());
    district.putLive({district.live(u"sandun"_s, 212)});
    CHECK_FALSE(district.lobby.isComplete());
    putHistory(district, 200, 220);
    CHECK_FALSE(district.lobby.isComplete());
    district.putActivities({district.activity(u"phone"_s, u"sandun"_s, 10, 45)});
    CHECK(district.lobby.isComplete());
}

TEST_CASE("this hub's day: a line that ends at the live point, and the usual band", "[viewmodel]")
{
    DistrictFixture district;
    district.putHubs({district.hub(u"sandun"_s, u"t1"_s, 400)});
    district.putLive({district.live(u"sandun"_s, 212)});
    putHistory(district, 200, 220);
    const auto &day = *district.lobby.hereNow();
    REQUIRE(day.hasNow());
    CHECK(day.now().y() == 212);
    CHECK(day.now().x() == Catch::Approx(10 * 60 + 32).margin(1));
    CHECK(day.todayLine().front().x() >= 8 * 60);
    REQUIRE_FALSE(day.bandMedian().isEmpty());
    for (const auto &point : day.bandMedian())
        CHECK(point.y() == Catch::Approx(200).margin(0.5));
    CHECK(day.topValue() >= 220);

    // Nothing is drawn of what is not fresh any more.
    district.advance(3min);
    CHECK_FALSE(day.hasNow());
}

TEST_CASE("the freshness line follows the feed's health and the clock", "[viewmodel]")
{
    DistrictFixture district;
    auto &status = *district.lobby.feedStatus();
    CHECK(status.isDemo());
    CHECK(status.updatedTime().isEmpty());
    status.setHealth(FeedState::Online, district.clock.now(), {});
    CHECK(status.updatedTime() == u"10:32");
    CHECK_FALSE(status.isStale());
    status.setHealth(FeedState::Offline, district.at(10, 32), u"no route"_s);
    district.advance(2min);
    CHECK(status.isStale());
    CHECK(status.state() == int(FeedState::Offline));
    CHECK(status.updatedTime() == u"10:32");
}

TEST_CASE("a hub's sheet knows its facts, and where it is quieter while it is busy", "[viewmodel]")
{
    DistrictFixture district;
    auto busy = district.hub(u"gudang"_s, u"t2"_s, 100);
    busy.venues = {{.id = u"v1"_s,
                    .name = {u"书房"_s, u"Library"_s},
                    .kind = VenueKind::Library,
                    .floor = 2,
                    .position = {},
                    .openingHours = {}},
                   {.id = u"v2"_s,
                    .name = {u"食堂"_s, u"Canteen"_s},
                    .kind = VenueKind::Canteen,
                    .floor = 1,
                    .position = {},
                    .openingHours = {}}};
    for (auto &periods : busy.venues[1].openingHours.week)
        periods = {{11 * 60, 13 * 60}};
    district.putHubs({district.hub(u"sandun"_s, u"t1"_s, 400), busy});
    district.putLive({district.live(u"sandun"_s, 20), district.live(u"gudang"_s, 95)});
    auto lesson = district.activity(u"reading"_s, u"gudang"_s, 10, 0);
    lesson.venueId = u"v1"_s;
    district.putActivities({lesson});

    auto &sheet = *district.lobby.hubDetail();
    district.lobby.navigation()->openHub(u"gudang"_s);
    district.settle();
    REQUIRE(sheet.isKnown());
    CHECK(sheet.hoursToday() == QList<viewmodel::OpenSpan>{{u"08:00"_s, u"21:30"_s, false, false}});
    CHECK(sheet.canteenHours() == QList<viewmodel::OpenSpan>{{u"11:00"_s, u"13:00"_s, false, false}});
    CHECK(sheet.opening().state == viewmodel::OpeningStateEnum::Open);
    CHECK(sheet.quieterHubId() == u"sandun");
    const auto &venues = sheet.venues()->rows();
    REQUIRE(venues.size() == 2);
    CHECK(venues[0].id == u"v1"); // the upper floor first
    CHECK(venues[0].state == viewmodel::VenueStateEnum::InSession);
    CHECK(venues[1].state == viewmodel::VenueStateEnum::OpensLater);
    CHECK(venues[1].opensTime == u"11:00");

    district.lobby.navigation()->closeHub();
    CHECK_FALSE(sheet.isKnown());
}

TEST_CASE("a hub's sheet tells nights and round the clock, and nothing where nothing is known", "[viewmodel]")
{
    using Spans = QList<viewmodel::OpenSpan>;
    DistrictFixture district; // it is Wednesday, 10:32
    auto hub = district.hub(u"sandun"_s, u"t1"_s, 400);
    hub.venues = {{.id = u"v"_s,
                   .name = {u"书房"_s, {}},
                   .kind = VenueKind::Library,
                   .floor = 2,
                   .position = {},
                   .openingHours = {}}};
    auto &sheet = *district.lobby.hubDetail();
    district.lobby.navigation()->openHub(u"sandun"_s);
    const auto spansWith = [&](const OpeningHours &hours) {
        hub.openingHours = hours;
        district.putHubs({hub});
        return sheet.hoursToday();
    };
    OpeningHours hours;
    hours.week[2] = {{18 * 60, 26 * 60}};
    CHECK(spansWith(hours) == Spans{{u"18:00"_s, u"02:00"_s, true, false}});
    CHECK(sheet.venues()->rows()[0].state == viewmodel::VenueStateEnum::OpensLater);
    hours.week[2].clear();
    hours.week[1] = {{18 * 60, 26 * 60}}; // nothing but the end of last night
    CHECK(spansWith(hours) == Spans{{u"00:00"_s, u"02:00"_s, false, false}});
    CHECK(sheet.opening().state == viewmodel::OpeningStateEnum::Over);
    CHECK(sheet.venues()->rows()[0].state == viewmodel::VenueStateEnum::Closed);
    hours.week[1] = {{18 * 60, 35 * 60}}; // last night's lasts until eleven
    hours.week[2] = {{14 * 60, 20 * 60}};
    CHECK(spansWith(hours) == Spans{{u"00:00"_s, u"11:00"_s, false, false}, {u"14:00"_s, u"20:00"_s, false, false}});
    hours.week[1] = {{18 * 60, 26 * 60}};
    CHECK(spansWith(hours) == Spans{{u"14:00"_s, u"20:00"_s, false, false}}); // that is over
    hours.week.fill({{0, 24 * 60}});
    CHECK(spansWith(hours) == Spans{{u"00:00"_s, u"24:00"_s, false, true}});
    CHECK(sheet.venues()->rows()[0].state == viewmodel::VenueStateEnum::Open);
    CHECK(spansWith({}).isEmpty());
    CHECK(sheet.opening().state == viewmodel::OpeningStateEnum::Unknown);
    CHECK(sheet.venues()->rows()[0].state == viewmodel::VenueStateEnum::Unknown);
    CHECK(sheet.today()->isOpenToday());

    hub.venues[0].hoursUnreadable = true;
    CHECK_FALSE(spansWith(hours).isEmpty());
    CHECK(sheet.venues()->rows()[0].state == viewmodel::VenueStateEnum::Unknown); // not its hub's
}

TEST_CASE("on a day on which a hub is closed, so are its rooms, but not a house near by", "[viewmodel]")
{
    DistrictFixture district; // it is Wednesday, 10:32
    OpeningHours always;
    always.week.fill({{0, 24 * 60}});
    auto hub = district.hub(u"sandun"_s, u"t1"_s, 400);
    const auto venue = [&always](const QString &id, std::optional<int> floor, std::optional<Position> position) {
        return Venue{.id = id,
                     .name = {id, {}},
                     .kind = VenueKind::Library,
                     .floor = floor,
                     .position = position,
                     .openingHours = always};
    };
    hub.venues = {venue(u"room"_s, 2, {}), venue(u"lost"_s, {}, {}), venue(u"near"_s, {}, hub.position)};
    auto &sheet = *district.lobby.hubDetail();
    district.lobby.navigation()->openHub(u"sandun"_s);
    const auto statesOn = [&](std::vector<OpenPeriod> thisDay) {
        hub.openingHours.exceptions = {{district.day, std::move(thisDay)}};
        district.putHubs({hub});
        QList<int> states;
        for (const auto &row : sheet.venues()->rows())
            states << row.state;
        return states;
    };
    using enum viewmodel::VenueStateEnum::Value;
    CHECK(statesOn({}) == QList<int>{Closed, Closed, Open});
    CHECK(statesOn({{14 * 60, 16 * 60}}) == QList<int>{OpensLater, OpensLater, Open});
    CHECK(sheet.venues()->rows()[0].opensTime == u"14:00");
    CHECK(statesOn({{9 * 60, 16 * 60}}) == QList<int>{Open, Open, Open});

    // A room that says so for that very day is open all the same, and a reading room outside its house's hours.
    hub.venues[0].openingHours.exceptions = {{district.day, {{10 * 60, 12 * 60}}}};
    CHECK(statesOn({}) == QList<int>{Open, Closed, Open});
    hub.openingHours.exceptions.clear();
    hub.openingHours.week.fill({{18 * 60, 20 * 60}});
    district.putHubs({hub});
    CHECK(sheet.venues()->rows()[1].state == Open);

    // Of a floor that nobody knows nothing is said; only a house near by stands apart.
    CHECK(sheet.venues()->rows()[1].floor == 0);
    CHECK_FALSE(sheet.venues()->rows()[1].isNear);
    CHECK(sheet.venues()->rows()[1].firstOfFloor);
    CHECK(sheet.venues()->rows()[2].isNear);
    CHECK(sheet.venues()->rows()[2].line == 2);
}

TEST_CASE("the way to a hub: direction, distance, minutes as the crow flies, and a link for a phone", "[viewmodel]")
{
    DistrictFixture district;
    auto here = district.hub(u"sandun"_s, u"t1"_s, 400);
    here.position = {30.3, 120.1};
    auto there = district.hub(u"gudang"_s, u"t2"_s, 100);
    there.position = {30.3, 120.1 + 0.0104}; // 0.0104 · 111.195 km · cos 30.3° = 998.5 m to the east
    there.shortName = {u"古荡"_s, u"Gudang"_s};
    there.accessibleEntrance = false;
    there.venues = {{.id = u"v"_s,
                     .name = {u"食堂"_s, u"Canteen"_s},
                     .kind = VenueKind::Canteen,
                     .floor = {},
                     .position = Position{30.301, 120.111},
                     .openingHours = {}},
                    {.id = u"w"_s,
                     .name = {u"书房"_s, u"Library"_s},
                     .kind = VenueKind::Library,
                     .floor = 2,
                     .position = {},
                     .openingHours = {}}};
    district.putHubs({here, there});
    district.lobby.setHere(u"sandun"_s);
    auto &sheet = *district.lobby.hubDetail();
    district.lobby.navigation()->openHub(u"gudang"_s);
    district.settle();
    CHECK(sheet.direction() == 2);
    CHECK(sheet.metresAway() == 998);
    CHECK(sheet.walkMinutes() == 14); // 998 m at 75 m a minute, begun minutes counted
    CHECK(sheet.accessible() == 0);
    const Position gcj = geo::toGcj02(there.position);
    CHECK(sheet.mapLink()
          == u"https://uri.amap.com/marker?position=%1,%2&name=%E5%8F%A4%E8%8D%A1"_s.arg(
              QString::number(gcj.longitude, 'f', 5), QString::number(gcj.latitude, 'f', 5)));
    REQUIRE(district.lobby.hubMap()->houses().size() == 1); // the room inside is no house
    CHECK(district.lobby.hubMap()->houses()[0].name == u"食堂");

    district.lobby.navigation()->openHub(u"sandun"_s);
    district.settle();
    CHECK(sheet.walkMinutes() == -1);
    CHECK(sheet.accessible() == -1);
    CHECK(district.lobby.hubMap()->houses().empty());
}

TEST_CASE("curves pass through their points and never overshoot them", "[viewmodel]")
{
    const QList<QPointF> points{{0, 0}, {15, 100}, {30, 100}, {45, 20}, {60, 0}};
    const auto curve = viewmodel::monotoneCurve(points, 120);
    CHECK(curve.size() > 100);
    for (const auto &point : points)
        CHECK(curve.contains(point));
    for (qsizetype i = 1; i < curve.size(); ++i) {
        CHECK(curve[i].x() > curve[i - 1].x());
        CHECK(curve[i].y() >= 0);
        CHECK(curve[i].y() <= 100);
    }
    CHECK(viewmodel::monotoneCurve({{0, 1}, {1, 2}}, 50).size() == 2);
    CHECK(viewmodel::monotoneCurve({}, 50).isEmpty());
}

TEST_CASE("lunar dates are the Chinese calendar's", "[viewmodel]")
{
    const auto zone = *Zone::fromIanaId("Asia/Shanghai");
    CHECK(viewmodel::lunarDateText(zone.startOf(QDate(2026, 2, 17)), zone) == u"正月初一");
    CHECK(viewmodel::lunarDateText(zone.startOf(QDate(2026, 11, 25)), zone) == u"十月十七");
}
