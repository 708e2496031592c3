// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Lobby
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    BookingCase {
        name: "BookingAnswers"
        wall: wall
        when: windowShown

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
            tap("bar.on");
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
            tap("bar.on");
            there("booking.refusal");
            compare(booking.outcome, data.outcome);
            compare(there("outcome.headline").text, data.words);
            compare(Stage.asked("/v1/bookings"), 0);
            tap("refusal.again");
            there("booking.form");
            compare(phoneShown(), "138••••••26", "nobody has to type it twice");
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
            tap("bar.on");
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
            tap("bar.on");
            there("booking.readBack");
            tap("bar.on");
            there("booking.receipt");
            compare(booking.position, 2);
        }

        function test_another_time_is_for_as_many() {
            offer({}, {
                book: "full"
            });
            bookUntil(BookingStep.Done);
            tap("other.0");
            there("booking.form");
            compare(booking.partySize, 2);
            tryVerify(() => there("bar.on").enabled);
        }

        function test_whether_it_is_saved_may_be_unknown_data() {
            return everyWay();
        }
        function test_whether_it_is_saved_may_be_unknown(data) {
            offer(data);
            fillIn(baduanjin, 2);
            Stage.breakDisk(true);
            tap("bar.on");
            there("booking.waiting");
            Stage.passSeconds(9);
            there("booking.refusal");
            compare(booking.outcome, BookingOutcome.Unsure);
            compare(there("outcome.headline").text, data.language === Language.Chinese ? "不知道有没有约上" : "It may or may not be booked");
            compare(there("ticket.code").text.replace(" ", ""), booking.reference, "which the desk can look for");
            compare(Finger.named(wall, "refusal.again"), null, "nobody is to book it twice");
            compare(Stage.asked("/v1/bookings"), 0);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");
            keep("booked-unsure", data);
            Stage.breakDisk(false);
            Stage.passSeconds(2);
            tryCompare(booking, "outcome", BookingOutcome.NotSaved); // now it is known
            tap("end.done");
            nothingIsLeft();
        }

        function test_what_came_to_pass_at_the_read_back_is_told_data() {
            const phones = Stage.here + "-a1"; // it begins in a few minutes
            const cases = [
                ["the line went", phones, BookingOutcome.Offline, () => Stage.loseLine()],
                ["cancelled", phones, BookingOutcome.Cancelled, () => Stage.setStatus(phones, ActivityStatus.Cancelled)],
                ["moved", phones, BookingOutcome.Postponed, () => Stage.setStatus(phones, ActivityStatus.Postponed)],
                ["gone", phones, BookingOutcome.Gone, () => Stage.remove(phones)]
            ];
            return cases.map(([tag, target, outcome, happens]) => ({
                        tag: tag,
                        target: target,
                        outcome: outcome,
                        happens: happens
                    }));
        }
        function test_what_came_to_pass_at_the_read_back_is_told(data) {
            offer();
            fillIn(data.target, 1);
            data.happens();
            if (data.outcome === BookingOutcome.Offline) {
                there("booking.readBack");
                tap("bar.on");
            }
            there("booking.refusal");
            compare(booking.outcome, data.outcome);
            compare(Stage.asked("/v1/bookings"), 0);
            wholeTextsOn("page.booking");
            keep("read-back-" + data.outcome);
            tap("end.done");
            nothingIsLeft();
        }

        function test_a_double_tap_does_nothing_unread_data() {
            return everyWay();
        }
        function test_a_double_tap_does_nothing_unread(data) {
            offer(data);
            tap("book." + baduanjin);
            there("booking.form");
            type("13800138026");
            const on = there("bar.on");
            const place = on.mapToItem(wall, on.width * 0.8, on.height / 2);
            tap("bar.on");
            there("booking.readBack");
            wait(200); // as quick as a finger is
            tapAt(place);
            wait(50);
            compare(booking.step, BookingStep.ReadBack, "nobody has read it yet");
            tap("bar.on");
            there("booking.receipt");
            wait(200);
            tapAt(place);
            wait(50);
            compare(booking.step, BookingStep.Done, "the code is still there");
            tryVerify(() => Finger.named(wall, "tapGuard") === null, 2000);
            tapAt(place);
            nothingIsLeft();
        }
    }
}
