// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/menu.h"

#include <QStringView>

#include <array>
#include <vector>

// What published guidance says of eating with a condition, put against what a menu declares of a dish. Not medical
// advice: a menu declares little, and a dish that does not fit is not thereby harmful. Pure; nothing of a person is
// kept.
namespace hubscreen::insight {

enum class DietaryCondition { Hypertension, Diabetes, Dyslipidaemia, ChewingDifficulty, Gout, Osteoporosis };

/// What the food of a condition should be.
enum class DietaryNeed {
    LowSalt,
    LowOil,
    LowSugar,
    Soft,
    CalciumRich, ///< milk or soybeans, which are declared as allergens
    WithoutSeafood, ///< high in purines; fish and crustaceans are declared as allergens
};

struct DietaryGuidance {
    DietaryCondition condition;
    std::vector<DietaryNeed> needs; ///< all of them, in the order in which they are said
    QStringView source; ///< the publication, exactly as it is called
    QStringView publisher;
};

inline constexpr std::array dietaryConditions{DietaryCondition::Hypertension,  DietaryCondition::Diabetes,
                                              DietaryCondition::Dyslipidaemia, DietaryCondition::ChewingDifficulty,
                                              DietaryCondition::Gout,          DietaryCondition::Osteoporosis};

const DietaryGuidance &dietaryGuidance(DietaryCondition condition);

/// The menu declares of the dish all that the condition needs. What is not declared does not count as given.
bool suits(const Dish &dish, DietaryCondition condition);

} // namespace hubscreen::insight
