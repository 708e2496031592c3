// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Lobby
import "../support/qml"
import "../support/qml/Finger.js" as Finger

/// Every page once, as it is when it is opened. With HUBSCREEN_PICTURES in every orientation and language, and a picture of each is kept.
Wall {
    id: wall

    ScreenCase {
        id: screen

        /// What opens a page, on a screen that has begun.
        readonly property var ways: ({
                "home": () => {},
                "hubs": () => navigation.show(Navigation.Hubs),
                "hub": () => navigation.openHub(Stage.busy),
                "activities": () => navigation.show(Navigation.Activities),
                "week": () => showProgramme(ActivityProgramme.Week),
                "held": () => {
                    showProgramme(ActivityProgramme.Held);
                    Stage.lobby.activities.hubId = Stage.here;
                },
                "activity": () => navigation.show(Navigation.Activities, Stage.here + "-a1"),
                "services": () => navigation.show(Navigation.Services),
                "canteen": () => navigation.show(Navigation.Canteen),
                "organisations": () => navigation.show(Navigation.Organisations),
                "organisation": () => navigation.show(Navigation.Organisations, "org-1"),
                "search": () => navigation.show(Navigation.Search),
                "footfall": () => showFootfall(0),
                "footfall-week": () => showFootfall(1),
                "footfall-month": () => showFootfall(2),
                "footfall-year": () => showFootfall(3),
                "footfall-figures": () => {
                    showFootfall(0);
                    Finger.named(wall, "inFigures").clicked();
                },
                "footfall-choice": () => {
                    showFootfall(0);
                    Finger.named(wall, "chooseHubs").clicked();
                },
                "booking": () => {
                    Stage.offerBooking();
                    Stage.lobby.booking.begin(BookingKind.Activity, Stage.here + "-a1");
                },
                "lookup": () => {
                    Stage.offerBooking();
                    Stage.lobby.lookup.begin();
                },
                "notices": () => {
                    Stage.publish("week", Urgency.Info, "本周末三墩镇民生综合体有名医义诊，请带医保卡", "Free clinic with senior doctors this weekend", 6000);
                    Stage.publish("water", Urgency.Important, "今天下午停水", "No water this afternoon", 60);
                    navigation.show(Navigation.Notices);
                },
                "emergency": () => Stage.publish("fire", Urgency.Emergency, "请有序离开本馆", "Please leave the building calmly", 30),
                "status": () => {
                    Stage.loseFeed("no route to host");
                    Stage.report(OutboxLine.Down, 2, ["K7M2P9QX", "B3C4D5E6"]);
                    navigation.show(Navigation.Status);
                },
                "empty": () => Stage.beginEmpty()
            })

        name: "Pictures"
        wall: wall
        when: windowShown

        function showProgramme(view) {
            navigation.show(Navigation.Activities);
            Stage.lobby.programme.view = view;
        }
        function showFootfall(view) {
            navigation.show(Navigation.Footfall);
            Stage.lobby.footfall.view = view;
        }
        function test_every_page_opens_data() {
            const turns = Stage.keepsPictures ? everyWay() : [everyWay()[0]];
            const rows = [];
            for (const turn of turns)
                for (const page of Object.keys(ways))
                    rows.push({
                        tag: page + (turn.landscape ? "-landscape" : "-portrait") + (turn.language === Language.English ? "-en" : ""),
                        landscape: turn.landscape,
                        language: turn.language,
                        page: page
                    });
            return rows;
        }
        function test_every_page_opens(data) {
            begin(data);
            ways[data.page]();
            waitForRendering(wall);
            if (Stage.keepsPictures)
                wait(1200); // for the eye: what moves has come to rest
            verify(Stage.keepPicture(wall, data.tag));
        }
    }
}
