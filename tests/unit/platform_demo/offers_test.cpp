// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_support.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using namespace hubscreen;
using namespace hubscreen::platform::demo;

namespace {

std::map<QString, Slot> slotsAround(const DemoDistrict &demo, Instant now)
{
    std::map<QString, Slot> slots;
    for (int hub = 0; hub < demo.hubCount(); ++hub) {
        for (int ahead = 0; ahead <= 7; ++ahead) {
            for (auto &slot : demo.slotsOn(hub, wednesday.addDays(ahead), now))
                slots.emplace(slot.id, std::move(slot));
        }
    }
    return slots;
}

} // namespace

TEST_CASE("every service has a room of its hub, and every slot lies in its hours", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto zone = demo.district().zone;
    int services = 0;
    std::set<QString> titles;
    for (int index = 0; index < demo.hubCount(); ++index) {
        const auto hub = demo.hub(index, at(8, 0));
        for (const auto &service : demo.services(index)) {
            ++services;
            titles.insert(service.title.zh);
            CHECK(service.hubId == hub.id);
            CHECK(std::ranges::contains(hub.venues, service.venueId, &Venue::id));
        }
        for (const auto &slot : demo.slotsOn(index, wednesday, at(8, 0))) {
            CAPTURE(slot.id.toStdString());
            const auto open = hub.openingHours.spanOf(wednesday, zone);
            REQUIRE(open);
            CHECK((open->from <= slot.time.from && slot.time.to <= open->to));
            CHECK((slot.remaining >= 0 && slot.remaining <= slot.capacity));
        }
    }
    CHECK(services > 100);
    CHECK(titles.size() == 11);
}

TEST_CASE("a slot's state is what its places and its time say", "[platform_demo]")
{
    const auto demo = demoDistrict();
    std::map<BookingState, int> states;
    for (const auto &[id, slot] : slotsAround(demo, at(11, 0))) {
        ++states[slot.booking];
        if (slot.booking == BookingState::Open)
            CHECK((slot.remaining > 0 && slot.bookingUntil > at(11, 0)));
        if (slot.booking == BookingState::Full)
            CHECK(slot.remaining == 0);
        if (slot.time.from <= at(11, 0))
            CHECK(slot.booking == BookingState::Closed);
    }
    CHECK(states[BookingState::Open] > 1000);
    CHECK(states[BookingState::Full] > 50);
    CHECK(states[BookingState::Closed] > 50);
}

TEST_CASE("whoever follows the happenings knows every slot and menu as it is", "[platform_demo]")
{
    using Kind = Happening::Kind;
    const auto demo = demoDistrict();
    const auto from = at(8, 50);
    const auto to = at(17, 10);
    auto known = slotsAround(demo, from);
    std::map<QString, Menu> menus;
    for (int hub = 0; hub < demo.hubCount(); ++hub) {
        if (const auto menu = demo.menuOn(hub, wednesday, from))
            menus[menu->id] = *menu;
    }
    int changed = 0;
    for (const auto &happening : demo.happenings(from, to)) {
        if (happening.kind == Kind::SlotBooked || happening.kind == Kind::SlotClosed) {
            const auto slot = demo.slot(happening.recordId, happening.at);
            REQUIRE(slot);
            known[slot->id] = *slot;
        } else if (happening.kind == Kind::MenuChanged) {
            const auto menu = demo.menuOn(happening.hubIndex, wednesday, happening.at);
            REQUIRE(menu);
            CHECK(menus[menu->id] != *menu);
            menus[menu->id] = *menu;
            ++changed;
        }
    }
    CHECK(changed == 1);
    CHECK(known == slotsAround(demo, to));
    for (const auto &[id, menu] : menus)
        CHECK(demo.menuOn(*demo.indexOf(menu.hubId), wednesday, to) == menu);
}

TEST_CASE("a canteen cooks in its hours, every day something else, and dishes say what is in them", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto hub = *demo.indexOf(QStringLiteral("sandun"));
    const auto menu = demo.menuOn(hub, wednesday, at(8, 0));
    REQUIRE(menu);
    REQUIRE(menu->meals.size() == 3);
    CHECK(menu->meals[0].meal == Meal::Breakfast);
    CHECK(menu->meals[1].meal == Meal::Lunch);
    CHECK(menu->meals[1].served == OpenPeriod{630, 810});
    CHECK(menu->meals[2].meal == Meal::Dinner);
    CHECK(menu->meals[1].dishes.size() == 10);
    const auto tomorrow = demo.menuOn(hub, wednesday.addDays(1), at(8, 0));
    REQUIRE(tomorrow);
    CHECK(tomorrow->meals[1].dishes != menu->meals[1].dishes);
    int canteens = 0;
    for (int index = 0; index < demo.hubCount(); ++index) {
        const auto one = demo.menuOn(index, wednesday, at(8, 0));
        canteens += one ? 1 : 0;
        for (const auto &meal : one ? one->meals : std::vector<MealMenu>()) {
            for (const auto &dish : meal.dishes)
                CHECK((!dish.name.en.isEmpty() && dish.priceFen > 0 && dish.energyKilojoules > 0));
        }
    }
    CHECK((canteens > 10 && canteens < demo.hubCount()));
}
