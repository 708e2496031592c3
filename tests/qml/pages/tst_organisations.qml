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
        name: "Organisations"
        wall: wall
        when: windowShown

        function test_reached_from_the_list_of_hubs_data() {
            return everyWay();
        }
        function test_reached_from_the_list_of_hubs(data) {
            begin(data);
            const chinese = data.language === Language.Chinese;
            tap("legend.hubs");
            tap("hubs.organisations");
            const page = there("page.organisations");
            tryCompare(Stage.lobby.organisations, "count", 3);
            tryVerify(() => Finger.says(page, chinese ? "志愿服务" : "Volunteering")); // the view follows its model a frame later
            wholeTextsOn("page.organisations");
            tap("organisation.org-1");
            const card = there("organisationCard");
            tryVerify(() => Finger.says(card, chinese ? "乐龄志愿队" : "Elders' Volunteers"));
            verify(Finger.says(card, "0571-88000001"));
            tryVerify(() => Finger.named(card, "theirHub." + Stage.here) !== null);
            tryVerify(() => Finger.says(card, chinese ? "智能手机课堂" : "Phone skills"));
            wholeTextsOn("organisationCard");
            tap("theirHub." + Stage.here);
            compare(navigation.hubId, Stage.here);
            tryCompare(there("hubSheet"), "y", data.landscape ? 144 : 336);
            tap("hubSheet.back");
            tryVerify(() => Finger.named(wall, "hubSheet") === null); // gone, it no longer lies over the page
            there("organisationCard");
            if (!data.landscape) {
                tap("organisations.back");
                there("organisation.org-1");
            }
        }

        function test_reached_from_a_hubs_sheet_for_that_hub_alone() {
            begin();
            navigation.openHub(Stage.here);
            tryCompare(there("hubSheet"), "y", 336);
            tap("organisations");
            there("page.organisations");
            tryCompare(Stage.lobby.organisations, "hubId", Stage.here);
            verify(Finger.says(wall, "三墩镇民生综合体的社会组织"));
            tap("organisations.all");
            tryCompare(Stage.lobby.organisations, "hubId", "");
            verify(Finger.says(there("page.organisations"), "社会组织"));
        }

        function test_the_operator_on_a_sheet_leads_to_who_they_are() {
            begin();
            navigation.openHub(Stage.here);
            tryCompare(there("hubSheet"), "y", 336);
            tap("operator");
            tryVerify(() => Finger.says(there("organisationCard"), "杭州市西湖区文泽社会组织服务中心"));
            verify(Finger.says(there("theirHub." + Stage.here), "三墩镇 · 由他们运营"));
        }

        function test_their_activity_leads_to_the_activity() {
            begin();
            navigation.show(Navigation.Organisations, "org-1");
            tap("theirActivity." + Stage.here + "-a1");
            compare(navigation.page, Navigation.Activities);
            tryVerify(() => Finger.says(there("activityDetail"), "智能手机课堂"));
        }

        function test_one_that_is_gone_is_said_to_be_gone() {
            begin();
            navigation.show(Navigation.Organisations, "org-99");
            tryVerify(() => Finger.says(wall, "这家机构已经不在了"));
        }

        function test_a_sheets_long_names_are_whole_data() {
            return everyWay();
        }
        function test_a_sheets_long_names_are_whole(data) {
            begin(data);
            navigation.openHub(Stage.busy);
            wholeTextsOn("address");
            wholeTextsOn("operator");
            wholeTextsOn("floors");
        }
    }
}
