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
        name: "Status"
        wall: wall
        when: windowShown

        function test_staff_hold_the_seal() {
            begin();
            tap("seal");
            compare(Finger.named(wall, "page.status"), null);
            const seal = there("seal");
            touchEvent(seal).press(0, seal).commit();
            tryVerify(() => Finger.named(wall, "page.status") !== null, 6000);
            touchEvent(seal).release(0, seal).commit();
            tap("status.back");
            compare(navigation.page, Navigation.Home);
        }

        function test_what_is_amiss_is_said_with_what_to_do_data() {
            return everyWay();
        }
        function test_what_is_amiss_is_said_with_what_to_do(data) {
            begin(data);
            const chinese = data.language === Language.Chinese;
            navigation.show(Navigation.Status);
            verify(Finger.says(there("status.setAside"), chinese ? "没有" : "None"));
            Stage.loseFeed("no route to host");
            Stage.report(OutboxLine.Refused, 2, ["K7M2P9QX", "B3C4D5E6"]);
            const page = there("page.status");
            verify(Finger.says(there("status.feed"), chinese ? "没有连上" : "Not connected"));
            verify(Finger.says(there("status.feed"), "no route to host"));
            verify(Finger.says(there("status.outbox"), chinese ? "平台不接受这块屏幕，已停止送出" : "The platform refuses this screen; sending has stopped"));
            verify(Finger.says(there("status.outbox"), chinese ? "等待平台答复：2 笔" : "Waiting for the platform: 2 bookings"));
            verify(Finger.says(there("status.setAside"), chinese ? "2 笔" : "2 bookings"));
            verify(Finger.says(there("setAside.K7M2P9QX"), "422 unreadable-contact"));
            verify(Finger.named(page, "setAside.K7M2P9QX").y < Finger.named(page, "setAside.B3C4D5E6").y);
            wholeTextsOn("page.status");
        }

        function test_a_screen_that_never_reached_the_feed_tells_staff_too() {
            turn(false);
            Stage.beginEmpty();
            there("page.empty");
            navigation.show(Navigation.Status);
            there("status.feed");
            compare(Finger.named(wall, "page.empty"), null);
            tap("status.back");
            there("page.empty");
        }
    }
}
