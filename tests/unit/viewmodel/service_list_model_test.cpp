// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class WithServices : public DistrictFixture
{
public:
    WithServices()
    {
        auto here = hub(u"sandun"_s, u"t1"_s, 400);
        here.venues = {{u"health"_s, {u"健康小屋"_s, u"Health Cabin"_s}, VenueKind::HealthCabin, 1, {}, {}},
                       {u"gym"_s, {u"百姓健身房"_s, u"Gym"_s}, VenueKind::Gym, 3, {}, {}}};
        putHubs({here, hub(u"lanli"_s, u"t1"_s, 100)});
        put(std::vector{service(u"tt"_s, u"gym"_s, 60), service(u"sleep"_s, u"health"_s, 40)}, {});
        put(std::vector{slot(u"past"_s, u"sleep"_s, 0, 9, 1), slot(u"full"_s, u"sleep"_s, 0, 14, 0),
                        slot(u"next"_s, u"sleep"_s, 0, 16, 2), slot(u"tomorrow"_s, u"sleep"_s, 1, 9, 1),
                        slot(u"far"_s, u"sleep"_s, 6, 9, 4)},
            {zone.startOf(day), zone.startOf(day.addDays(7))});
        lobby.navigation()->show(viewmodel::Navigation::Services);
        settle();
    }

    template<typename T>
    void put(std::vector<T> records, const TimeRange &range)
    {
        cache.putList({.records = std::move(records),
                       .deletedIds = {},
                       .scope = range == TimeRange{} ? cache::ListScope::Full : cache::ListScope::Range,
                       .range = range,
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    static Service service(const QString &id, const QString &venue, int minutes)
    {
        Service service;
        service.id = id;
        service.hubId = u"sandun"_s;
        service.venueId = venue;
        service.title = {id + u"体验"_s, id};
        service.summary = {u"说明"_s, u"Summary"_s};
        service.duration = Minutes(minutes);
        service.priceFen = minutes == 60 ? 1000 : 0;
        service.audience = Audience::Adults;
        return service;
    }

    Slot slot(const QString &id, const QString &serviceId, int daysAhead, int hour, int remaining) const
    {
        Slot slot;
        slot.id = id;
        slot.serviceId = serviceId;
        slot.hubId = u"sandun"_s;
        const auto from = zone.at(day.addDays(daysAhead), hour * 60);
        slot.time = {from, from + 40min};
        slot.capacity = 4;
        slot.remaining = remaining;
        slot.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
        slot.bookingUntil = from - 30min;
        return slot;
    }
};

} // namespace

TEST_CASE("services of this hub by venue with their next free times", "[viewmodel]")
{
    WithServices district;
    auto &services = *district.lobby.services();
    district.settle();
    REQUIRE(services.isKnown());
    CHECK(services.hubId() == u"sandun");
    checkGolden(u"services"_s, rowsAsText(services));
}

TEST_CASE("the times of a service begin with the first day that is free, and each day has its own", "[viewmodel]")
{
    WithServices district;
    auto &times = *district.lobby.serviceTimes();
    times.setServiceId(u"sleep"_s);
    district.settle();
    CHECK(times.dayOffset() == 0);
    checkGolden(u"service_times"_s, rowsAsText(times));
    times.setDayOffset(6);
    REQUIRE(times.rowCount() == 1);
    CHECK(times.rows()[0].id == u"far");
    times.setDayOffset(2);
    CHECK(times.rowCount() == 0);
    CHECK(times.isKnown());
}

TEST_CASE("a place that goes is told in place, and a time that has passed makes room for the next", "[viewmodel]")
{
    WithServices district;
    auto &services = *district.lobby.services();
    district.settle();
    ModelLog log(services);
    auto taken = district.slot(u"next"_s, u"sleep"_s, 0, 16, 1);
    district.cache.putEvents({{"e1", ++district.revision, taken}});
    district.settle();
    CHECK(log.take() == QStringList{u"change 0-0"_s});
    CHECK(services.rows()[0].next[0].remaining.value == 1);
    district.advance(5h); // 15:32: booking for 16:00 has closed
    CHECK(services.rows()[0].next[0].begins.time == u"09:00");
    CHECK(services.rows()[0].next[0].begins.daysAhead == 1);
}

TEST_CASE("a page that is left asks nothing, and asks anew when it is seen again", "[viewmodel]")
{
    WithServices district;
    auto &services = *district.lobby.services();
    district.settle();
    district.lobby.navigation()->show(viewmodel::Navigation::Home);
    district.put(std::vector{district.service(u"tt"_s, u"gym"_s, 60)}, {});
    CHECK(services.rowCount() == 2);
    district.lobby.navigation()->show(viewmodel::Navigation::Services);
    district.settle();
    CHECK(services.rowCount() == 1);
}

TEST_CASE("seats age by their own limits", "[viewmodel]")
{
    WithServices district;
    auto &services = *district.lobby.services();
    district.settle();
    CHECK(services.rows()[0].next[0].remaining.freshness == viewmodel::FreshnessEnum::Fresh);
    district.advance(6min);
    CHECK(services.rows()[0].next[0].remaining.freshness == viewmodel::FreshnessEnum::Stale);
    district.advance(60min);
    CHECK(services.rows()[0].next[0].remaining.isWithdrawn());
}
