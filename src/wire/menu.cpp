// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/menu.h"

#include "wire/price.h"
#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

// Unknown words are kept as `other`; the same word twice counts once.
template<typename E>
std::vector<E> readWords(Fields &fields, Key key)
{
    std::vector<E> values;
    const auto words = fields.array(key);
    for (const auto &word : words) {
        if (!word.isString())
            fields.fail(key, u"holds what is not a word"_s);
        const auto value = fromWord<E>(word.toString()).value_or(E::Other);
        if (!std::ranges::contains(values, value))
            values.push_back(value);
    }
    return values;
}

template<typename E>
void putWords(QJsonObject &object, QLatin1StringView key, const std::vector<E> &values)
{
    QJsonArray words;
    for (const auto value : values)
        words.append(QString(wordFor(value)));
    if (!words.isEmpty())
        object.insert(key, words);
}

Dish readDish(Fields &fields)
{
    Dish dish;
    dish.id = fields.id("id"_L1);
    dish.name = fields.text("name"_L1);
    dish.priceFen = readPriceFen(fields);
    if (auto tags = fields.optionally("tags"_L1, [&] { return readWords<DishTag>(fields, "tags"_L1); }))
        dish.tags = std::move(*tags);
    dish.allergens = readWords<Allergen>(fields, "allergens"_L1); // a bad list takes the dish along: it is not "none"
    dish.energyKilojoules = fields.optionalCount("energy_kj"_L1);
    return dish;
}

QJsonObject dishToJson(const Dish &dish)
{
    QJsonObject object{{u"id"_s, dish.id}, {u"name"_s, toJson(dish.name)}};
    if (dish.priceFen)
        object.insert("price"_L1, priceToJson(*dish.priceFen));
    putWords(object, "tags"_L1, dish.tags);
    putWords(object, "allergens"_L1, dish.allergens);
    putInteger(object, "energy_kj"_L1, dish.energyKilojoules);
    return object;
}

OpenPeriod readServed(Fields &fields)
{
    OpenPeriod served{fields.minuteOfDay("from"_L1), fields.minuteOfDay("until"_L1)};
    if (served.opens >= 24 * 60)
        fields.fail(u"from"_s, u"not before 24:00"_s);
    else if (served.closes <= served.opens)
        served.closes += 24 * 60; // a late supper
    return served;
}

MealMenu readMeal(Fields &fields)
{
    MealMenu meal;
    meal.meal = fields.choice<Meal>("meal"_L1);
    const auto given = fields.has("from"_L1) ? "from"_L1 : "until"_L1;
    meal.served = fields.optionally(given, [&] { return readServed(fields); });
    meal.dishes = fields.each<Dish>("dishes"_L1, readDish);
    return meal;
}

QJsonObject mealToJson(const MealMenu &meal)
{
    QJsonArray dishes;
    for (const auto &dish : meal.dishes)
        dishes.append(dishToJson(dish));
    QJsonObject object{{u"meal"_s, wordFor(meal.meal)}, {u"dishes"_s, dishes}};
    if (meal.served) {
        object.insert("from"_L1, timeOfDay(meal.served->opens));
        object.insert("until"_L1, timeOfDay(meal.served->closes));
    }
    return object;
}

} // namespace

Menu readMenu(Fields &fields)
{
    Menu menu;
    menu.id = fields.id("id"_L1);
    menu.hubId = fields.id("hub_id"_L1);
    menu.venueId = fields.optionalId("venue_id"_L1);
    menu.date = fields.date("date"_L1);
    menu.meals = fields.each<MealMenu>("meals"_L1, readMeal);
    return menu;
}

QJsonObject toJson(const Menu &menu)
{
    QJsonArray meals;
    for (const auto &meal : menu.meals)
        meals.append(mealToJson(meal));
    QJsonObject object{
        {u"id"_s, menu.id},
        {u"hub_id"_s, menu.hubId},
        {u"date"_s, menu.date.toString(Qt::ISODate)},
        {u"meals"_s, meals},
    };
    putString(object, "venue_id"_L1, menu.venueId);
    return object;
}

} // namespace hubscreen::wire
