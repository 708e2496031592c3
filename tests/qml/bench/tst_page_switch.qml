// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby
import "../support/qml"
import "../support/qml/Finger.js" as Finger

/// Not a test, machines are noisy: prints the milliseconds from a touch to the first frame of a page, built anew and seen again.
Wall {
    id: wall

    SignalSpy {
        id: frames

        target: wall.Window.window
        signalName: "frameSwapped"
    }
    ScreenCase {
        name: "PageSwitch"
        wall: wall
        when: windowShown

        function untilFrame(page) {
            navigation.show(Navigation.Home);
            waitForRendering(wall);
            frames.clear();
            const begun = Date.now();
            navigation.show(page);
            frames.wait();
            return Date.now() - begun;
        }
        function test_page_switch_data() {
            return everyWay().filter(way => way.language === Language.Chinese);
        }
        function test_page_switch(data) {
            for (const page of ["Activities", "Footfall", "Hubs", "Notices"]) {
                begin(data);
                const built = untilFrame(Navigation[page]);
                console.info("page_switch_ms", data.tag, page, "first", built, "again", untilFrame(Navigation[page]));
            }
        }
    }
}
