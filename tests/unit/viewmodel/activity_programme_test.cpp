// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::ActivityProgramme;
using viewmodel::Navigation;

namespace {

/// Two hubs on a Wednesday, 10:32; the page of activities is shown.
class WithProgramme : public DistrictFixture
{
public:
    WithProgramme()
    {
        auto sandun = hub(u"sandun"_s, u"t1"_s, 400);
        Venue room;
        room.id = u"room"_s;
        room.name = {u"邻里课堂"_s, u"Classroom"_s};
        room.floor = 2;
        sandun.venues = {room};
        putHubs({sandun, hub(u"lanli"_s, u"t1"_s, 100)});
        Organisation organiser{.id = u"org"_s,
                               .name = {u"银龄队"_s, u"Silver"_s},
                               .kind = OrganisationKind::Volunteer,
                               .phone = u"0571-1"_s,
                               .offer = {u"陪伴"_s, u"company"_s}};
        cache.putList({.records = std::vector{organiser},
                       .deletedIds = {},
                       .scope = cache::ListScope::Full,
                       .range = {},
                       .hubId = {},
                       .mark = mark(++revision)});
        auto phone = activity(u"phone"_s, u"sandun"_s, 10, 45);
        phone.venueId = u"room"_s;
        phone.seriesId = u"phones"_s;
        phone.organiserId = u"org"_s;
        phone.audience = Audience::Elders;
        auto again = phone;
        again.id = u"phone2"_s;
        again.time = {phone.time.from + 48h, phone.time.to + 48h};
        auto full = activity(u"full"_s, u"sandun"_s, 14, 0);
        full.booking = BookingState::Full;
        full.remaining = 0;
        putWeek({activity(u"early"_s, u"sandun"_s, 9, 0), activity(u"yoga"_s, u"sandun"_s, 10, 0), phone, again, full,
                 activity(u"craft"_s, u"lanli"_s, 15, 30)});
        lobby.navigation()->show(Navigation::Activities);
        lobby.programme();
        settle();
    }

    void putWeek(std::vector<Activity> activities)
    {
        cache.putList({.records = std::move(activities),
                       .deletedIds = {},
                       .scope = cache::ListScope::Range,
                       .range = {zone.startOf(day), zone.startOf(day.addDays(31))},
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    QStringList ids(const viewmodel::ActivityListModel &model) const
    {
        QStringList ids;
        for (const auto &row : model.rows())
            ids << row.id;
        return ids;
    }

    viewmodel::ActivityListModel &list = *lobby.activities();
    ActivityProgramme &programme = *lobby.programme();
};

} // namespace

TEST_CASE("the week's list and its counts follow the selection", "[viewmodel]")
{
    WithProgramme district;
    CHECK(district.programme.days()->total() == 6);
    CHECK(district.programme.days()->rows()[0].count == 5);
    CHECK(district.programme.days()->rows()[2].count == 1);
    CHECK(district.programme.days()->rows()[0].share == 1);
    district.programme.setView(ActivityProgramme::Week);
    district.settle();
    CHECK(district.ids(district.list)
          == QStringList{u"early"_s, u"yoga"_s, u"phone"_s, u"full"_s, u"craft"_s, u"phone2"_s});
    CHECK(district.list.firstOfDay(2) == 5);
    CHECK(district.list.firstOfDay(1) == -1);
    district.list.setAudience(int(Audience::Elders));
    district.settle();
    CHECK(district.ids(district.list) == QStringList{u"phone"_s, u"phone2"_s});
    CHECK(district.programme.days()->total() == 2);
    district.list.widen();
    district.list.setHubId(u"sandun"_s);
    district.list.setVenueId(u"room"_s);
    district.settle();
    CHECK(district.ids(district.list) == QStringList{u"phone"_s, u"phone2"_s});
    CHECK(district.programme.venues()->nameOf(u"room"_s) == u"邻里课堂");
    district.list.setHubId(u"lanli"_s);
    district.settle();
    CHECK(district.list.venueId().isEmpty()); // the room was the other hub's
    CHECK(district.ids(district.list) == QStringList{u"craft"_s});
    district.programme.setView(ActivityProgramme::Day);
    CHECK(district.list.days() == 1);
}

TEST_CASE("what lasts for days stands on each of them, and is one in all; what is cancelled is listed, not counted",
          "[viewmodel]")
{
    WithProgramme district;
    auto fair = district.activity(u"fair"_s, u"sandun"_s, 9, 0);
    fair.time = {fair.time.from - 24h, fair.time.to + 48h};
    auto off = district.activity(u"off"_s, u"sandun"_s, 20, 0);
    off.status = ActivityStatus::Cancelled;
    district.cache.putEvents({{"e1", ++district.revision, fair}, {"e1", ++district.revision, off}});
    district.settle();
    CHECK(district.list.rowCount() == 7);
    CHECK(district.list.total() == 6);
    CHECK(district.programme.days()->rows()[0].count == 6);
    CHECK(district.lobby.figures()->activitiesToday() == 6);
    district.programme.setView(ActivityProgramme::Week);
    district.settle();
    CHECK(district.ids(district.list).sliced(7) == QStringList{u"fair"_s, u"fair"_s, u"phone2"_s});
    CHECK(district.list.firstOfDay(1) == 7);
    CHECK(district.list.rows()[7].time.from.elsewhere);
    CHECK(district.list.rows()[7].time.from.daysAhead == -1);
    CHECK_FALSE(district.list.rows()[8].time.to.elsewhere);
    CHECK(district.list.total() == 7);
    CHECK(district.programme.days()->total() == 7);
    CHECK(district.programme.days()->rows()[1].count == 1);
    CHECK(district.programme.days()->rows()[2].count == 2);
}

TEST_CASE("where one may still come, a row goes when its booking ends, by the clock", "[viewmodel]")
{
    WithProgramme district;
    auto closing = district.activity(u"closing"_s, u"sandun"_s, 16, 0);
    closing.bookingUntil = district.at(10, 40);
    district.cache.putEvents({{"e1", ++district.revision, closing}});
    district.list.setHubId(u"sandun"_s);
    district.list.setWithRoom(true);
    district.settle();
    // `early` is over, `full` is full; `yoga` has begun and names no later end of its booking.
    CHECK(district.ids(district.list) == QStringList{u"phone"_s, u"closing"_s});
    district.advance(9min);
    CHECK(district.ids(district.list) == QStringList{u"phone"_s});
}

TEST_CASE("now and next move on by the clock, in this hub or the chosen one", "[viewmodel]")
{
    WithProgramme district;
    auto &now = *district.programme.nowAndNext();
    CHECK(now.now().id == u"yoga");
    CHECK(now.running() == 1);
    CHECK(now.next().id == u"phone");
    CHECK(now.ahead() == 2);
    district.advance(14min); // 10:46
    CHECK(now.running() == 2);
    CHECK(now.now().id == u"phone"); // the one that began last
    CHECK(now.next().id == u"full");
    district.list.setHubId(u"lanli"_s);
    district.settle();
    CHECK(now.hubName() == u"lanli");
    CHECK(now.running() == 0);
    CHECK(now.now().id.isEmpty());
    CHECK(now.next().id == u"craft");
    district.lobby.navigation()->show(Navigation::Home);
    auto late = district.activity(u"late"_s, u"lanli"_s, 12, 0);
    district.cache.putEvents({{"e1", ++district.revision, late}});
    district.settle();
    CHECK(now.next().id == u"craft"); // not shown, not asked
}

TEST_CASE("an activity is told whole, and what changes of it changes there", "[viewmodel]")
{
    WithProgramme district;
    auto &detail = *district.programme.detail();
    district.lobby.navigation()->show(Navigation::Activities, u"phone"_s);
    district.settle();
    REQUIRE(detail.isKnown());
    CHECK(detail.activity().title == u"phone课");
    CHECK(detail.activity().audience == viewmodel::AudienceEnum::Elders);
    CHECK(detail.organiserName() == u"银龄队");
    CHECK(district.ids(*detail.sessions()) == QStringList{u"phone2"_s});
    CHECK(detail.activity().remaining.value == 6);
    auto taken = district.activity(u"phone"_s, u"sandun"_s, 10, 45);
    taken.remaining = 1;
    district.cache.putEvents({{"e1", ++district.revision, taken}});
    district.settle();
    CHECK(detail.activity().remaining.value == 1);
    CHECK(detail.sessions()->rowCount() == 0); // of no series any more
    district.cache.putEvents({{"e1", ++district.revision, cache::Deleted{cache::RecordKind::Activity, u"phone"_s}}});
    district.settle();
    CHECK(detail.isAnswered());
    CHECK_FALSE(detail.isKnown());
    district.lobby.navigation()->show(Navigation::Activities);
    CHECK(detail.activityId().isEmpty());
}

TEST_CASE("what the programme's models tell of every row", "[viewmodel][golden]")
{
    WithProgramme district;
    checkGolden(u"activities"_s, rowsAsText(district.list));
    checkGolden(u"activity_days"_s, rowsAsText(*district.programme.days()));
    district.list.setHubId(u"sandun"_s);
    cache::ListWrite counts{
        .records = std::vector<ActivityCount>{{u"sandun"_s, u"room"_s, 12, 240, 200, 180}},
        .deletedIds = {},
        .scope = cache::ListScope::Full,
        .range = {district.zone.startOf(QDate(2026, 11, 1)), district.zone.startOf(QDate(2026, 11, 26))},
        .hubId = {},
        .mark = district.mark(++district.revision)};
    district.cache.putList(counts);
    district.programme.setView(ActivityProgramme::Held);
    district.settle();
    CHECK(district.programme.held()->isKnown());
    CHECK(district.programme.held()->total() == 12);
    CHECK(district.programme.held()->observedTime() == u"10:32");
    checkGolden(u"held_counts"_s, rowsAsText(*district.programme.held()));
    checkGolden(u"venue_choice"_s, rowsAsText(*district.programme.venues()));
    district.programme.held()->setMonthsBack(1);
    district.settle();
    CHECK_FALSE(district.programme.held()->isKnown());
    CHECK(district.programme.held()->rowCount() == 0); // not known is not none
    CHECK(district.programme.held()->month(1).month() == 10);
}

TEST_CASE("an organisation is told with where it serves and what it has ahead", "[viewmodel][golden]")
{
    WithProgramme district;
    auto sandun = district.hub(u"sandun"_s, u"t1"_s, 400);
    sandun.operatorId = u"org"_s;
    auto lanli = district.hub(u"lanli"_s, u"t2"_s, 100);
    lanli.organisationIds = {u"org"_s};
    district.putHubs({sandun, lanli});
    auto &navigation = *district.lobby.navigation();
    navigation.show(Navigation::Organisations);
    district.lobby.organisations();
    district.settle();
    CHECK(district.lobby.organisations()->isKnown());
    checkGolden(u"organisations"_s, rowsAsText(*district.lobby.organisations()));
    auto &one = *district.lobby.organisation();
    navigation.show(Navigation::Organisations, u"org"_s);
    district.settle();
    CHECK(one.name() == u"银龄队");
    CHECK(one.phone() == u"0571-1");
    checkGolden(u"served_hubs"_s, rowsAsText(*one.hubs()));
    CHECK(district.ids(*one.activities()) == QStringList{u"phone"_s, u"phone2"_s});
    district.lobby.language()->setCurrent(viewmodel::LanguageEnum::English);
    CHECK(one.name() == u"Silver");
    CHECK(one.hubs()->rows().front().name == u"sandun Wellbeing Hub");
    district.lobby.organisations()->setHubId(u"nowhere"_s);
    district.settle();
    CHECK(district.lobby.organisations()->rowCount() == 0);
}
