// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    BookingCase {
        name: "BookingForm"
        wall: wall
        when: windowShown

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
            tap("bar.back");
            nothingIsLeft();
            there("page.home");
        }

        function test_a_couple_is_told_when_a_seat_goes_data() {
            return everyWay();
        }
        function test_a_couple_is_told_when_a_seat_goes(data) {
            offer(data);
            const chinese = data.language === Language.Chinese;
            tap("book." + baduanjin);
            tap("people.2");
            type("13800138026");
            tryVerify(() => there("bar.on").enabled);
            Stage.setSeats(baduanjin, 1, -1);
            tryVerify(() => Finger.says(there("page.booking"), chinese ? "只剩 1 席了，请重选人数" : "Only 1 seat left, please choose again"));
            compare(booking.partySize, 2, "nobody is left out without a word");
            verify(!there("bar.on").enabled);
            keep("booking-too-many", data);
            wholeTextsOn("page.booking");
            tap("people.1");
            tryVerify(() => there("bar.on").enabled);
        }
        function test_too_few_seats_for_two_are_waited_for_together_data() {
            return everyWay();
        }
        function test_too_few_seats_for_two_are_waited_for_together(data) {
            offer(data, {
                book: "waitlisted"
            });
            Stage.setSeats(baduanjin, 1, 2);
            const chinese = data.language === Language.Chinese;
            tap("book." + baduanjin);
            type("13800138026");
            compare(there("bar.on").text, chinese ? "下一步：核对" : "Next: check");
            tap("people.2");
            tryVerify(() => Finger.says(there("page.booking"), chinese ? "只剩 1 席，一起来要排候补" : "Only 1 seat left: waiting list"));
            compare(there("bar.on").text, chinese ? "下一步：核对候补" : "Next: check waiting list");
            keep("booking-together", data);
            wholeTextsOn("page.booking");
            tap("bar.on");
            there("booking.readBack");
            tap("bar.on");
            tryCompare(booking, "outcome", BookingOutcome.Waitlisted);
        }
    }
}
