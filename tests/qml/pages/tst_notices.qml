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
        name: "Notices"
        wall: wall
        when: windowShown

        function beginWithNotices(data) {
            begin(data);
            Stage.publish("week", Urgency.Info, "本周末有义诊", "Free clinic this weekend", 600);
            Stage.publish("water", Urgency.Important, "今天下午停水", "No water this afternoon", 60);
        }
        function overlap(one, other) {
            const a = one.mapToItem(wall, 0, 0, one.width, one.height);
            const b = other.mapToItem(wall, 0, 0, other.width, other.height);
            return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
        }

        function test_without_notices_there_is_no_band() {
            begin();
            compare(Finger.named(wall, "noticeBand"), null);
        }

        function test_the_band_says_the_most_urgent_on_every_page_and_opens_all_data() {
            return everyWay();
        }
        function test_the_band_says_the_most_urgent_on_every_page_and_opens_all(data) {
            beginWithNotices(data);
            const chinese = data.language === Language.Chinese;
            for (const page of [Navigation.Home, Navigation.Activities, Navigation.Hubs]) {
                navigation.show(page);
                const band = there("noticeBand");
                tryVerify(() => Finger.says(band, chinese ? "今天下午停水" : "No water this afternoon"));
                verify(Finger.says(band, chinese ? "另有 1 条" : "1 more"));
                verify(band.height >= 88);
                wholeTextsOn("noticeBand");
            }
            verify(!overlap(there("noticeBand"), there("freshness")));
            verify(!overlap(there("noticeBand"), there("language")));
            tap("noticeBand");
            const page = there("page.notices");
            compare(Finger.named(wall, "noticeBand"), null);
            verify(Finger.named(page, "notice.water").y < Finger.named(page, "notice.week").y);
            verify(Finger.says(page, chinese ? "请照工作人员说的做。" : "Please do as staff tell you."));
            verify(Finger.says(there("notice.water"), chinese ? "重要" : "Important"));
            wholeTextsOn("page.notices");
        }

        function test_in_portrait_a_page_makes_room_for_the_band() {
            begin();
            navigation.show(Navigation.Hubs);
            const page = there("page.hubs");
            const before = page.mapToItem(wall, 0, 0).y;
            Stage.publish("week", Urgency.Info, "本周末有义诊", "Free clinic", 600);
            tryVerify(() => page.mapToItem(wall, 0, 0).y > before);
            verify(!overlap(there("noticeBand"), page) || there("noticeBand").mapToItem(wall, 0, 80).y <= page.mapToItem(wall, 0, 0).y);
            compare(page.mapToItem(wall, 0, page.height).y, 1584);
            Stage.withdraw("week");
            tryVerify(() => page.mapToItem(wall, 0, 0).y === before);
        }

        function test_a_notice_goes_by_the_clock_alone() {
            begin();
            Stage.publish("short", Urgency.Info, "十分钟", "Ten minutes", 10);
            there("noticeBand");
            Stage.passMinutes(9);
            there("noticeBand");
            Stage.passMinutes(1);
            tryVerify(() => Finger.named(wall, "noticeBand") === null);
        }

        function test_an_empty_page_says_so_and_leads_on() {
            begin();
            navigation.show(Navigation.Notices);
            tryVerify(() => Finger.says(there("page.notices"), "现在没有通知"));
            tap("way");
            there("page.home");
        }

        function test_an_emergency_takes_the_screen_and_gives_it_back_as_it_was_data() {
            return everyWay();
        }
        function test_an_emergency_takes_the_screen_and_gives_it_back_as_it_was(data) {
            beginWithNotices(data);
            navigation.show(Navigation.Activities);
            navigation.openHub(Stage.busy);
            there("hubSheet");
            Stage.publish("fire", Urgency.Emergency, "请有序离开本馆", "Please leave the building calmly", 30);
            const page = there("page.emergency");
            const chinese = data.language === Language.Chinese;
            verify(Finger.says(page, chinese ? "请有序离开本馆" : "Please leave the building calmly"));
            verify(Finger.says(page, chinese ? "Please leave the building calmly" : "请有序离开本馆"), "in the other language, too");
            compare(page.width, data.landscape ? 1920 : 1080);
            compare(page.height, data.landscape ? 1080 : 1920);
            for (const one of ["nav.home", "hubSheet", "hubSheet.back", "noticeBand", "language", "accessibility.language", "page.activities"])
                compare(Finger.named(wall, one), null, one);
            wholeTextsOn("page.emergency");

            tap("emergency.language");
            compare(Stage.lobby.language.current, chinese ? Language.English : Language.Chinese);
            // What lies beneath does not hear a finger.
            touchEvent(wall).press(0, wall, 300, wall.height - 60).commit();
            touchEvent(wall).release(0, wall, 300, wall.height - 60).commit();
            compare(navigation.hubId, Stage.busy);
            compare(Stage.lobby.language.current, chinese ? Language.English : Language.Chinese);

            Stage.withdraw("fire");
            tryVerify(() => Finger.named(wall, "page.emergency") === null);
            there("hubSheet");
            compare(navigation.hubId, Stage.busy);
            compare(navigation.page, Navigation.Activities);
        }

        function test_an_emergency_ends_by_the_clock_without_the_feed() {
            begin();
            Stage.publish("fire", Urgency.Emergency, "请有序离开本馆", "Please leave", 30);
            there("page.emergency");
            Stage.loseFeed("connection refused");
            Stage.passMinutes(29);
            there("page.emergency");
            Stage.passMinutes(1);
            tryVerify(() => Finger.named(wall, "page.emergency") === null);
            there("page.home");
        }

        function test_hostile_texts_break_nothing_data() {
            return everyWay();
        }
        function test_hostile_texts_break_nothing(data) {
            begin(data);
            const endless = "<img src='a'>" + "停".repeat(600) + "W".repeat(600);
            Stage.publish("week", Urgency.Info, endless, endless, 600);
            const band = there("noticeBand");
            verify(band.height < 100);
            const title = Finger.named(band, "band.title");
            verify(title.contentHeight < band.height);
            verify(!overlap(title, Finger.texts(band).find(one => one.text === (data.language === Language.Chinese ? "查看" : "View"))));
            tap("noticeBand");
            const card = there("notice.week");
            for (const one of Finger.texts(card))
                verify(one.contentWidth <= card.width, one.text.slice(0, 20));
            Stage.publish("fire", Urgency.Emergency, endless, endless, 30);
            const page = there("page.emergency");
            for (const one of Finger.texts(page)) {
                compare(one.textFormat, Text.PlainText);
                verify(one.contentWidth <= page.width, one.text.slice(0, 20));
            }
            there("emergency.language");
            verify(there("emergency.title").height < page.height / 2);
        }
    }
}
