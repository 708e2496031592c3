// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    ScreenCase {
        name: "Services"
        wall: wall
        when: windowShown

        function test_by_touch_the_times_of_seven_days_data() {
            return everyWay();
        }
        function test_by_touch_the_times_of_seven_days(data) {
            begin(data);
            const chinese = data.language === Language.Chinese;
            tap("nav.services");
            const page = there("page.services");
            tryVerify(() => Finger.says(page, chinese ? "睡眠呼吸筛查" : "Sleep Screening"));
            verify(Finger.says(page, chinese ? "40 分钟 · 免费 · 成人" : "40 min · Free · Adults"));
            verify(Finger.says(page, chinese ? "60 分钟 · 10.50 元 · 成人" : "60 min · ¥10.50 · Adults"));
            verify(Finger.says(there("service.sleep"), chinese ? "今天" : "Today"));
            verify(Finger.says(there("service.sleep"), "16:00"));
            verify(Finger.says(there("service.sleep"), chinese ? "余 1 席" : "1 seat left"));
            verify(Finger.says(there("service.tabletennis"), chinese ? "七天内没有空位" : "Nothing free for seven days"));
            wholeTextsOn("page.services");

            tap("service.sleep.head");
            const card = there("service.sleep");
            tryVerify(() => Finger.named(card, "slot.sleep.0.960") !== null); // the first day with a free time
            verify(Finger.says(there("slot.sleep.0.540"), chinese ? "已结束" : "Over"));
            verify(Finger.says(there("slot.sleep.0.840"), chinese ? "已满" : "Full"));
            tap("slotDay.2");
            tryVerify(() => Finger.says(there("slot.sleep.2.960"), chinese ? "余 4 席" : "4 seats left"));
            wholeTextsOn("page.services");
            tap("service.sleep.head");
            tryVerify(() => Finger.named(wall, "slotDay.2") === null);
        }

        function test_targets_are_large_enough() {
            begin();
            tap("nav.services");
            tap("service.sleep.head");
            tryVerify(() => Finger.named(wall, "slotDay.6") !== null);
            for (const name of ["services.hub", "service.sleep.head", "slotDay.6"])
                verify(there(name).height >= 88, name);
        }

        function test_another_hub_is_chosen_and_one_without_says_so() {
            begin();
            tap("nav.services");
            there("service.sleep");
            tap("services.hub");
            tap("choose." + Stage.here);
            tryVerify(() => Finger.named(wall, "serviceHubs") === null);
            Stage.lobby.services.hubId = Stage.busy;
            tryVerify(() => Finger.says(there("page.services"), "这座综合体没有体验项目"));
            tap("way");
            there("serviceHubs");
        }

        function test_opened_for_a_service_the_page_shows_its_times() {
            begin();
            navigation.show(Navigation.Services, "sleep");
            there("page.services");
            tryVerify(() => Finger.named(wall, "slot.sleep.0.960") !== null);
        }
    }
}
