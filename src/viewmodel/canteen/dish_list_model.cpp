// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/canteen/dish_list_model.h"

#include <cmath>

namespace hubscreen::viewmodel {

using namespace Qt::StringLiterals;
using cache::RecordKind;

namespace {

constexpr double kilojoulesPerKilocalorie = 4.184;

template<typename E>
QList<int> numbersOf(const std::vector<E> &values)
{
    QList<int> numbers;
    for (const auto value : values)
        numbers.push_back(int(value));
    return numbers;
}

int kilocalories(std::optional<int> kilojoules)
{
    return kilojoules ? int(std::lround(*kilojoules / kilojoulesPerKilocalorie)) : -1;
}

} // namespace

DishListModel::DishListModel(const HubDirectory &directory)
    : m_directory(directory),
      m_patience(directory.context().scheduler, [this] { refresh(); }),
      m_query(
          directory.context(),
          [](const cache::Changes &c) { return c.touches(RecordKind::Menu) || c.touches(RecordKind::Hub); },
          [this] { return m_directory.context().cache.menus(m_hubId); },
          [this](cache::MenuList &&menus) {
              m_menus = std::move(menus);
              refresh();
          },
          [this] {
              refresh();
              Q_EMIT selectionChanged(); // the chosen hub's name
          })
{
    connect(&directory, &HubDirectory::changed, this, &DishListModel::selectionChanged);
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_active)
            refresh();
    });
}

void DishListModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    Q_EMIT selectionChanged();
    askAgain();
}

QString DishListModel::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.name) : QString();
}

QString DishListModel::venueName() const
{
    return m_menus.rows.empty() ? QString() : m_directory.context().language.textOf(m_menus.rows.front().venueName);
}

int DishListModel::floor() const
{
    return m_menus.rows.empty() ? 0 : m_menus.rows.front().venueFloor.value_or(0);
}

void DishListModel::setCondition(int condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    refresh();
    Q_EMIT selectionChanged();
}

QList<int> DishListModel::needs() const
{
    return m_condition < 0 ? QList<int>()
                           : numbersOf(insight::dietaryGuidance(insight::DietaryCondition(m_condition)).needs);
}

QString DishListModel::source() const
{
    return m_condition < 0 ? QString()
                           : insight::dietaryGuidance(insight::DietaryCondition(m_condition)).source.toString();
}

QString DishListModel::publisher() const
{
    return m_condition < 0 ? QString()
                           : insight::dietaryGuidance(insight::DietaryCondition(m_condition)).publisher.toString();
}

int DishListModel::fitting() const
{
    return int(std::ranges::count(rows(), true, &DishRow::fits));
}

int DishListModel::firstAhead() const
{
    const auto isAhead = [](const DishRow &row) { return row.mealState != MealStateEnum::Over; };
    return int(std::ranges::find_if(rows(), isAhead) - rows().begin());
}

void DishListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        return askAgain();
    m_query.rest();
    m_patience.wait(false);
    setCondition(-1);
}

void DishListModel::askAgain()
{
    m_menus = {};
    refresh();
    if (m_active && !m_hubId.isEmpty())
        m_query.ask();
}

void DishListModel::refresh()
{
    m_patience.wait(m_active && !m_menus.known);
    std::vector<DishRow> rows;
    for (const auto &row : m_menus.rows) {
        for (std::size_t i = 0; i < row.menu.meals.size(); ++i)
            addMeal(rows, u"%1 %2"_s.arg(row.menu.id, QString::number(i)), row.menu.meals[i],
                    stateOf(row.menu.meals[i], row.menu.date));
    }
    mergeRows(std::move(rows), &DishRow::key);
    Q_EMIT changed();
}

// A late supper ends on the day after its menu's.
MealStateEnum::Value DishListModel::stateOf(const MealMenu &meal, QDate day) const
{
    if (!meal.served)
        return MealStateEnum::NotSaid;
    const auto &zone = m_directory.district().zone();
    const auto now = m_directory.context().clock.now();
    const auto sinceThen = int(day.daysTo(zone.dayOf(now))) * 24 * 60 + zone.minuteOfDay(now);
    if (sinceThen < meal.served->opens)
        return MealStateEnum::Later;
    return sinceThen < meal.served->closes ? MealStateEnum::Now : MealStateEnum::Over;
}

void DishListModel::addMeal(std::vector<DishRow> &rows, const QString &place, const MealMenu &meal,
                            MealStateEnum::Value state) const
{
    const auto first = rows.size();
    for (const auto &dish : meal.dishes) {
        rows.push_back({.key = place + u' ' + dish.id,
                        .dishId = dish.id,
                        .meal = int(meal.meal),
                        .firstOfMeal = false,
                        .served = meal.served ? openSpan(*meal.served) : OpenSpan(),
                        .mealState = state,
                        .name = m_directory.context().language.textOf(dish.name),
                        .priceFen = dish.priceFen.value_or(-1),
                        .tags = numbersOf(dish.tags),
                        .allergens = numbersOf(dish.allergens),
                        .energyKilocalories = kilocalories(dish.energyKilojoules),
                        .fits = m_condition >= 0 && insight::suits(dish, insight::DietaryCondition(m_condition))});
    }
    const std::span ofMeal(rows.begin() + qsizetype(first), rows.end());
    std::ranges::stable_partition(ofMeal, &DishRow::fits);
    if (!ofMeal.empty())
        ofMeal.front().firstOfMeal = true;
}

} // namespace hubscreen::viewmodel
