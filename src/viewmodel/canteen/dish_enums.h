// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/menu.h"
#include "insight/dietary_guidance.h"

#include <QObject>
#include <QtQmlIntegration>

// The enums of menus and dietary guidance by the names under which QML knows them; same values, same order.
namespace hubscreen::viewmodel {

namespace MealEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Meal)
enum Value { Breakfast, Lunch, Dinner, Other };
Q_ENUM_NS(Value)
} // namespace MealEnum
static_assert(int(MealEnum::Other) == int(Meal::Other));

namespace MealStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(MealState)
enum Value {
    NotSaid, ///< the menu does not say when it is served
    Later,
    Now,
    Over,
};
Q_ENUM_NS(Value)
} // namespace MealStateEnum

namespace DishTagEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(DishTag)
enum Value { LowSalt, LowOil, LowSugar, Soft, Vegetarian, Halal, Other };
Q_ENUM_NS(Value)
} // namespace DishTagEnum
static_assert(int(DishTagEnum::Other) == int(DishTag::Other));

namespace AllergenEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Allergen)
enum Value { Gluten, Crustaceans, Fish, Eggs, Peanuts, Soybeans, Milk, Nuts, Other };
Q_ENUM_NS(Value)
} // namespace AllergenEnum
static_assert(int(AllergenEnum::Other) == int(Allergen::Other));

namespace DietaryConditionEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(DietaryCondition)
enum Value { Hypertension, Diabetes, Dyslipidaemia, ChewingDifficulty, Gout, Osteoporosis };
Q_ENUM_NS(Value)
} // namespace DietaryConditionEnum
static_assert(int(DietaryConditionEnum::Osteoporosis) == int(insight::DietaryCondition::Osteoporosis));

namespace DietaryNeedEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(DietaryNeed)
enum Value { LowSalt, LowOil, LowSugar, Soft, CalciumRich, WithoutSeafood };
Q_ENUM_NS(Value)
} // namespace DietaryNeedEnum
static_assert(int(DietaryNeedEnum::WithoutSeafood) == int(insight::DietaryNeed::WithoutSeafood));

} // namespace hubscreen::viewmodel
