// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Lobby
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    ScreenCase {
        name: "Activities"
        wall: wall
        when: windowShown

        readonly property ActivityListModel activities: Stage.lobby?.activities ?? null

        function beginHere(data) {
            begin(data);
            tap("nav.activities");
            there("page.activities");
            tryCompare(activities, "known", true);
        }
        function inside(item, page) {
            const box = item.mapToItem(page, 0, 0, item.width, item.height);
            return box.x >= -1 && box.x + box.width <= page.width + 1;
        }

        function test_the_days_list_begins_with_what_is_not_over() {
            beginHere();
            tryCompare(activities, "firstAhead", 2);
            const list = there("activityList");
            tryVerify(() => list.contentY > 0 || list.atYEnd);
            tap("day.1");
            tap("day.0");
            tryCompare(activities, "firstAhead", 2);
        }

        function test_many_seats_are_grouped_and_have_room_data() {
            let rows = [];
            for (const [seats, zh, en] of [[12345, "12,345", "12,345"], [900000000, "9亿", "900M"]])
                rows = rows.concat(everyWay().map(way => Object.assign({}, way, {
                            tag: seats + ", " + way.tag,
                            seats: seats,
                            word: way.language === Language.Chinese ? zh : en
                        })));
            return rows;
        }
        function test_many_seats_are_grouped_and_have_room(data) {
            const words = (zh, en) => (data.language === Language.Chinese ? zh : en).replace("%", data.word);
            const id = Stage.here + "-a1";
            beginHere(data);
            Stage.offerBooking();
            Stage.setSeats(id, data.seats, -1);
            tryVerify(() => Finger.says(there("activity." + id), words("余 % 席", "% seats left")));
            wholeTextsOn("activity." + id);
            navigation.show(Navigation.Activities, id);
            tryVerify(() => Finger.says(there("activityDetail"), words("席，共 % 席", "of % seats")));
            wholeTextsOn("activityDetail");
            navigation.openHub(Stage.here);
            tryVerify(() => Finger.says(there("hubEvent." + id), words("余 % 席", "% seats left")));
            wholeTextsOn("hubEvent." + id);
            navigation.closeHub();
            Stage.setLargestParty(id, data.seats);
            Stage.lobby.booking.begin(BookingKind.Activity, id);
            const form = there("booking.form");
            tryVerify(() => Finger.says(form, words("每次最多 % 位", "At most % people at a time")));
            tryVerify(() => Finger.texts(there("booking.summary")).some(one => /^(还剩 |)(12,344|9亿|900M) (席|seats left)$/.test(one.text)));
            wholeTextsOn("booking.form");
        }

        function test_what_is_not_said_leaves_nothing_dangling() {
            const id = Stage.here + "-a1";
            beginHere();
            Stage.loseRoom(id);
            tryVerify(() => Finger.says(there("activity." + id), "三墩镇"));
            verify(!Finger.texts(there("activity." + id)).some(one => / · $|^ · /.test(one.text)));
            Stage.loseSeats(id);
            tryVerify(() => Finger.says(there("activity." + id), "请到馆咨询"));
            navigation.show(Navigation.Activities, id);
            tryVerify(() => Finger.says(there("activityDetail"), "请到馆咨询"));
        }

        function test_the_list_narrows_by_hub_room_kind_audience_and_seats() {
            beginHere();
            tryCompare(activities, "count", 12);
            tap("filter.category");
            tap("category.1");
            tryCompare(activities, "count", 2);
            compare(Finger.named(wall, "optionPicker"), null);
            verify(Finger.says(there("filter.category"), "运动"));
            tap("filter.category");
            tap("category.-1");
            tryCompare(activities, "count", 12);

            compare(there("filter.venue").enabled, false, "a room is a hub's");
            tap("filter.hub");
            tap("pick." + Stage.here);
            tryCompare(activities, "count", 6);
            compare(Finger.named(wall, "hubPicker"), null);
            verify(Finger.says(there("filter.hub"), "三墩镇民生综合体"));
            tap("filter.venue");
            tap("venue." + Stage.here + "-class");
            tryCompare(activities, "count", 2);
            verify(Finger.says(there("filter.venue"), "邻里课堂"));
            tap("filter.venue");
            tap("venue.all");
            tryCompare(activities, "count", 6);

            tap("filter.audience");
            tap("audience.1");
            tryCompare(activities, "count", 2);
            tap("filter.audience");
            tap("audience.-1");
            tap("filter.room");
            // Over, full and running ones with booking have no room; the walk-in that goes on has.
            tryCompare(activities, "count", 4);
            tap("filter.room");
            tryCompare(activities, "count", 6);

            tap("day.3");
            tryCompare(activities, "count", 0);
            tryVerify(() => Finger.says(wall, "这一天没有这样的活动"));
            tap("way");
            tap("day.0");
            tryCompare(activities, "count", 12);
        }

        function test_the_week_counts_each_day_and_lists_all_of_them() {
            beginHere();
            tryVerify(() => Finger.says(there("day.0"), "12 场"));
            verify(Finger.says(there("day.1"), "2 场"));
            verify(Finger.says(there("day.3"), "0 场"));
            tap("view.1");
            tryCompare(activities, "count", 16);
            tap("day.2");
            const list = there("activityList");
            tryVerify(() => Finger.says(list, "11月27日 周五"));
            tap("filter.hub");
            tap("pick." + Stage.here);
            tryCompare(activities, "count", 8);
            tryVerify(() => Finger.says(there("day.0"), "6 场"));
            tap("view.0");
            tryCompare(activities, "count", 6);
        }

        function test_now_and_next_are_of_the_chosen_hub_or_this_one() {
            beginHere();
            tryVerify(() => Finger.says(there("now"), "社区义诊"));
            verify(Finger.says(there("next"), "智能手机课堂"));
            verify(Finger.says(there("next"), "另有 3 场"));
            verify(Finger.says(there("page.activities"), "三墩镇 · 现在和接下来"));
            Stage.passMinutes(29); // 11:01: the walk-in is over, the class goes on
            tryVerify(() => Finger.says(there("now"), "智能手机课堂"));
            tryVerify(() => Finger.says(there("next"), "八段锦公开课"));
            activities.hubId = Stage.busy; // farther down the list than a finger reaches at once
            tryVerify(() => Finger.says(there("page.activities"), "骆家庄 · 现在和接下来"));
            tap("now");
            tryCompare(navigation, "itemId", Stage.busy + "-a1");
        }

        function test_a_touched_row_is_told_whole_data() {
            return everyWay();
        }
        function test_a_touched_row_is_told_whole(data) {
            beginHere(data);
            const chinese = data.language === Language.Chinese;
            navigation.show(Navigation.Activities, Stage.here + "-a1");
            const detail = there("activityDetail");
            tryVerify(() => Finger.says(detail, chinese ? "智能手机课堂" : "Phone skills"));
            verify(Finger.says(detail, chinese ? "11月25日 周三 10:45–11:45" : "Wed, 25 Nov 10:45–11:45"));
            verify(Finger.says(detail, chinese ? "长者" : "Elders"));
            verify(Finger.says(detail, chinese ? "免费" : "Free"));
            compare(Finger.named(there("detail.seats"), "number").text, "6");
            verify(Finger.says(there("detail.organiser"), chinese ? "乐龄志愿队" : "Elders' Volunteers"));
            tryVerify(() => Finger.named(detail, "session." + Stage.here + "-a1-1") !== null);
            wholeTextsOn("activityDetail");

            tap("detail.organiser");
            there("page.organisations");
            compare(navigation.itemId, "org-1");
            navigation.show(Navigation.Activities, Stage.here + "-a1");
            tap("detail.hub");
            compare(navigation.hubId, Stage.here);
            tryCompare(there("hubSheet"), "y", data.landscape ? 144 : 336);
            tap("hubSheet.back");
            tryVerify(() => Finger.named(wall, "hubSheet") === null); // gone, it no longer lies over the page
            there("activityDetail"); // as it was
            tap("detail.close");
            tryVerify(() => Finger.named(wall, "activityDetail") === null);
            compare(navigation.itemId, "");
        }

        function test_a_finger_opens_a_row_and_another_session() {
            beginHere();
            tap("activity." + Stage.here + "-a1");
            there("activityDetail");
            tap("session." + Stage.here + "-a1-2");
            tryCompare(navigation, "itemId", Stage.here + "-a1-2");
            tryVerify(() => Finger.says(there("activityDetail"), "11月27日 周五 10:45–11:45"));
            verify(Finger.named(wall, "session." + Stage.here + "-a1-1") !== null);
            compare(Finger.named(wall, "session." + Stage.here + "-a1-2"), null, "it is told already");
        }

        function test_what_was_held_is_told_by_hub_room_and_month() {
            beginHere();
            tap("view.2");
            const held = there("heldCounts");
            const model = Stage.lobby.programme.held;
            tryCompare(model, "known", true);
            verify(!model.byVenue);
            verify(Finger.says(held, "各综合体举办的活动"));
            compare(Finger.named(wall, "activities"), null);
            tap("filter.hub");
            tap("pick." + Stage.here);
            tryCompare(model, "byVenue", true);
            tryVerify(() => Finger.says(held, "百姓健身房"));
            verify(Finger.says(held, "45 场 · 900 人次"));
            tap("month.2"); // September was not read
            tryVerify(() => Finger.says(held, "这个月的场次还没有取到"));
            tap("way");
            tryCompare(model, "monthsBack", 0);
            tryVerify(() => Finger.says(held, "百姓健身房"));
            tap("view.0");
            there("activities");
        }

        function test_what_lasts_for_days_says_so_everywhere_data() {
            return everyWay();
        }
        function test_what_lasts_for_days_says_so_everywhere(data) {
            begin(data);
            const chinese = data.language === Language.Chinese;
            const fair = Stage.here + "-a5"; // a walk-in
            const night = Stage.here + "-a4";
            Stage.setTime(fair, -2 * 1440 + 540, 2 * 1440 + 1020);
            Stage.setTime(night, 22 * 60 + 30, 25 * 60);
            tap("nav.activities");
            tryVerify(() => Finger.says(there("day.1"), chinese ? "4 场" : "4"));
            const list = there("activityList");
            tryVerify(() => Finger.says(there("now"), chinese ? "正在进行 · 至 11月27日 17:00" : "On now · to 27 Nov 17:00"));
            verify(Finger.says(there("now"), chinese ? "11月23日 09:00 开始 · 一楼健康小屋" : "since 23 Nov 09:00 · 1F Health cabin"));
            wholeTextsOn("now");
            activities.hubId = Stage.here;
            tryVerify(() => Finger.says(there("activity." + fair), chinese ? "至 11月27日 17:00" : "to 27 Nov 17:00"));
            verify(Finger.says(there("activity." + fair), chinese ? "11月23日 09:00" : "23 Nov 09:00"));
            wholeTextsOn("activity." + fair);
            tryVerify(() => Finger.says(there("activity." + night), chinese ? "至明天 01:00" : "to tomorrow 01:00"));
            wholeTextsOn("activity." + night);
            tap("day.1");
            // The list keeps rows of the day before for later, and they are still its children.
            const rowOfNight = () => [...Array(list.count).keys()].map(i => list.itemAtIndex(i)).find(row => row?.objectName === "activity." + night) ?? null;
            tryVerify(() => rowOfNight() !== null && Finger.says(rowOfNight(), chinese ? "今天 22:30" : "Today 22:30"));
            unhurried();
            bringIntoView(rowOfNight());
            touchEvent(rowOfNight()).press(0, rowOfNight()).commit();
            touchEvent(rowOfNight()).release(0, rowOfNight()).commit();
            tryVerify(() => Finger.says(there("detail.time"), chinese ? "11月25日 周三 22:30 至明天 01:00" : "Wed, 25 Nov 22:30 to tomorrow 01:00"));
            wholeTextsOn("activityDetail");
        }

        function test_chips_and_tiles_never_overflow_data() {
            return everyWay();
        }
        function test_chips_and_tiles_never_overflow(data) {
            beginHere(data);
            const page = there("page.activities");
            for (const name of ["view.0", "view.1", "view.2", "filter.hub", "filter.venue", "filter.category", "filter.audience", "filter.room", "day.0", "day.6"]) {
                const item = there(name);
                verify(inside(item, page), name);
                verify(item.height >= 88, name);
                wholeTextsOn(name);
            }
            wholeTextsOn("now");
            tap("view.2");
            for (const name of ["month.0", "month.1", "month.2"]) {
                verify(inside(there(name), page), name);
                wholeTextsOn(name);
            }
        }

        function test_a_page_that_is_not_shown_asks_nothing() {
            beginHere();
            tap("nav.home");
            compare(activities.active, false);
            tap("nav.activities");
            compare(activities.active, true);
            tryCompare(activities, "count", 12);
        }
    }
}
