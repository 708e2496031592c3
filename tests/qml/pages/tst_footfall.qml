// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Lobby
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
            const first = () => Stage.valueOf(ranking, 0, "hubId");
            Stage.count(Stage.here, 390);
            tryVerify(() => Finger.named(there("hereInside"), "number").text === "390");
            compare(first(), Stage.busy);
            navigation.show(Navigation.Footfall);
            tryVerify(() => first() === Stage.here);
        }

        function figuresFitOn(name) {
            const figures = Finger.seen(there(name)).filter(one => one.mostWidth !== undefined);
            for (const figure of figures) {
                tryVerify(() => figure.implicitWidth <= figure.mostWidth + 1, 1000, name + ": " + figure.shownText + " " + figure.implicitWidth + " " + figure.mostWidth + " " + figure.shownSize + " " + figure.size);
                verify(figure.shownSize >= 24);
            }
            return figures.length;
        }
        function test_large_figures_fit_their_boxes_data() {
            let rows = [];
            for (const digits of [9, 13])
                rows = rows.concat(everyWay().map(way => Object.assign({}, way, {
                            tag: digits + " digits, " + way.tag,
                            times: digits === 9 ? 1e6 : 1e10
                        })));
            return rows;
        }
        function test_large_figures_fit_their_boxes(data) {
            begin(data);
            Stage.crowd(data.times);
            tryVerify(() => there("hereInside").reading.value === 212 * data.times);
            compare(there("hereInside").shownText, data.times === 1e6 ? inWords(data, "2.1亿", "212M") : inWords(data, "2.1万亿", "2.1T"));
            verify(figuresFitOn("page.home") >= 2);
            wholeTextsOn("page.home");
            navigation.openHub(Stage.here);
            tryVerify(() => there("hubInside").reading.value === 212 * data.times);
            verify(figuresFitOn("hubSheet") >= 2);
            wholeTextsOn("hubFootfall");
            navigation.closeHub();
            navigation.show(Navigation.Footfall);
            for (const view of ["today", "week", "month", "year"]) {
                tap("view." + view);
                for (let i = 0; i < 2; ++i) {
                    tap("inFigures");
                    figuresFitOn("footfall." + view);
                    wholeTextsOn("footfall." + view);
                }
            }
        }

        /// Today's line is drawn at that time of day.
        function isLineAt(chart, minute) {
            const picture = grabImage(wall); // of an item within it would be of another place
            const top = chart.mapToItem(wall, chart.across(minute), 0);
            const zero = chart.mapToItem(wall, 0, chart.zeroLine);
            const x = Math.round(top.x);
            for (let y = Math.round(top.y); y < zero.y - 2; ++y) {
                const near = (value, wanted) => Math.abs(value - wanted) < 12;
                if (near(picture.red(x, y), 0x0F) && near(picture.green(x, y), 0x5C) && near(picture.blue(x, y), 0x4D))
                    return true;
            }
            return false;
        }
        function test_what_was_not_counted_is_a_gap_in_line_and_table() {
            open();
            const chart = there("districtChart");
            tryVerify(() => isLineAt(chart, 8 * 60 + 30) && isLineAt(chart, 9 * 60 + 30));
            Stage.tearHole();
            tryVerify(() => !isLineAt(chart, 9 * 60 + 30), 3000, "bridged");
            verify(isLineAt(chart, 8 * 60 + 30));
            verify(isLineAt(chart, 10 * 60 + 15), "the line goes on behind the gap");
            tap("inFigures");
            const rows = () => Finger.seen(there("hoursTable")).filter(one => one.cells !== undefined).sort((a, b) => a.y - b.y);
            tryVerify(() => rows().length > 3);
            compare(rows()[1].cells[0], "09:00");
            compare(rows()[1].cells[1], "—");
            verify(rows()[0].cells[1] !== "—");
        }

        function test_a_gap_that_was_there_before_the_chart_is_drawn_data() {
            return everyWay();
        }
        function test_a_gap_that_was_there_before_the_chart_is_drawn(data) {
            begin(data);
            Stage.tearHole();
            tryVerify(() => Stage.lobby.hereNow.todayLine.some(point => point.y < 0));
            tap("nav.footfall");
            const chart = there("districtChart");
            tryVerify(() => isLineAt(chart, 10 * 60 + 15), 3000, "the line goes on behind the gap");
            verify(isLineAt(chart, 8 * 60 + 30));
            verify(!isLineAt(chart, 9 * 60 + 30), "bridged");
            navigation.openHub(Stage.here);
            tryCompare(there("hubSheet"), "y", data.landscape ? 144 : 336);
            const theirs = Finger.seen(there("hubFootfall")).find(one => one.zeroLine !== undefined);
            tryVerify(() => isLineAt(theirs, 10 * 60 + 15));
        }

        function test_a_figure_does_not_set_the_hours_anew() {
            open();
            const ticks = Finger.seen(there("districtChart")).find(one => one.objectName === "hourTicks");
            tryVerify(() => Finger.texts(ticks).length > 2);
            const word = Finger.texts(ticks)[0];
            Stage.count(Stage.here, 300);
            tryVerify(() => Finger.named(there("districtInside"), "number") !== null && Stage.lobby.figures.inside.value > 0);
            waitForRendering(wall);
            verify(Finger.texts(ticks)[0] === word, "another item says the same hour");
        }

        function test_of_how_many_hubs_a_total_is_stands_beside_it_data() {
            return everyWay();
        }
        function test_of_how_many_hubs_a_total_is_stands_beside_it(data) {
            begin(data);
            compare(Finger.named(wall, "countedHubs"), null);
            Stage.silence(2);
            tryVerify(() => there("countedHubs").text === inWords(data, "58 个馆里 56 个有数", "56 of 58 hubs"));
            wholeTextsOn("page.home");
            tap("nav.footfall");
            tryVerify(() => there("counted").text === inWords(data, "58 个馆里 56 个有数", "56 of 58 hubs"));
            wholeTextsOn("districtCard");
            verify(Stage.lobby.footfall.district.hasNow);
            Stage.silence(30);
            tryVerify(() => !Stage.lobby.footfall.district.hasNow, 3000, "the sum of some hubs is no point of the line of all");
        }

        function test_the_hours_of_a_long_day_never_overprint_data() {
            return everyWay();
        }
        function test_the_hours_of_a_long_day_never_overprint(data) {
            begin(data);
            Stage.setHours(Stage.here, 0, 24 * 60);
            const here = Stage.lobby.hereNow;
            tryVerify(() => here.closeMinute - here.openMinute === 24 * 60);
            for (const page of ["nav.home", "nav.footfall"]) {
                tap(page);
                tryVerify(() => Finger.seen(wall).some(one => one.objectName === "hourTicks"));
                for (const ticks of Finger.seen(wall).filter(one => one.objectName === "hourTicks")) {
                    tryVerify(() => Finger.texts(ticks).length >= 2, 2000, "hours: " + ticks.shown.length);
                    const words = Finger.texts(ticks).sort((a, b) => a.x - b.x);
                    const hours = ticks.shown.map(index => ticks.day.hourMarks[index].y);
                    compare(new Set(hours.slice(1).map((hour, i) => hour - hours[i])).size, 1, "as far apart: " + hours);
                    for (let i = 0; i < words.length; ++i) {
                        verify(words[i].x >= 0 && words[i].x + words[i].width <= ticks.width + 1);
                        verify(i === 0 || words[i].x >= words[i - 1].x + words[i - 1].width, words[i].text);
                    }
                }
            }
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
