// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::DietaryConditionEnum::Hypertension;
using viewmodel::MealStateEnum::Over;

namespace {

class WithMenu : public DistrictFixture
{
public:
    WithMenu()
    {
        auto here = hub(u"sandun"_s, u"t1"_s, 400);
        here.venues = {{u"canteen"_s, {u"幸福餐厅"_s, u"Canteen"_s}, VenueKind::Canteen, 1, {}, {}}};
        putHubs({here, hub(u"lanli"_s, u"t1"_s, 100)});
        putMenu();
        lobby.navigation()->show(viewmodel::Navigation::Canteen);
        settle();
    }

    void putMenu(std::vector<MealMenu> more = {})
    {
        using enum DishTag;
        const auto dish = [](const QString &id, std::vector<DishTag> tags, std::vector<Allergen> allergens) {
            return Dish{.id = id,
                        .name = {id + u"菜"_s, id},
                        .priceFen = 850,
                        .tags = std::move(tags),
                        .allergens = std::move(allergens),
                        .energyKilojoules = 837};
        };
        Menu menu;
        menu.id = u"m"_s;
        menu.hubId = u"sandun"_s;
        menu.venueId = u"canteen"_s;
        menu.date = day;
        menu.meals = {
            {Meal::Lunch,
             OpenPeriod{630, 780},
             {dish(u"pork"_s, {Soft}, {Allergen::Soybeans}), dish(u"perch"_s, {LowSalt, LowOil}, {Allergen::Fish})}},
            {Meal::Dinner, {}, {dish(u"greens"_s, {LowSalt, LowOil, Vegetarian}, {})}}};
        menu.meals.insert(menu.meals.end(), more.begin(), more.end());
        cache.putList({.records = std::vector{menu},
                       .deletedIds = {},
                       .scope = cache::ListScope::Full,
                       .range = zone.rangeOf(day),
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }
};

} // namespace

TEST_CASE("today's dishes by meal, and with a condition what suits it first", "[viewmodel]")
{
    WithMenu district;
    auto &dishes = *district.lobby.dishes();
    district.settle();
    REQUIRE(dishes.isKnown());
    CHECK(dishes.hasCanteen());
    CHECK(dishes.venueName() == u"幸福餐厅");
    checkGolden(u"dishes"_s, rowsAsText(dishes));
    ModelLog log(dishes);
    dishes.setCondition(Hypertension);
    CHECK(log.take().contains(u"move 1>0"_s));
    checkGolden(u"dishes_hypertension"_s, rowsAsText(dishes));
    CHECK(dishes.fitting() == 2);
    CHECK(dishes.source() == u"《成人高血压食养指南（2023年版）》");
    CHECK(dishes.needs() == QList<int>{viewmodel::DietaryNeedEnum::LowSalt, viewmodel::DietaryNeedEnum::LowOil});
}

TEST_CASE("a condition is forgotten when the page is left", "[viewmodel]")
{
    WithMenu district;
    auto &dishes = *district.lobby.dishes();
    district.settle();
    dishes.setCondition(Hypertension);
    district.lobby.navigation()->show(viewmodel::Navigation::Home);
    CHECK(dishes.condition() == -1);
    CHECK(dishes.fitting() == 0);
    CHECK(dishes.source().isEmpty());
}

TEST_CASE("meals pass by the clock, and at midnight the menu is nobody's", "[viewmodel]")
{
    WithMenu district;
    auto &dishes = *district.lobby.dishes();
    district.settle();
    CHECK(dishes.firstAhead() == 0);
    district.advance(3h); // 13:32
    CHECK(dishes.rows()[0].mealState == Over);
    CHECK(dishes.firstAhead() == 2);
    district.advance(11h);
    CHECK(dishes.rowCount() == 0);
    CHECK_FALSE(dishes.isKnown());
}

TEST_CASE("a late supper is read as a night, and served until its day is over", "[viewmodel]")
{
    WithMenu district;
    auto &dishes = *district.lobby.dishes();
    Dish noodles;
    noodles.id = u"noodles"_s;
    noodles.name = {u"拌川"_s, {}};
    district.putMenu({{Meal::Other, OpenPeriod{22 * 60, 26 * 60}, {noodles}}});
    REQUIRE(dishes.rowCount() == 4);
    CHECK(dishes.rows()[3].served == viewmodel::OpenSpan{u"22:00"_s, u"02:00"_s, true, false});
    CHECK(dishes.rows()[2].served.opens.isEmpty());
    CHECK(dishes.rows()[3].mealState == viewmodel::MealStateEnum::Later);
    district.advance(12h); // 22:32
    CHECK(dishes.rows()[3].mealState == viewmodel::MealStateEnum::Now);
}

TEST_CASE("canteens are chosen among the hubs that have one, and one without says so", "[viewmodel]")
{
    WithMenu district;
    auto &dishes = *district.lobby.dishes();
    auto &hubs = *district.lobby.canteenHubs();
    district.settle();
    REQUIRE(hubs.rowCount() == 1);
    CHECK(hubs.rows()[0].id == u"sandun");
    dishes.setHubId(u"lanli"_s);
    district.settle();
    CHECK(dishes.isKnown());
    CHECK_FALSE(dishes.hasCanteen());
    CHECK(dishes.rowCount() == 0);
}
