// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Kiosk
import Hubscreen.Stage
import Hubscreen.ViewModels
import "../support/qml/Finger.js" as Finger

Item {
    id: wall

    width: 1080
    height: 1920

    Loader {
        id: loader

        anchors.fill: parent
        active: Stage.lobby !== null
        sourceComponent: ScreenCanvas {
            lobby: Stage.lobby
        }
    }
    TestCase {
        name: "Pictures"
        when: windowShown

        function test_pictures_data() {
            const rows = [];
            for (const landscape of [false, true])
                for (const language of [Language.Chinese, Language.English])
                    for (const page of ["home", "hubs", "activities", "hub", "empty", "notices", "emergency", "activity", "week", "held", "organisations", "organisation"])
                    for (const page of ["home", "hubs", "activities", "hub", "empty", "notices", "emergency", "footfall", "footfall-week", "footfall-month", "footfall-year", "footfall-figures", "footfall-choice"])
                        rows.push({
                            tag: page + (landscape ? "-landscape" : "-portrait") + (language === Language.English ? "-en" : ""),
                            landscape: landscape,
                            language: language,
                            page: page
                        });
            return rows;
        }
        function test_pictures(data) {
            if (data.page === "empty")
                Stage.beginEmpty();
            else
                Stage.begin();
            Stage.speak(data.language);
            wall.Window.window.width = data.landscape ? 1920 : 1080;
            wall.Window.window.height = data.landscape ? 1080 : 1920;
            wall.width = data.landscape ? 1920 : 1080;
            wall.height = data.landscape ? 1080 : 1920;
            if (data.page === "hubs")
                Stage.lobby.navigation.show(Navigation.Hubs);
            if (data.page === "activities")
                Stage.lobby.navigation.show(Navigation.Activities);
            if (data.page === "week" || data.page === "held") {
                Stage.lobby.navigation.show(Navigation.Activities);
                Stage.lobby.programme.view = data.page === "week" ? ActivityProgramme.Week : ActivityProgramme.Held;
            }
            if (data.page === "held")
                Stage.lobby.activities.hubId = Stage.here;
            if (data.page === "activity")
                Stage.lobby.navigation.show(Navigation.Activities, Stage.here + "-a1");
            if (data.page === "organisations")
                Stage.lobby.navigation.show(Navigation.Organisations);
            if (data.page === "organisation")
                Stage.lobby.navigation.show(Navigation.Organisations, "org-1");
            if (data.page.startsWith("footfall")) {
                Stage.lobby.navigation.show(Navigation.Footfall);
                Stage.lobby.footfall.view = Math.max(0, ["footfall", "footfall-week", "footfall-month", "footfall-year"].indexOf(data.page));
            }
            if (data.page === "hub")
                Stage.lobby.navigation.openHub(Stage.busy);
            if (data.page === "notices" || data.page === "home" || data.page === "hub")
                Stage.publish("week", Urgency.Info, "本周末三墩镇民生综合体有名医义诊，请带医保卡", "Free clinic with senior doctors this weekend", 6000);
            if (data.page === "notices") {
                Stage.publish("water", Urgency.Important, "今天下午停水", "No water this afternoon", 60);
                Stage.lobby.navigation.show(Navigation.Notices);
            }
            if (data.page === "emergency")
                Stage.publish("fire", Urgency.Emergency, "请有序离开本馆", "Please leave the building calmly", 30);
            tryCompare(Stage.lobby, "complete", data.page !== "empty");
            if (data.page === "footfall-figures")
                Finger.named(wall, "inFigures").clicked();
            if (data.page === "footfall-choice")
                Finger.named(wall, "chooseHubs").clicked();
            wait(1200);
            verify(Stage.keepPicture(wall, data.tag));
        }
    }
}
