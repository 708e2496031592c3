// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/dietary_guidance.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace hubscreen;
using namespace hubscreen::insight;
using namespace Qt::StringLiterals;

namespace {

Dish dish(std::vector<DishTag> tags, std::vector<Allergen> allergens = {})
{
    return {.id = u"d"_s,
            .name = {u"菜"_s, {}},
            .priceFen = {},
            .tags = std::move(tags),
            .allergens = std::move(allergens),
            .energyKilojoules = {}};
}

std::set<DietaryCondition> suited(const Dish &dish)
{
    std::set<DietaryCondition> conditions;
    for (const auto condition : dietaryConditions) {
        if (suits(dish, condition))
            conditions.insert(condition);
    }
    return conditions;
}

} // namespace

TEST_CASE("a dish suits whom its menu declares it for: worked examples", "[insight]")
{
    using enum DietaryCondition;
    using enum DishTag;
    // Steamed perch: light in everything and soft, but fish, and with soy sauce.
    CHECK(suited(dish({LowSalt, LowOil, LowSugar, Soft}, {Allergen::Fish, Allergen::Soybeans}))
          == std::set{Hypertension, Diabetes, Dyslipidaemia, ChewingDifficulty, Osteoporosis});
    // Stir-fried greens.
    CHECK(suited(dish({LowSalt, LowOil, LowSugar, Vegetarian}))
          == std::set{Hypertension, Diabetes, Dyslipidaemia, Gout});
    // Dongpo pork: soft, and that is all.
    CHECK(suited(dish({Soft}, {Allergen::Soybeans, Allergen::Gluten})) == std::set{ChewingDifficulty});
    // Boiled milk custard: sweet, so not for diabetes.
    CHECK(suited(dish({LowSalt, LowOil, Soft}, {Allergen::Milk, Allergen::Eggs}))
          == std::set{Hypertension, ChewingDifficulty, Gout, Osteoporosis});
    // Shrimps, little salt and oil.
    CHECK(suited(dish({LowSalt, LowOil}, {Allergen::Crustaceans})) == std::set{Hypertension});
}

TEST_CASE("what a menu does not declare counts for nothing", "[insight]")
{
    for (const auto condition : dietaryConditions)
        CHECK_FALSE(suits(dish({}), condition));
    CHECK_FALSE(suits(dish({DishTag::LowSalt}), DietaryCondition::Osteoporosis));
    CHECK_FALSE(suits(dish({}, {Allergen::Milk}), DietaryCondition::Osteoporosis));
}

TEST_CASE("every guidance has needs and names its publication in full", "[insight]")
{
    for (const auto condition : dietaryConditions) {
        const auto &guidance = dietaryGuidance(condition);
        CHECK(guidance.condition == condition);
        CHECK_FALSE(guidance.needs.empty());
        CHECK(guidance.source.startsWith(u"《"));
        CHECK(guidance.source.endsWith(u"》"));
        CHECK(guidance.source.contains(u"（20"));
        CHECK_FALSE(guidance.publisher.isEmpty());
    }
}
