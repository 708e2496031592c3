// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/menus.h"

#include "platform/demo/chance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr int changesAt = 9 * 60 + 30; // the fishmonger had none
constexpr int breakfastUntil = 10 * 60;
constexpr int lunchUntil = 15 * 60;
constexpr Meal meals[] = {Meal::Breakfast, Meal::Lunch, Meal::Dinner};

std::size_t mealOf(const OpenPeriod &served)
{
    if (served.closes <= breakfastUntil)
        return 0;
    return served.opens < lunchUntil ? 1 : 2;
}

int canteenOf(const WorldHub &hub)
{
    const auto &rooms = hub.facts->rooms;
    const auto found = std::ranges::find(rooms, VenueKind::Canteen, &RoomFacts::kind);
    return found == rooms.end() ? -1 : int(found - rooms.begin());
}

OpenSpans servedOn(const World &world, int hub, DayNumber day)
{
    const auto &owner = world.hub(hub);
    const int canteen = canteenOf(owner);
    if (canteen < 0 || plannedHours(world, hub, day).isEmpty())
        return {};
    const auto &hours = owner.venueHours[std::size_t(canteen)];
    return (hours ? *hours : owner.facts->hours)[std::size_t(weekdayOf(day))];
}

// Canteens do not all cook the same on a day.
std::size_t weekOf(const WorldHub &hub, DayNumber day)
{
    return (std::size_t(weekdayOf(day)) + draw(hub.seed, Draw::MenuShift)) % 7;
}

MealMenu mealMenu(const World &world, const WorldHub &hub, DayNumber day, const OpenPeriod &served, bool isChanged)
{
    const auto meal = mealOf(served);
    const auto &facts = world.facts.meals[meal];
    const auto week = weekOf(hub, day);
    auto special = facts.weekdays[week];
    const auto &tomorrow = facts.weekdays[(week + 1) % 7];
    const auto isNew = [&special](int dish) { return !std::ranges::contains(special, dish); };
    if (const auto other = std::ranges::find_if(tomorrow, isNew);
        isChanged && meal == 1 && !special.empty() && other != tomorrow.end())
        special.front() = *other;
    MealMenu menu{.meal = meals[meal], .served = served, .dishes = {}};
    for (const int dish : special)
        menu.dishes.push_back(world.facts.dishes[std::size_t(dish)]);
    for (const int dish : facts.always)
        menu.dishes.push_back(world.facts.dishes[std::size_t(dish)]);
    return menu;
}

} // namespace

std::optional<Instant> menuChange(const World &world, int hub, DayNumber day)
{
    if (canteenOf(world.hub(hub)) < 0)
        return std::nullopt;
    const int block = world.hub(hub).block;
    const int begin = world.blockBegin(block);
    const auto size = quint64(world.blockEnd(block) - begin);
    const auto first = draw(world.seed, Draw::MenuHub, block, day);
    for (quint64 i = 0; i < size; ++i) {
        const int candidate = begin + int((first + i) % size);
        if (!servedOn(world, candidate, day).isEmpty())
            return candidate == hub ? std::optional(world.facts.clock.at(day, changesAt)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Menu> menuRecord(const World &world, int hub, DayNumber day, Instant now)
{
    const auto served = servedOn(world, hub, day);
    if (served.isEmpty())
        return std::nullopt;
    const auto &owner = world.hub(hub);
    const auto changes = menuChange(world, hub, day);
    Menu menu{.id = menuId(world, hub, day),
              .hubId = owner.record.id,
              .venueId = owner.record.venues[std::size_t(canteenOf(owner))].id,
              .date = dateOf(day),
              .meals = {}};
    for (const auto &period : served)
        menu.meals.push_back(mealMenu(world, owner, day, period, changes && now >= *changes));
    return menu;
}

QString menuId(const World &world, int hub, DayNumber day)
{
    return world.hub(hub).record.id + u".menu."_s + dateOf(day).toString(u"yyyyMMdd");
}

} // namespace hubscreen::platform::demo
