// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::ActivityListModel;

namespace {

class WithActivities : public DistrictFixture
{
public:
    WithActivities()
    {
        putHubs({hub(u"sandun"_s, u"t1"_s, 400), hub(u"lanli"_s, u"t1"_s, 100)});
        auto craft = activity(u"craft"_s, u"lanli"_s, 15, 30);
        craft.category = ActivityCategory::Craft;
        craft.remaining = 3;
        activities = {activity(u"phone"_s, u"sandun"_s, 10, 45), activity(u"taiji"_s, u"sandun"_s, 14, 0), craft,
                      activity(u"early"_s, u"sandun"_s, 9, 0)};
        putActivities(activities);
    }

    QStringList ids(ActivityListModel &model) const
    {
        QStringList ids;
        for (const auto &row : model.rows())
            ids << row.id;
        return ids;
    }

    std::vector<Activity> activities;
};

} // namespace

TEST_CASE("coming up: this hub's, from now on, at most what there is room for", "[viewmodel]")
{
    WithActivities district;
    auto &comingUp = *district.lobby.comingUp();
    CHECK(comingUp.isKnown());
    CHECK(district.ids(comingUp) == QStringList{u"phone"_s, u"taiji"_s});
    CHECK(comingUp.rows().front().time.from.time == u"10:45");
    CHECK(comingUp.rows().front().remaining.value == 6);

    ModelLog log(comingUp);
    district.advance(14min); // 10:46: the first has begun
    CHECK(district.ids(comingUp) == QStringList{u"taiji"_s});
    CHECK(log.take().contains(u"remove 0-0"_s));
}

TEST_CASE("the day's list narrows by hub and category", "[viewmodel]")
{
    WithActivities district;
    auto &list = *district.lobby.activities();
    list.setActive(true);
    district.settle();
    CHECK(district.ids(list) == QStringList{u"early"_s, u"phone"_s, u"taiji"_s, u"craft"_s});
    list.setHubId(u"lanli"_s);
    district.settle();
    CHECK(district.ids(list) == QStringList{u"craft"_s});
    list.setHubId({});
    list.setCategory(int(ActivityCategory::Craft));
    district.settle();
    CHECK(district.ids(list) == QStringList{u"craft"_s});
    list.setCategory(-1);
    list.setDayOffset(1);
    district.settle();
    CHECK(list.rowCount() == 0);
    CHECK_FALSE(list.isKnown()); // tomorrow was not read yet: loading, not "none"
}

TEST_CASE("a seat that goes changes one row in place", "[viewmodel]")
{
    WithActivities district;
    auto &comingUp = *district.lobby.comingUp();
    ModelLog log(comingUp);
    auto taken = district.activities[1];
    taken.remaining = 5;
    district.cache.putEvents({{"e1", ++district.revision, taken}});
    district.settle();
    CHECK(log.take() == QStringList{u"change 1-1"_s});
    CHECK(comingUp.rows()[1].remaining.value == 5);

    // An older revision of it comes late: it is not believed.
    district.cache.putEvents({{"e1", 1, district.activities[1]}});
    district.settle();
    CHECK(comingUp.rows()[1].remaining.value == 5);
}

TEST_CASE("booking closes by the clock, and seats age by their own limits", "[viewmodel]")
{
    WithActivities district;
    auto &comingUp = *district.lobby.comingUp();
    auto closing = district.activities[1];
    closing.bookingUntil = district.at(10, 40);
    district.cache.putEvents({{"e1", ++district.revision, closing}});
    district.settle();
    CHECK(comingUp.rows()[1].booking == viewmodel::BookingStateEnum::Open);
    district.advance(9min);
    CHECK(comingUp.rows()[1].booking == viewmodel::BookingStateEnum::Closed);
    CHECK(comingUp.rows()[1].remaining.freshness == viewmodel::FreshnessEnum::Stale);
}
