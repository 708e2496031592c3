// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    ScreenCase {
        name: "Footfall"
        wall: wall
        when: windowShown

        function open(data) {
            begin(data);
            tap("nav.footfall");
            there("page.footfall");
        }
        function saying(name) {
            return Finger.texts(there(name)).map(one => one.text).join(" ");
        }
        function inWords(data, zh, en) {
            return data.language === Language.Chinese ? zh : en;
        }

        function test_a_finger_reaches_every_view_data() {
            return everyWay();
        }
        function test_a_finger_reaches_every_view(data) {
            open(data);
            for (const view of ["week", "month", "year", "today"]) {
                tap("view." + view);
                there("footfall." + view);
                compare(Finger.seen(there("page.footfall")).filter(one => one.objectName.startsWith("footfall.")).length, 1);
                wholeTextsOn("footfall." + view);
                tap("inFigures");
                wholeTextsOn("footfall." + view);
                tap("inFigures");
            }
            for (const chip of ["view.today", "view.week", "view.month", "view.year", "inFigures"]) {
                verify(there(chip).height >= 88);
                wholeTextsOn(chip);
            }
        }

        function test_the_card_on_home_leads_there() {
            begin();
            tap("nowCard");
            there("page.footfall");
            compare(navigation.page, Navigation.Footfall);
        }

        function test_today_is_told_with_what_is_expected_data() {
            return everyWay();
        }
        function test_today_is_told_with_what_is_expected(data) {
            open(data);
            tryVerify(() => Finger.named(there("districtInside"), "number").text !== "—");
            there("districtChart");
            const district = Stage.lobby.footfall.district;
            tryVerify(() => district.expects);
            compare(district.expectedTime, "11:00");
            verify(there("expectation").text.includes("11:00"));
            verify(there("expectation").text.includes(inWords(data, "预计", "expected")));
            verify(district.expectedLow < district.expectedHigh);
            tryVerify(() => (Finger.named(wall, "weekCard") !== null) === data.landscape, 3000, "in landscape the week lies beside today");
        }

        function test_a_tick_moves_a_hub_in_the_ranking() {
            open();
            const rows = () => Finger.seen(there("rankingCard")).filter(one => one.objectName.startsWith("ranking.")).sort((a, b) => a.y - b.y);
            tryVerify(() => rows().length > 3);
            compare(rows()[0].objectName, "ranking." + Stage.busy);
            compare(rows()[1].objectName, "ranking." + Stage.here);
            Stage.count(Stage.here, 300);
            tryVerify(() => rows()[0].objectName === "ranking." + Stage.here);
            compare(rows()[0].place, 1);
            compare(Finger.texts(rows()[0]).find(one => one.objectName === "number").text, "300");
            for (const row of rows())
                verify(row.height >= 88);
        }

        function test_a_row_opens_its_hub_and_its_button_compares_it() {
            open();
            tap("compare." + Stage.busy);
            const comparison = Stage.lobby.footfall.comparison;
            verify(!comparison.hubIds.includes(Stage.busy), "it was compared from the beginning");
            tap("compare." + Stage.busy);
            verify(comparison.hubIds.includes(Stage.busy));
            compare(navigation.hubId, "");
            tap("ranking." + Stage.busy);
            compare(navigation.hubId, Stage.busy);
            tryCompare(there("hubSheet"), "y", 336);
            tap("hubSheet.back");
            there("page.footfall");
        }

        function test_hubs_are_compared_on_one_scale_data() {
            return everyWay();
        }
        function test_hubs_are_compared_on_one_scale(data) {
            open(data);
            const comparison = Stage.lobby.footfall.comparison;
            compare(comparison.count, 3);
            compare(comparison.hubIds[0], Stage.here);
            compare(comparison.hubIds[1], Stage.busy);
            const tops = () => Finger.seen(there("comparisonCard")).filter(one => one.zeroLine !== undefined).map(one => one.topValue);
            tryVerify(() => tops().length === 3);
            compare(tops(), Array(3).fill(comparison.topValue));
            verify(there("commonQuiet").text.includes("15:30"));
            tap("chooseHubs");
            wholeTextsOn("hubChooser");
            tap("choose." + Stage.here);
            compare(comparison.count, 2);
            tap("hubChooser.done");
            tryVerify(() => Finger.named(wall, "hubChooser") === null);
            tryVerify(() => Finger.named(wall, "compared.2") === null);
            tap("chooseHubs");
            tap("choose.hub-0");
            compare(comparison.hubIds[2], "hub-0");
        }

        function test_a_fourth_takes_the_place_of_the_last() {
            open();
            const comparison = Stage.lobby.footfall.comparison;
            const before = comparison.hubIds;
            comparison.toggle("hub-7");
            compare(comparison.hubIds, [before[0], before[1], "hub-7"]);
        }

        function test_the_week_frames_now_and_says_when_it_is_quiet() {
            open();
            tap("view.week");
            const cells = there("weekCells");
            compare(cells.columns, 14); // 8:00 to 21:30
            compare(cells.levels.length, 7 * 14);
            compare(cells.nowRow, 2);
            compare(cells.nowColumn, 2);
            compare(there("quietTime.3").text, "15:30–17:00 较空");
            compare(there("quietTime.7").text, "没有明显较空的时候");
            tap("inFigures");
            there("weekTable");
            compare(Finger.named(wall, "weekCells"), null);
            verify(saying("weekTable").includes("08:00–"));
        }

        function test_months_are_turned_and_stop_at_this_one() {
            open();
            tap("view.month");
            const month = Stage.lobby.footfall.districtMonth;
            compare(month.month, 11);
            verify(!there("month.later").enabled);
            tap("month.earlier");
            compare(month.month, 10);
            compare(Stage.lobby.footfall.hereMonth.month, 10);
            tryVerify(() => month.bars.length === 31);
            tap("month.later");
            compare(month.month, 11);
            tap("inFigures");
            tryVerify(() => saying("districtMonth").includes("11月1日"));
        }

        function test_a_year_is_told_in_figures_too() {
            open();
            tap("view.year");
            tryVerify(() => Stage.lobby.footfall.districtYear.bars.length === 13);
            there("yearBars");
            tap("inFigures");
            tryVerify(() => saying("yearTable").includes("2025年11月"));
            compare(Finger.named(wall, "yearBars"), null);
        }

        function test_a_page_that_is_not_seen_asks_nothing() {
            open();
            const ranking = Stage.lobby.footfall.ranking;
            tryVerify(() => ranking.count > 0);
            navigation.show(Navigation.Home);
            const first = () => ranking.data(ranking.index(0, 0), Qt.UserRole + 1);
            Stage.count(Stage.here, 390);
            tryVerify(() => Finger.named(there("hereInside"), "number").text === "390");
            compare(first(), Stage.busy);
            navigation.show(Navigation.Footfall);
            tryVerify(() => first() === Stage.here);
        }

        function test_hostile_texts_break_nothing_data() {
            return everyWay();
        }
        function test_hostile_texts_break_nothing(data) {
            open({
                landscape: data.landscape,
                language: data.language,
                text: "<img src='a'>" + "人".repeat(300)
            });
            const page = there("page.footfall");
            tryVerify(() => Finger.named(page, "compared.0") !== null);
            for (const one of Finger.texts(page)) {
                compare(one.textFormat, Text.PlainText);
                verify(one.width <= page.width, one.text.slice(0, 20));
            }
        }
    }
}
