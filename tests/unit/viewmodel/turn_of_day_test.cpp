// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two hubs; activities of today, tomorrow and the day after, all read, and nothing comes any more.
class AloneOverNight : public DistrictFixture
{
public:
    explicit AloneOverNight(const QByteArray &zoneId = "Asia/Shanghai", QDate today = {2026, 11, 25})
        : DistrictFixture(zoneId, today)
    {
        auto here = hub(u"sandun"_s, u"t1"_s, 400);
        here.venues = {{u"canteen"_s, {u"幸福餐厅"_s, {}}, VenueKind::Canteen, 1, {}, {}}};
        putHubs({here, hub(u"lanli"_s, u"t1"_s, 100)});
        putLive({live(u"sandun"_s, 30), live(u"lanli"_s, 10)});
        auto fair = on(u"fair"_s, -2, 9);
        fair.time.to = zone.at(day.addDays(2), 17 * 60);
        putWindow(
            {on(u"today"_s, 0, 14), on(u"tomorrow"_s, 1, 9), on(u"tomorrow2"_s, 1, 15), on(u"later"_s, 2, 9), fair});
        Menu menu;
        menu.id = u"m"_s;
        menu.hubId = u"sandun"_s;
        menu.venueId = u"canteen"_s;
        menu.date = day;
        menu.meals = {{Meal::Lunch, OpenPeriod{630, 780}, std::vector<Dish>(1)}};
        menu.meals.front().dishes.front().id = u"fish"_s;
        putAll(std::vector{menu}, zone.rangeOf(day));
    }

    template<typename T>
    void putAll(std::vector<T> records, const TimeRange &range)
    {
        cache.putList({.records = std::move(records),
                       .deletedIds = {},
                       .scope = cache::ListScope::Full,
                       .range = range,
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    void putWindow(std::vector<Activity> activities)
    {
        cache.putList({.records = std::move(activities),
                       .deletedIds = {},
                       .scope = cache::ListScope::Range,
                       .range = {zone.startOf(day.addDays(-7)), zone.startOf(day.addDays(32))},
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    Activity on(const QString &id, int daysAhead, int hour) const
    {
        auto made = activity(id, u"sandun"_s, hour, 0);
        const auto from = zone.at(day.addDays(daysAhead), hour * 60);
        made.time = {from, from + 1h};
        return made;
    }

    /// To so long before (negative: after) the district's next midnight.
    void goTo(Milliseconds beforeMidnight)
    {
        time.advance(zone.startOf(day.addDays(1)) - beforeMidnight - clock.now());
        settle();
    }

    QStringList ids(const ActivityListModel &model) const
    {
        QStringList ids;
        for (const auto &row : model.rows())
            ids << row.id;
        return ids;
    }
};

} // namespace

TEST_CASE("at the district's midnight whatever says today is another day's, though nothing comes", "[viewmodel]")
{
    AloneOverNight district;
    auto &lobby = district.lobby;
    lobby.navigation()->show(Navigation::Activities);
    lobby.programme();
    lobby.hubDetail()->setHubId(u"sandun"_s);
    district.goTo(1min);
    district.tick({district.live(u"sandun"_s, 30), district.live(u"lanli"_s, 10)});
    CHECK(lobby.figures()->activitiesToday() == 2);
    CHECK(lobby.figures()->visitsToday().value == 120);
    REQUIRE(district.lobby.directory().find(u"sandun"_s));
    CHECK(lobby.directory().find(u"sandun"_s)->entriesToday.value == 90);
    CHECK(district.ids(*lobby.hubDetail()->activities()) == QStringList{u"fair"_s, u"today"_s});

    district.goTo(-1s);
    CHECK(lobby.figures()->activitiesToday() == 3);
    CHECK(lobby.figures()->visitsToday().isWithdrawn());
    CHECK(lobby.directory().find(u"sandun"_s)->entriesToday.isWithdrawn());
    CHECK_FALSE(lobby.directory().find(u"sandun"_s)->inside.isWithdrawn()); // who is in does not leave at midnight
    const QStringList tomorrows{u"fair"_s, u"tomorrow"_s, u"tomorrow2"_s};
    CHECK(district.ids(*lobby.hubDetail()->activities()) == tomorrows);
    CHECK(district.ids(*lobby.activities()) == tomorrows);
    CHECK(district.ids(*lobby.comingUp()) == QStringList{u"tomorrow"_s, u"tomorrow2"_s});
    CHECK(lobby.programme()->nowAndNext()->next().id == u"tomorrow");
    CHECK(lobby.hereNow()->isKnown());
}

TEST_CASE("a chosen date stays that date when the day turns, and the strip moves", "[viewmodel]")
{
    AloneOverNight district;
    auto &list = *district.lobby.activities();
    district.lobby.navigation()->show(Navigation::Activities);
    auto &days = *district.lobby.programme()->days();
    list.setDayOffset(1);
    district.goTo(10s);
    const auto before = list.rows();
    REQUIRE(before.size() == 3);
    CHECK(list.dayOffset() == 1);
    CHECK(days.rows()[1].count == 3);
    ModelLog rows(list);
    ModelLog tiles(days);
    district.goTo(-1s);
    CHECK(list.dayOffset() == 0);
    CHECK_FALSE(list.isFollowingToday());
    CHECK(list.day() == district.day.addDays(1));
    CHECK(rows.take() == QStringList{u"change 0-2"_s}); // tomorrow is called today, and nothing else
    CHECK(list.rows()[1].key == before[1].key);
    CHECK(tiles.take().first(2) == QStringList{u"remove 0-0"_s, u"insert 6-6"_s});
    CHECK(days.rows()[0].count == 3);
    CHECK(days.rows()[6].count == 0);
    district.time.advance(24h); // once it has passed, the list is today's again
    district.settle();
    CHECK(list.day() == district.day.addDays(2));
    CHECK(list.isFollowingToday());
    CHECK(district.ids(list) == QStringList{u"fair"_s, u"later"_s});
}

TEST_CASE("a chosen day of a service's times and a chosen month stay what they are", "[viewmodel]")
{
    AloneOverNight district("Asia/Shanghai", QDate(2026, 11, 30));
    auto &times = *district.lobby.serviceTimes();
    auto &held = *district.lobby.programme()->held();
    times.setDayOffset(2);
    held.setMonthsBack(1);
    const auto october = held.month(1);
    district.goTo(-1s);
    CHECK(times.dayOffset() == 1);
    CHECK(held.monthsBack() == 2);
    CHECK(held.month(2) == october);
}

TEST_CASE("a menu that does not come after midnight is called missing, and shown when it comes", "[viewmodel]")
{
    AloneOverNight district;
    district.lobby.navigation()->show(Navigation::Canteen);
    auto &dishes = *district.lobby.dishes();
    district.goTo(1min);
    REQUIRE(dishes.rowCount() == 1);
    CHECK_FALSE(dishes.isOverdue());
    district.goTo(-1s);
    CHECK(dishes.rowCount() == 0);
    CHECK_FALSE(dishes.isKnown());
    CHECK_FALSE(dishes.isOverdue());
    district.advance(30s);
    CHECK(dishes.isOverdue());
    district.putAll(std::vector<Menu>(), district.zone.rangeOf(district.day.addDays(1)));
    CHECK(dishes.isKnown());
    CHECK_FALSE(dishes.isOverdue());
    CHECK(dishes.hasCanteen());
}

TEST_CASE("a clock that is put right over midnight turns the day, too", "[viewmodel]")
{
    AloneOverNight district;
    CHECK(district.lobby.figures()->activitiesToday() == 2);
    district.clock.learn(district.clock.now() + 24h, district.time.monotonic());
    district.advance(6s);
    CHECK(district.lobby.figures()->activitiesToday() == 3);
    CHECK(district.lobby.clock()->today() == CalendarDay(district.day.addDays(1)));
    district.clock.learn(district.clock.now() - 24h, district.time.monotonic()); // and back
    district.advance(6s);
    CHECK(district.lobby.figures()->activitiesToday() == 2);
}

TEST_CASE("what was asked as of a wrong time is asked again as soon as the server has told it", "[viewmodel]")
{
    AloneOverNight district;
    district.clock.learn(district.clock.now() + 24h, district.time.monotonic());
    district.lobby.followClock();
    district.settle(); // no beat lies in it
    CHECK(district.lobby.figures()->activitiesToday() == 3);
    CHECK(district.lobby.clock()->today() == CalendarDay(district.day.addDays(1)));
}

TEST_CASE("a clock that is put right within the day has everything asked again", "[viewmodel]")
{
    const bool isTold = GENERATE(true, false); // else the next beat finds it out
    AloneOverNight district;
    const auto set = [&](Milliseconds by) {
        district.clock.learn(district.clock.now() + by, district.time.monotonic());
        if (isTold)
            district.lobby.followClock();
        district.advance(isTold ? 0s : 6s);
    };
    const auto state = [&] { return district.lobby.directory().find(u"sandun"_s)->opening.state; };
    CHECK(state() == OpeningStateEnum::Open);
    set(11h + 30min);
    CHECK(state() == OpeningStateEnum::Over);
    set(-(11h + 30min)); // what was said held until midnight
    CHECK(state() == OpeningStateEnum::Open);
}

TEST_CASE("a day that turns unseen while the zone is set is told, and another zone's day is another", "[viewmodel]")
{
    const Zone hangzhou = *Zone::fromIanaId("Asia/Shanghai");
    SimulatedTime time(hangzhou.at({2026, 11, 25}, 10 * 60));
    ServerClock clock(time);
    clock.learn(time.system(), time.monotonic());
    Pulse pulse(clock, time);
    const QSignalSpy turned(&pulse, &Pulse::dayTurned);
    const QSignalSpy outdated(&pulse, &Pulse::outdated);
    pulse.setZone(hangzhou);
    CHECK(turned.size() == 0);
    CHECK(outdated.size() == 0);
    clock.learn(clock.now() + 24h, time.monotonic());
    pulse.setZone(hangzhou); // the district has come anew, before the clock was looked at
    CHECK(turned.size() == 1);
    CHECK(outdated.size() == 1);
    time.advance(10s);
    CHECK(turned.size() == 1);
    pulse.setZone(*Zone::fromIanaId("Pacific/Honolulu")); // there it is still the day before
    CHECK(turned.size() == 2);
    pulse.setZone(*Zone::fromIanaId("Pacific/Tahiti")); // the same day
    CHECK(turned.size() == 2);
    CHECK(outdated.size() == 3);
    time.advance(10min);
    CHECK(outdated.size() == 3);
}

TEST_CASE("a clock that is put right makes no wait longer or shorter", "[viewmodel]")
{
    AloneOverNight district;
    district.lobby.navigation()->show(Navigation::Canteen);
    auto &dishes = *district.lobby.dishes();
    district.goTo(-1s);
    CHECK_FALSE(dishes.isKnown());
    district.clock.learn(district.clock.now() + 1h, district.time.monotonic());
    district.advance(6s);
    CHECK_FALSE(dishes.isOverdue());
    district.clock.learn(district.clock.now() - 1h, district.time.monotonic());
    district.advance(14s);
    CHECK(dishes.isOverdue());
}

TEST_CASE("a day of 25 hours turns at its own midnight", "[viewmodel]")
{
    AloneOverNight district("America/New_York", QDate(2026, 11, 1));
    CHECK(district.lobby.figures()->activitiesToday() == 2);
    district.goTo(1s);
    CHECK(district.lobby.figures()->activitiesToday() == 2);
    district.goTo(-1s);
    CHECK(district.lobby.figures()->activitiesToday() == 3);
}
