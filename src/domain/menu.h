// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/opening_hours.h"
#include "domain/text.h"

#include <QDate>

#include <optional>
#include <vector>

// What a canteen cooks on a day.
namespace hubscreen {

enum class Meal { Breakfast, Lunch, Dinner, Other };
enum class DishTag { LowSalt, LowOil, LowSugar, Soft, Vegetarian, Halal, Other };

/// The kinds of food that may cause allergic reactions, as GB 7718 names them.
enum class Allergen { Gluten, Crustaceans, Fish, Eggs, Peanuts, Soybeans, Milk, Nuts, Other };

struct Dish {
    QString id;
    LocalizedText name;
    std::optional<int> priceFen; ///< in fen (1/100 yuan); empty: the menu does not say
    std::vector<DishTag> tags;
    std::vector<Allergen> allergens;
    std::optional<int> energyKilojoules; ///< a portion; 1 kcal = 4.184 kJ
    friend bool operator==(const Dish &, const Dish &) = default;
};

struct MealMenu {
    Meal meal = Meal::Other;
    std::optional<OpenPeriod> served; ///< empty: the menu does not say
    std::vector<Dish> dishes;
    friend bool operator==(const MealMenu &, const MealMenu &) = default;
};

/// One canteen's dishes of one day, by meal.
struct Menu {
    QString id;
    QString hubId;
    QString venueId; ///< may be empty
    QDate date;
    std::vector<MealMenu> meals; ///< in the order of the day
    friend bool operator==(const Menu &, const Menu &) = default;
};

} // namespace hubscreen
