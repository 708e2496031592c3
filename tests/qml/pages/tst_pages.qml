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
        name: "Pages"
        when: windowShown
        wall: wall

        function test_a_finger_reaches_every_page_data() {
            return everyWay();
        }
        function test_a_finger_reaches_every_page(data) {
            begin(data);
            verify(Finger.says(there("nav.home"), data.map));
            there("page.home");
            tap("nav.activities");
            there("page.activities");
            compare(Finger.named(wall, "page.home"), null);
            tap("nav.home");
            tap("legend.hubs");
            there("page.hubs");
            tap("hubRow." + Stage.here);
            compare(navigation.hubId, Stage.here);
            tryCompare(there("hubSheet"), "y", data.landscape ? 144 : 336);
            tap("hubSheet.back");
            there("page.hubs");
            tryVerify(() => Finger.named(wall, "hubSheet") === null); // gone, it no longer lies over the page
        }

        function test_no_page_complains_when_it_is_first_opened_and_left_data() {
            const pages = ["Activities", "Services", "Canteen", "Organisations", "Footfall", "Hubs", "Notices", "Search", "Status"];
            return pages.map(page => ({
                        tag: page,
                        page: page
                    }));
        }
        function test_no_page_complains_when_it_is_first_opened_and_left(data) {
            begin(); // what is said on the way fails the test: see ScreenCase
            navigation.show(Navigation[data.page]);
            there("page." + data.page.toLowerCase());
            navigation.show(Navigation.Home);
            there("page.home");
            navigation.show(Navigation[data.page]);
            there("page." + data.page.toLowerCase());
            Stage.beginEmpty();
            there("page.empty");
            navigation.show(Navigation[data.page]);
            waitForRendering(wall);
        }

        function test_without_the_feed_freshness_and_date_keep_apart_data() {
            return everyWay();
        }
        function test_without_the_feed_freshness_and_date_keep_apart(data) {
            begin(data);
            const date = there("date");
            const whole = date.text;
            Stage.loseFeed("connection refused");
            const freshness = there("freshness");
            tryVerify(() => Finger.says(wall, data.language === Language.Chinese ? "演示数据 · 10:32 更新 · 暂未连上" : "Demo data · updated 10:32 · not connected"));
            const endOf = item => item.mapToItem(wall, item.width, 0).x;
            tryVerify(() => date.mapToItem(wall, date.width - date.contentWidth, 0).x - endOf(freshness) >= 24);
            verify(date.text !== "" && whole.startsWith(date.text));
        }

        function test_words_of_our_own_are_never_cut_data() {
            return everyWay();
        }
        function test_words_of_our_own_are_never_cut(data) {
            begin(data);
            wholeTextsOn("page.home");
            for (const button of ["nav.home", "nav.activities", "accessibility.language"])
                wholeTextsOn(button);
        }

        function test_either_button_changes_the_language() {
            begin();
            tap("language");
            compare(Stage.lobby.language.current, Language.English);
            tryVerify(() => Finger.says(wall, "Coming up today"));
            verify(Finger.says(wall, "Sandun Wellbeing Hub"));
            tap("accessibility.language");
            tryVerify(() => Finger.says(wall, "今天接下来"));
        }

        function test_home_tells_the_district_and_this_hub() {
            begin();
            const home = there("page.home");
            compare(Finger.named(Finger.named(home, "hereInside"), "number").text, "212");
            verify(Finger.says(there("hereBadge"), "适中"));
            compare(there("quietFrom").text, "15:30 后");
            compare(there("comparison").text, "比平常周三多 6%");
            verify(Finger.says(there("hubCount"), "58"));
            verify(Finger.says(home, "智能手机课堂"));
            verify(Finger.says(home, "余 3 席"));
            verify(!Finger.says(home, "手机摄影"), "what has begun is not coming up");
        }

        function test_a_tick_changes_its_figure_and_nothing_else() {
            begin();
            const home = there("page.home");
            const before = Finger.texts(home).map(one => one.text);
            Stage.count(Stage.here, 213);
            const number = Finger.named(there("hereInside"), "number");
            tryCompare(number, "text", "213");
            const after = Finger.texts(home).map(one => one.text);
            const changed = after.filter(text => !before.includes(text));
            compare(changed, ["213"]);
        }

        function test_a_list_stays_under_the_finger() {
            begin();
            tap("legend.hubs");
            const page = there("page.hubs");
            const list = Finger.seen(page).find(one => one.contentY !== undefined && one.currentIndex !== undefined);
            tryVerify(() => list.contentHeight > list.height);
            const finger = touchEvent(list);
            finger.press(0, list, 400, 900).commit();
            for (let y = 880; y >= 500; y -= 20)
                finger.move(0, list, 400, y).commit();
            tryVerify(() => list.contentY > 100);
            const rest = list.contentY;
            Stage.count(Stage.busy, 10);
            Stage.closeHub(Stage.here);
            tryVerify(() => Finger.says(list, "闭馆") || list.contentY !== rest);
            compare(list.contentY, rest);
            finger.release(0, list, 400, 500).commit();
        }

        function test_the_word_goes_first_and_then_the_figure() {
            begin();
            const number = Finger.named(there("hereInside"), "number");
            Stage.passMinutes(3);
            tryVerify(() => Finger.says(there("hereBadge"), "暂无数据"));
            compare(number.text, "212");
            compare(Finger.named(there("hereInside"), "observed").text, "10:31");
            Stage.passMinutes(13);
            tryCompare(number, "text", "—");
        }

        function test_a_lost_feed_is_said() {
            begin();
            compare(there("freshness").text, "演示数据 · 10:32 更新");
            Stage.loseFeed("connection refused");
            tryCompare(there("freshness"), "text", "演示数据 · 10:32 更新 · 暂未连上");
        }

        function test_a_busy_hub_shows_a_quieter_one_data() {
            return everyWay();
        }
        function test_a_busy_hub_shows_a_quieter_one(data) {
            begin(data);
            navigation.openHub(Stage.busy);
            const sheet = there("hubSheet");
            tryVerify(() => Finger.named(wall, "quieterHint") !== null);
            tryCompare(sheet, "y", data.landscape ? 144 : 336);
            verify(Finger.says(sheet, data.language === Language.Chinese ? "百姓健身房" : "Gym"));
            tap("quieterHint");
            tryVerify(() => navigation.hubId !== Stage.busy && navigation.hubId !== "");
            tap("hubSheet.back");
            tryVerify(() => Finger.named(wall, "hubSheet") === null);
            there("page.home");
        }

        function test_a_hub_says_the_way_there_data() {
            return everyWay();
        }
        function test_a_hub_says_the_way_there(data) {
            begin(data);
            navigation.openHub(Stage.busy);
            const sheet = there("hubSheet");
            const chinese = data.language === Language.Chinese;
            tryCompare(there("route.way"), "text", chinese ? "往南 5.0 公里" : "5.0 km to the south");
            compare(there("route.walk").text, chinese ? "步行约 68 分钟" : "About 68 minutes on foot");
            verify(Finger.says(sheet, chinese ? "按直线距离，实际路程更长" : "In a straight line; the way is longer"));
            verify(Finger.says(sheet, chinese ? "有无障碍入口" : "Step-free entrance"));
            const code = there("route.code");
            verify(code.readable);
            verify(code.width >= 116 && code.text.startsWith("https://uri.amap.com/marker?position=120.09"));
            wholeTextsOn("route");
            navigation.openHub(Stage.here);
            tryCompare(there("route.way"), "text", chinese ? "您就在这里" : "You are here");
            compare(Finger.named(wall, "route.walk"), null);
        }

        function test_a_closed_hub_says_so_and_when_it_opens_next_data() {
            return everyWay();
        }
        function test_a_closed_hub_says_so_and_when_it_opens_next(data) {
            const chinese = data.language === Language.Chinese;
            const tomorrow = chinese ? "明天 08:00 开门" : "Opens tomorrow 08:00";
            const closedToday = chinese ? "今天闭馆" : "Closed today";
            begin(data);
            Stage.closeHub(Stage.busy);
            Stage.closeHub(Stage.here);
            tryVerify(() => Finger.says(there("page.home"), closedToday) && Finger.says(there("page.home"), tomorrow));
            wholeTextsOn("page.home");
            navigation.openHub(Stage.busy);
            tryVerify(() => Finger.says(there("hubSheet"), closedToday));
            tryVerify(() => Finger.says(there("hubSheet"), chinese ? "闭馆" : "Closed"));
            tryVerify(() => Finger.says(there("hours"), tomorrow));
            tryVerify(() => there("closedDay").text === (chinese ? "今天不开放" : "Not open today"));
            verify(!Finger.seen(there("hubFootfall")).some(one => one.objectName === "hourTicks"), "an empty chart");
            tryVerify(() => !Finger.says(there("hubSheet"), chinese ? "开放" : "Open"), 1000, "a room of it");
            wholeTextsOn("hubFootfall");
            navigation.closeHub();
            navigation.show(Navigation.Hubs);
            tryVerify(() => Finger.says(there("hubRow." + Stage.here), tomorrow));
            wholeTextsOn("hubRow." + Stage.here);
        }

        function test_hours_of_a_night_and_round_the_clock_are_read_out_data() {
            return everyWay();
        }
        function test_hours_of_a_night_and_round_the_clock_are_read_out(data) {
            const chinese = data.language === Language.Chinese;
            begin(data);
            navigation.openHub(Stage.busy);
            Stage.setHours(Stage.busy, 18 * 60, 26 * 60);
            tryVerify(() => Finger.says(there("hours"), chinese ? "今天 18:00–次日 02:00" : "Today 18:00–02:00 next day"));
            verify(Finger.says(there("hours"), chinese ? "18:00 开门" : "Opens 18:00"));
            wholeTextsOn("hours");
            Stage.setHours(Stage.busy, 0, 24 * 60);
            tryVerify(() => Finger.says(there("hours"), chinese ? "今天 24 小时开放" : "Today open 24 hours"));
            tryVerify(() => Finger.says(there("hubSheet"), chinese ? "繁忙" : "Busy"));
            wholeTextsOn("hours");
        }

        function test_a_hub_of_unknown_hours_is_not_called_closed() {
            begin();
            Stage.setHours(Stage.here, 0, 0);
            Stage.setHours(Stage.busy, 0, 0);
            navigation.openHub(Stage.busy);
            tryVerify(() => Finger.says(there("hours"), "开放时间：未说明"));
            verify(Finger.texts(there("hours")).some(one => one.text.startsWith("食堂 11:00–")));
            compare(Finger.named(wall, "closedDay"), null);
            verify(!Finger.says(there("hubSheet"), "现在开放"));
            verify(!Finger.says(there("hubSheet"), "闭馆"));
            tryVerify(() => Finger.says(there("hubSheet"), "繁忙"));
            navigation.closeHub();
            tryVerify(() => Finger.says(there("hereBadge"), "适中"));
            verify(!Finger.says(there("page.home"), "今天闭馆"));
        }

        function test_the_flag_on_the_map_has_the_hubs_name_data() {
            return everyWay();
        }
        function test_the_flag_on_the_map_has_the_hubs_name(data) {
            begin(data);
            const flag = there("hereFlag");
            verify(Finger.says(flag, data.language === Language.Chinese ? "三墩镇民生综合体" : "Sandun Wellbeing Hub"));
            verify(flag.width > 0 && flag.width >= flag.implicitWidth);
            wholeTextsOn("hereFlag");
        }

        /// What the feed's reader leaves of texts that came to do harm keeps to its line, on every page.
        function test_cleaned_texts_keep_to_their_lines_data() {
            const texts = ["免费书法\u202e03:41", "书法" + "\u0335".repeat(40) + "入门", "书法\u2028入门\u0085班", "书法 שלום 3"];
            let rows = [];
            for (const text of texts)
                rows = rows.concat(everyWay().map(way => Object.assign({}, way, {
                            tag: texts.indexOf(text) + ", " + way.tag,
                            given: text
                        })));
            return rows;
        }
        function test_cleaned_texts_keep_to_their_lines(data) {
            begin(Object.assign({}, data, {
                text: Stage.read(data.given)
            }));
            const keepToTheirLines = name => {
                tryVerify(() => Finger.texts(there(name)).some(one => one.text.includes("书法")), 3000, name);
                for (const one of Finger.texts(there(name)).filter(one => one.text.includes("书法"))) {
                    verify(!/[\u0085\u2028\u202e]/.test(one.text), name);
                    verify(one.paragraph || one.wrapMode !== Text.NoWrap || one.lineCount === 1, name + ": " + one.text);
                    verify(one.contentHeight <= 2 * one.lineCount * one.font.pixelSize, name + ": " + one.text);
                }
            };
            for (const page of ["Home", "Activities", "Services", "Canteen", "Organisations", "Footfall", "Hubs"]) {
                navigation.show(Navigation[page]);
                keepToTheirLines("page." + page.toLowerCase());
            }
            navigation.openHub(Stage.here);
            keepToTheirLines("hubSheet");
        }

        function test_nothing_of_the_feed_becomes_markup_data() {
            return everyWay();
        }
        function test_nothing_of_the_feed_becomes_markup(data) {
            begin({
                landscape: data.landscape,
                language: data.language,
                text: "<img src='a'><img src='b'>"
            });
            for (const page of [Navigation.Home, Navigation.Activities, Navigation.Hubs]) {
                navigation.show(page);
                tryVerify(() => Finger.texts(wall).some(one => one.text.includes("<img")));
                for (const one of Finger.texts(wall))
                    compare(one.textFormat, Text.PlainText, one.text);
            }
            navigation.openHub(Stage.here);
            tryVerify(() => Finger.texts(there("hubSheet")).filter(one => one.text.includes("<img")).length > 8);
            for (const one of Finger.texts(wall))
                compare(one.textFormat, Text.PlainText, one.text);
        }

        function test_with_nothing_to_show_there_is_a_calm_page_data() {
            return everyWay();
        }
        function test_with_nothing_to_show_there_is_a_calm_page(data) {
            turn(data.landscape);
            Stage.beginEmpty();
            Stage.speak(data.language);
            const page = there("page.empty");
            verify(there("staffNote").text.includes("connection refused"));
            wholeTextsOn("page.empty");
            compare(Finger.named(wall, "page.home"), null);
            compare(Finger.named(wall, "nav.home"), null);
            there("language");
        }
    }
}
