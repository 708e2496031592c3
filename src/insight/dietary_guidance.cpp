// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/dietary_guidance.h"

#include <algorithm>

namespace hubscreen::insight {

namespace {

using Need = DietaryNeed;

// In the order of DietaryCondition. Each names the publication whose principles the needs are:
// hypertension: less sodium, light food; diabetes: light food, little sugar; dyslipidaemia: little fat, less salt,
// sugar controlled; chewing: soft food for the aged; gout: limited purines, light cooking; bones: rich in calcium, low
// in salt.
const std::array guidances{
    DietaryGuidance{DietaryCondition::Hypertension,
                    {Need::LowSalt, Need::LowOil},
                    u"《成人高血压食养指南（2023年版）》",
                    u"国家卫生健康委办公厅"},
    DietaryGuidance{DietaryCondition::Diabetes,
                    {Need::LowSugar, Need::LowOil},
                    u"《成人糖尿病食养指南（2023年版）》",
                    u"国家卫生健康委办公厅"},
    DietaryGuidance{DietaryCondition::Dyslipidaemia,
                    {Need::LowOil, Need::LowSalt, Need::LowSugar},
                    u"《成人高脂血症食养指南（2023年版）》",
                    u"国家卫生健康委办公厅"},
    DietaryGuidance{
        DietaryCondition::ChewingDifficulty, {Need::Soft}, u"《中国居民膳食指南（2022）》", u"中国营养学会"},
    DietaryGuidance{DietaryCondition::Gout,
                    {Need::WithoutSeafood, Need::LowOil},
                    u"《成人高尿酸血症与痛风食养指南（2024年版）》",
                    u"国家卫生健康委办公厅"},
    DietaryGuidance{DietaryCondition::Osteoporosis,
                    {Need::CalciumRich, Need::LowSalt},
                    u"《原发性骨质疏松症诊疗指南（2022）》",
                    u"中华医学会骨质疏松和骨矿盐疾病分会"},
};

bool isTagged(const Dish &dish, DishTag tag)
{
    return std::ranges::contains(dish.tags, tag);
}

bool holds(const Dish &dish, Allergen food)
{
    return std::ranges::contains(dish.allergens, food);
}

bool meets(const Dish &dish, DietaryNeed need)
{
    switch (need) {
    case Need::LowSalt:
        return isTagged(dish, DishTag::LowSalt);
    case Need::LowOil:
        return isTagged(dish, DishTag::LowOil);
    case Need::LowSugar:
        return isTagged(dish, DishTag::LowSugar);
    case Need::Soft:
        return isTagged(dish, DishTag::Soft);
    case Need::CalciumRich:
        return holds(dish, Allergen::Milk) || holds(dish, Allergen::Soybeans);
    case Need::WithoutSeafood:
        return !holds(dish, Allergen::Fish) && !holds(dish, Allergen::Crustaceans);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

const DietaryGuidance &dietaryGuidance(DietaryCondition condition)
{
    return guidances[std::size_t(condition)];
}

bool suits(const Dish &dish, DietaryCondition condition)
{
    return std::ranges::all_of(dietaryGuidance(condition).needs, [&](DietaryNeed need) { return meets(dish, need); });
}

} // namespace hubscreen::insight
