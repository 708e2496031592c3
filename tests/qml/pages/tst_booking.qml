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

    BookingCase {
        name: "Booking"
        wall: wall
        when: windowShown

        function test_booked_by_touch_data() {
            return everyWay();
        }
        function test_booked_by_touch(data) {
            offer(data, {
                link: true
            });
            const chinese = data.language === Language.Chinese;
            tap("book." + baduanjin);
            there("booking.form");
            tryVerify(() => Finger.says(there("page.booking"), chinese ? "八段锦公开课" : "Baduanjin"));
            verify(Finger.says(there("page.booking"), chinese ? "还剩 11 席" : "11 seats left"));
            verify(!there("way.on").enabled, "there is no number yet");
            tap("people.2");
            verify(Finger.says(there("page.booking"), chinese ? "还剩 10 席" : "10 seats left"));
            type("1380013802");
            compare(phoneShown(), "138•••••••");
            type("6");
            compare(phoneShown(), "138••••••26");
            keep("booking", data);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");
            compare(Finger.named(wall, "nav.home"), null);

            tap("way.on");
            there("booking.readBack");
            verify(Finger.says(there("readBack.facts"), chinese ? "2 位 · 免费" : "2 people · Free"));
            compare(phoneShown(), "138••••••26");
            compare(Stage.asked("/v1/bookings"), 0, "nothing leaves before it is confirmed");
            keep("booking-read-back", data);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");

            tap("way.on");
            there("booking.receipt");
            compare(booking.outcome, BookingOutcome.Confirmed);
            compare(Stage.asked("/v1/bookings"), 1);
            compare(there("ticket.code").text, "482 716");
            compare(there("outcome.headline").text, chinese ? "预约成功" : "Booked");
            verify(there("ticket.qr").readable);
            compare(booking.phoneSize, 0, "the number is not needed any more");
            keep("booked", data);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");
            tap("end.done");
            nothingIsLeft();
            there("page.home");
        }

        function test_the_whole_number_is_seen_only_while_it_is_held() {
            offer();
            tap("book." + baduanjin);
            type("13800138026");
            const show = there("phone.show");
            touchEvent(show).press(0, show).commit();
            tryVerify(() => phoneShown() === "13800138026");
            touchEvent(show).release(0, show).commit();
            tryVerify(() => phoneShown() === "138••••••26");
        }

        function test_a_prefix_that_is_not_in_use_is_said() {
            offer();
            tap("book." + baduanjin);
            type("120");
            tryVerify(() => there("booking.privacy").text.startsWith("没有这样开头"));
            tap("key.clear");
            tryVerify(() => there("booking.privacy").text.startsWith("只用于"));
        }

        function test_more_people_than_seats_cannot_be_chosen() {
            offer();
            tap("book." + Stage.here + "-a3");
            tryCompare(booking, "mostPeople", 3);
            verify(there("people.3").enabled);
            verify(!there("people.4").enabled);
        }
        function test_large_parties_are_counted() {
            offer();
            Stage.setLargestParty(baduanjin, 9);
            tap("book." + baduanjin);
            tap("people.more");
            tap("people.more");
            compare(booking.partySize, 3);
            tap("people.fewer");
            compare(booking.partySize, 2);
        }

        function outcomes() {
            return {
                waitlisted: [BookingOutcome.Waitlisted, "候补第 2 位", "No. 2 on the waiting list"],
                full: [BookingOutcome.Full, "这一场约满了", "This one is full"],
                closed: [BookingOutcome.Closed, "报名已经截止", "Booking has closed"],
                cancelled: [BookingOutcome.Cancelled, "已经取消了", "It was cancelled"],
                expired: [BookingOutcome.Expired, "太晚了，没有约成", "Too late, not booked"],
                duplicate: [BookingOutcome.AlreadyBooked, "这个号码已经约过了", "This number has booked already"],
                refused: [BookingOutcome.Refused, "没有约成", "Not booked"],
                dead: [BookingOutcome.Recorded, "已记下，等平台确认", "Written down, not confirmed yet"],
                silent: [BookingOutcome.Recorded, "已记下，等平台确认", "Written down, not confirmed yet"]
            };
        }
        function test_every_answer_has_its_own_words_data() {
            const rows = [];
            for (const way of everyWay())
                for (const word in outcomes())
                    rows.push(Object.assign({}, way, {
                        tag: word + ", " + way.tag,
                        word: word
                    }));
            return rows;
        }
        function test_every_answer_has_its_own_words(data) {
            const [outcome, zh, en] = outcomes()[data.word];
            offer(data, {
                book: data.word
            });
            fillIn(baduanjin, 2);
            tap("way.on");
            if (data.word === "silent") {
                there("booking.waiting");
                wholeTextsOn("page.booking");
                keep("booking-waiting", data);
                Stage.passSeconds(10);
            }
            tryCompare(booking, "outcome", outcome);
            compare(there("outcome.headline").text, data.language === Language.Chinese ? zh : en);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");
            keep("booked-" + data.word, data);
            if (outcome === BookingOutcome.Recorded) {
                compare(there("ticket.code").text.replace(" ", ""), booking.reference);
                compare(booking.reference.length, 8);
                compare(Finger.named(wall, "ticket.qr"), null);
            }
            tap("end.done");
            nothingIsLeft();
        }

        function test_what_cannot_be_kept_is_not_said_to_be_booked_data() {
            return [
                {
                    tag: "the disk takes nothing",
                    answers: {
                        noDisk: true
                    },
                    outcome: BookingOutcome.NotSaved,
                    words: "没有记下，没有约成"
                },
                {
                    tag: "no key",
                    answers: {
                        noKey: true
                    },
                    outcome: BookingOutcome.NoKey,
                    words: "现在不能在这里约"
                }
            ];
        }
        function test_what_cannot_be_kept_is_not_said_to_be_booked(data) {
            offer({}, data.answers);
            tap("book." + baduanjin);
            type("13800138026");
            tap("way.on");
            there("booking.refusal");
            compare(booking.outcome, data.outcome);
            compare(there("outcome.headline").text, data.words);
            compare(Stage.asked("/v1/bookings"), 0);
            tap("refusal.again");
            there("booking.form");
            compare(phoneShown(), "138••••••26", "nobody has to type it twice");
        }

        function test_what_cannot_be_booked_says_why_before_anything_is_typed_data() {
            const phones = Stage.here + "-a1";
            const cases = [
                ["gone", BookingOutcome.Gone, "这一场已经不在了", "nothing", () => {}],
                ["over", BookingOutcome.Closed, "报名已经截止", Stage.here + "-a0", () => {}],
                ["full, no list", BookingOutcome.Full, "这一场约满了", phones, () => Stage.setSeats(phones, 0, -1)],
                ["a name is needed", BookingOutcome.NeedsName, "这一场要登记姓名", phones, () => Stage.askName(phones)],
                ["soon, and no line", BookingOutcome.Offline, "现在连不上平台", phones, () => Stage.loseLine()]
            ];
            return cases.map(([tag, obstacle, words, target, before]) => ({
                        tag: tag,
                        obstacle: obstacle,
                        words: words,
                        target: target,
                        before: before
                    }));
        }
        function test_what_cannot_be_booked_says_why_before_anything_is_typed(data) {
            offer();
            data.before();
            booking.begin(BookingKind.Activity, data.target);
            there("booking.refusal");
            compare(booking.obstacle, data.obstacle);
            compare(there("outcome.headline").text, data.words);
            wholeTextsOn("page.booking");
            largeTargets("page.booking");
            keep("obstacle-" + data.obstacle);
            tap("way.back");
            nothingIsLeft();
            there("page.home");
        }

        function test_full_offers_other_times_and_the_list() {
            offer({}, {
                book: "full"
            });
            Stage.setSeats(Stage.here + "-a2", 2, 5);
            bookUntil(BookingStep.Done);
            there("booking.refusal");
            verify(Finger.says(there("other.0"), "今天 14:00–15:00"));
            Stage.answer({
                book: "waitlisted"
            });
            tap("refusal.wait");
            there("booking.readBack");
            tap("way.on");
            tryCompare(booking, "outcome", BookingOutcome.Waitlisted);
            compare(Stage.asked("/v1/bookings"), 2);
        }
        function test_another_time_is_booked_with_the_same_number() {
            offer({}, {
                book: "full"
            });
            bookUntil(BookingStep.Done);
            tap("other.0");
            there("booking.form");
            compare(booking.target.targetId, Stage.busy + "-a2");
            compare(phoneShown(), "138••••••26");
        }

        function test_a_full_one_with_a_list_is_booked_for_the_list() {
            offer({}, {
                book: "waitlisted"
            });
            navigation.show(Navigation.Activities, Stage.here + "-a4");
            compare(there("detail.book").text, "候补");
            tap("detail.book");
            tryCompare(booking, "forWaitlist", true);
            type("13800138026");
            tap("way.on");
            there("booking.readBack");
            tap("way.on");
            there("booking.receipt");
            compare(booking.position, 2);
        }

        function test_back_leads_to_the_page_before_and_leaves_nothing() {
            offer();
            navigation.show(Navigation.Activities);
            tap("activity." + baduanjin);
            tap("detail.book");
            type("1380013");
            tap("way.back");
            nothingIsLeft();
            there("activityDetail");
            tap("detail.book");
            compare(phoneShown(), "");
        }
        function test_from_what_is_read_back_one_may_change() {
            offer();
            fillIn(baduanjin, 2);
            tap("way.back");
            there("booking.form");
            compare(booking.partySize, 2);
            compare(phoneShown(), "138••••••26");
            compare(Stage.asked("/v1/bookings"), 0);
        }

        function test_nobody_there_the_page_goes_and_leaves_nothing() {
            offer();
            navigation.show(Navigation.Activities, baduanjin);
            tap("detail.book");
            type("13800138026");
            Stage.passSeconds(80);
            tryCompare(booking, "secondsLeft", 10);
            tap("people.2");
            tryCompare(booking, "secondsLeft", 90);
            Stage.passSeconds(91);
            nothingIsLeft();
            there("page.home");
        }
        function test_a_receipt_goes_by_itself_and_stays_longer_when_asked() {
            offer();
            bookUntil(BookingStep.Done);
            there("booking.receipt");
            tryCompare(booking, "secondsLeft", 20);
            tap("end.longer");
            tryCompare(booking, "secondsLeft", 50);
            Stage.passSeconds(49);
            there("booking.receipt");
            Stage.passSeconds(2);
            nothingIsLeft();
            there("page.home");
        }

        function test_an_emergency_covers_it() {
            offer();
            tap("book." + baduanjin);
            there("page.booking");
            Stage.publish("fire", Urgency.Emergency, "请有序离开本馆", "Please leave the building calmly", 30);
            there("page.emergency");
            tryVerify(() => Finger.named(wall, "page.booking") === null);
        }

        function test_a_time_of_a_service_is_booked() {
            offer();
            tap("nav.services");
            tap("service.sleep.head");
            there("slot.sleep.0.960");
            verify(!Finger.says(there("page.services"), "现在请到服务台预约"));
            tap("slot.sleep.0.960");
            there("booking.form");
            tryCompare(booking.target, "kind", BookingKind.Slot);
            type("13800138026");
            tap("way.on");
            there("booking.readBack");
            tap("way.on");
            there("booking.receipt");
            compare(booking.outcome, BookingOutcome.Confirmed);
        }
        function test_every_way_in_data() {
            return everyWay();
        }
        function test_every_way_in(data) {
            offer(data);
            wholeTextsOn("page.home");
            keep("home-with-booking", data);
            navigation.openHub(Stage.busy);
            tryCompare(there("hubSheet"), "y", data.landscape ? 144 : 336);
            tryVerify(() => there("hubEvents").contentX > 0); // it begins with what is ahead
            tap("hubEvent." + Stage.busy + "-a1");
            there("booking.form");
            tap("way.back");
            there("hubSheet");
            keep("hub-with-booking", data);
            tap("hubSheet.back");
            tryVerify(() => Finger.named(wall, "hubSheet") === null); // gone, it no longer lies over the page
            tap("nav.services");
            tap("book.sleep.0.960");
            there("booking.form");
            tap("way.back");
            wholeTextsOn("page.services");
            keep("services-with-booking", data);
            tap("nav.activities");
            tryVerify(() => there("activityList").contentY > 0);
            tap("book." + baduanjin);
            there("booking.form");
            tap("way.back");
            wholeTextsOn("page.activities");
            keep("activities-with-booking", data);
        }
        function test_where_it_is_not_offered_there_is_no_button() {
            begin();
            compare(Finger.named(wall, "book." + baduanjin), null);
            tap("nav.services");
            compare(Finger.named(wall, "lookup.entry"), null);
            tap("service.sleep.head");
            tryVerify(() => Finger.says(there("page.services"), "现在请到服务台预约"));
        }

        function test_hostile_texts_are_only_text_data() {
            return everyWay();
        }
        function test_hostile_texts_are_only_text(data) {
            offer(Object.assign({}, data, {
                text: "<img src='a'><img src='b'> and a very long name of an activity that never ends, nor does its second line"
            }));
            fillIn(baduanjin, 2);
            for (const one of Finger.texts(there("page.booking")))
                compare(one.textFormat, Text.PlainText, one.text);
            keep("booking-hostile", data);
            tap("way.on");
            there("booking.receipt");
            for (const one of Finger.texts(there("page.booking")))
                compare(one.textFormat, Text.PlainText, one.text);
            keep("booked-hostile", data);
        }
    }
}
