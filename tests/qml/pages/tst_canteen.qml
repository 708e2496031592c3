// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Canteen
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    ScreenCase {
        name: "Canteen"
        wall: wall
        when: windowShown

        function test_dishes_by_meal_and_what_suits_a_condition_data() {
            return everyWay();
        }
        function test_dishes_by_meal_and_what_suits_a_condition(data) {
            begin(data);
            const chinese = data.language === Language.Chinese;
            tap("nav.canteen");
            const page = there("page.canteen");
            tryVerify(() => Finger.named(page, "dish.1.perch") !== null);
            verify(Finger.says(page, chinese ? "午餐" : "Lunch"));
            verify(Finger.says(page, "10:30–13:00"));
            verify(Finger.says(page, chinese ? "正在供应" : "Now served"));
            const perch = there("dish.1.perch");
            verify(Finger.says(perch, chinese ? "12 元" : "¥12"));
            verify(Finger.says(perch, chinese ? "低盐" : "Low salt"));
            verify(Finger.says(perch, chinese ? "含鱼类、大豆 · 196 千卡" : "Contains fish, soybeans · 196 kcal"));
            verify(perch.mapToItem(page, 0, 0).y > there("dish.1.dongpo").mapToItem(page, 0, 0).y);
            wholeTextsOn("page.canteen");

            tap("condition." + DietaryCondition.Hypertension);
            const guidance = there("guidance");
            verify(Finger.says(guidance, chinese ? "高血压：饮食应低盐、低油" : "High blood pressure: food should be low in salt, low in oil"));
            verify(Finger.texts(guidance).some(one => one.text.includes("《成人高血压食养指南（2023年版）》")));
            verify(Finger.texts(guidance).some(one => one.text.includes(chinese ? "请遵医嘱" : "your doctor")));
            tryVerify(() => Finger.named(there("dish.1.perch"), "fits") !== null);
            verify(there("dish.1.perch").mapToItem(page, 0, 0).y < there("dish.1.dongpo").mapToItem(page, 0, 0).y);
            compare(Finger.named(there("dish.1.dongpo"), "fits"), null); // still there, and nothing said against it
            wholeTextsOn("page.canteen");
        }

        function test_a_condition_is_forgotten_when_the_page_is_left() {
            begin();
            tap("nav.canteen");
            tap("condition." + DietaryCondition.Gout);
            there("guidance");
            tap("nav.home");
            tap("nav.canteen");
            there("dish.1.perch");
            compare(Finger.named(wall, "guidance"), null);
            compare(Stage.lobby.dishes.condition, -1);
        }

        function test_a_meal_that_is_over_makes_room_for_the_next() {
            begin();
            tap("nav.canteen");
            there("dish.1.perch");
            Stage.passMinutes(180); // 13:32
            tryCompare(Stage.lobby.dishes, "firstAhead", 6);
            tap("nav.home");
            tap("nav.canteen");
            tryVerify(() => Finger.says(there("page.canteen"), "16:30 开餐"));
        }

        function test_a_late_supper_ends_on_the_next_day_data() {
            return everyWay();
        }
        function test_a_late_supper_ends_on_the_next_day(data) {
            begin(data);
            tap("nav.canteen");
            there("dish.1.perch");
            Stage.serve(Meal.Breakfast, 9 * 60, 26 * 60);
            tryVerify(() => Finger.says(there("page.canteen"), data.language === Language.Chinese ? "09:00–次日 02:00" : "09:00–02:00 next day"));
            wholeTextsOn("page.canteen");
        }

        function test_a_menu_that_cannot_be_had_says_so_and_comes_by_itself() {
            begin();
            tap("nav.canteen");
            there("dish.1.perch");
            Stage.setMenusKnown(false);
            const page = there("page.canteen");
            tryVerify(() => Finger.says(page, "正在取今天的菜单"));
            Stage.passSeconds(40);
            tryVerify(() => Finger.says(page, "现在取不到今天的菜单，连上平台以后会自动显示。"));
            Stage.setMenusKnown(true);
            there("dish.1.perch");
            Stage.setMenusKnown(false);
            tryVerify(() => Finger.says(page, "正在取今天的菜单"));
            Stage.loseFeed("no route");
            tryVerify(() => Finger.says(page, "现在取不到今天的菜单，连上平台以后会自动显示。"));
        }

        function test_a_canteen_that_is_closed_and_a_hub_without_one_say_so() {
            begin();
            tap("nav.canteen");
            tap("canteen.hub");
            tap("choose." + Stage.busy);
            tryVerify(() => Finger.says(there("page.canteen"), "今天食堂不开餐"));
            Stage.lobby.dishes.hubId = "hub-3";
            tryVerify(() => Finger.says(there("page.canteen"), "这座综合体没有食堂"));
            tap("way");
            there("canteenHubs");
        }
    }
}
