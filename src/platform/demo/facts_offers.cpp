// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Services and menus.
namespace hubscreen::platform::demo {

namespace {

constexpr std::pair<QLatin1StringView, DishTag> dishTags[] = {
    {"low_salt"_L1, DishTag::LowSalt}, {"low_oil"_L1, DishTag::LowOil},        {"low_sugar"_L1, DishTag::LowSugar},
    {"soft"_L1, DishTag::Soft},        {"vegetarian"_L1, DishTag::Vegetarian}, {"halal"_L1, DishTag::Halal}};

constexpr std::pair<QLatin1StringView, Allergen> allergens[] = {
    {"gluten"_L1, Allergen::Gluten},   {"crustaceans"_L1, Allergen::Crustaceans},
    {"fish"_L1, Allergen::Fish},       {"eggs"_L1, Allergen::Eggs},
    {"peanuts"_L1, Allergen::Peanuts}, {"soybeans"_L1, Allergen::Soybeans},
    {"milk"_L1, Allergen::Milk},       {"nuts"_L1, Allergen::Nuts}};

template<typename T, std::size_t N>
std::vector<T> readWords(const Fields &fields, QLatin1StringView name,
                         const std::pair<QLatin1StringView, T> (&words)[N])
{
    std::vector<T> values;
    for (const auto &text : fields.texts(name)) {
        const auto *found = std::ranges::find(words, text, [](const auto &word) { return QString(word.first); });
        if (found == std::end(words))
            fields.complain(name, u"\"%1\" is not one of the known words"_s.arg(text));
        else
            values.push_back(found->second);
    }
    return values;
}

ServiceFacts readService(const Fields &fields)
{
    ServiceFacts service{.id = fields.text("id"_L1),
                         .title = fields.localized("title"_L1),
                         .summary = fields.localized("summary"_L1),
                         .category = fields.word("category"_L1, activityCategories),
                         .audience = fields.word("audience"_L1, audiences),
                         .rooms = fields.texts("rooms"_L1),
                         .starts = {},
                         .minutes = fields.integer("minutes"_L1),
                         .places = fields.integer("places"_L1),
                         .fill = fields.number("fill"_L1),
                         .maxParty = int(fields.number("max_party"_L1, 1)),
                         .priceFen = int(fields.number("price_fen"_L1, 0)),
                         .asksName = fields.flag("asks_name"_L1)};
    for (const auto &start : fields.texts("starts"_L1))
        service.starts.push_back(readMinute(fields, "starts"_L1, start));
    if (fields.has("days"_L1))
        service.days = fields.word("days"_L1, activityDays);
    if (service.starts.empty() || service.minutes <= 0 || service.places <= 0)
        fields.complain("starts"_L1, u"there is nothing to book"_s);
    return service;
}

Dish readDish(const Fields &fields)
{
    return {.id = fields.text("id"_L1),
            .name = fields.localized("name"_L1),
            .priceFen = fields.integer("price_fen"_L1),
            .tags = readWords(fields, "tags"_L1, dishTags),
            .allergens = readWords(fields, "allergens"_L1, allergens),
            .energyKilojoules = fields.integer("energy_kj"_L1)};
}

std::vector<int> indicesOf(const Fields &fields, QLatin1StringView name, const QStringList &ids,
                           const std::vector<Dish> &dishes)
{
    std::vector<int> indices;
    for (const auto &id : ids) {
        const auto found = std::ranges::find(dishes, id, &Dish::id);
        if (found == dishes.end())
            fields.complain(name, u"there is no dish \"%1\""_s.arg(id));
        else
            indices.push_back(int(found - dishes.begin()));
    }
    return indices;
}

MealFacts readMeal(const Fields &fields, const std::vector<Dish> &dishes)
{
    const auto always = fields.texts("always"_L1);
    MealFacts meal{.always = indicesOf(fields, "always"_L1, QStringList(always.begin(), always.end()), dishes),
                   .weekdays = {}};
    const auto week = fields.array("weekdays"_L1);
    if (week.size() != 7)
        fields.complain("weekdays"_L1, u"a week has seven days"_s);
    for (qsizetype day = 0; day < std::min<qsizetype>(week.size(), 7); ++day)
        meal.weekdays[std::size_t(day)] =
            indicesOf(fields, "weekdays"_L1, week[day].toVariant().toStringList(), dishes);
    return meal;
}

} // namespace

void readServices(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/services.json"_L1, complaint);
    for (const auto &fields : file.objects("services"_L1))
        facts.services.push_back(readService(fields));
}

void readMenus(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/menus.json"_L1, complaint);
    for (const auto &fields : file.objects("dishes"_L1))
        facts.dishes.push_back(readDish(fields));
    const auto meals = file.object("meals"_L1);
    constexpr QLatin1StringView names[] = {"breakfast"_L1, "lunch"_L1, "dinner"_L1};
    for (std::size_t i = 0; i < std::size(names); ++i)
        facts.meals[i] = readMeal(meals.object(names[i]), facts.dishes);
}

} // namespace hubscreen::platform::demo
