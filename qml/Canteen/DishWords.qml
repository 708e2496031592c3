// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Canteen

/// What is said of meals, dishes and conditions.
QtObject {
    id: words

    function meal(meal: int): string {
        switch (meal) {
        case Meal.Breakfast:
            return qsTr("早餐");
        case Meal.Lunch:
            return qsTr("午餐");
        case Meal.Dinner:
            return qsTr("晚餐");
        default:
            return qsTr("点心");
        }
    }

    function tag(tag: int): string {
        switch (tag) {
        case DishTag.LowSalt:
            return qsTr("低盐");
        case DishTag.LowOil:
            return qsTr("低油");
        case DishTag.LowSugar:
            return qsTr("低糖");
        case DishTag.Soft:
            return qsTr("软烂");
        case DishTag.Vegetarian:
            return qsTr("素食");
        case DishTag.Halal:
            return qsTr("清真");
        default:
            return "";
        }
    }

    function tagGlyph(tag: int): int {
        switch (tag) {
        case DishTag.Soft:
            return Icon.Cloud;
        case DishTag.Vegetarian:
            return Icon.Leaf;
        case DishTag.Halal:
            return Icon.Crescent;
        default:
            return Icon.ArrowDown;
        }
    }

    function allergen(allergen: int): string {
        switch (allergen) {
        case Allergen.Gluten:
            return qsTr("麸质");
        case Allergen.Crustaceans:
            return qsTr("甲壳类");
        case Allergen.Fish:
            return qsTr("鱼类");
        case Allergen.Eggs:
            return qsTr("蛋类");
        case Allergen.Peanuts:
            return qsTr("花生");
        case Allergen.Soybeans:
            return qsTr("大豆");
        case Allergen.Milk:
            return qsTr("乳制品");
        case Allergen.Nuts:
            return qsTr("坚果");
        default:
            return qsTr("其他致敏物");
        }
    }

    function allergens(list: list<int>): string {
        return qsTr("含%1", "what may cause an allergic reaction").arg(list.map(one => words.allergen(one)).join(qsTr("、")));
    }

    function condition(condition: int): string {
        switch (condition) {
        case DietaryCondition.Hypertension:
            return qsTr("高血压");
        case DietaryCondition.Diabetes:
            return qsTr("糖尿病");
        case DietaryCondition.Dyslipidaemia:
            return qsTr("高血脂");
        case DietaryCondition.ChewingDifficulty:
            return qsTr("咀嚼困难");
        case DietaryCondition.Gout:
            return qsTr("痛风");
        case DietaryCondition.Osteoporosis:
            return qsTr("骨质疏松");
        default:
            return qsTr("不限");
        }
    }

    function need(need: int): string {
        switch (need) {
        case DietaryNeed.LowSalt:
            return qsTr("低盐", "within a sentence");
        case DietaryNeed.LowOil:
            return qsTr("低油", "within a sentence");
        case DietaryNeed.LowSugar:
            return qsTr("低糖", "within a sentence");
        case DietaryNeed.Soft:
            return qsTr("质地细软");
        case DietaryNeed.CalciumRich:
            return qsTr("富含钙");
        case DietaryNeed.WithoutSeafood:
            return qsTr("少海鲜");
        default:
            return "";
        }
    }

    function needs(list: list<int>): string {
        return qsTr("饮食应%1").arg(list.map(one => words.need(one)).join(qsTr("、")));
    }
}
