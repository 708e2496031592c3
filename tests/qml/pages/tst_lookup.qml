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
        name: "Lookup"
        wall: wall
        when: windowShown

        function open(data, answers) {
            offer(data, answers);
            tap("nav.services");
            tap("lookup.entry");
            there("lookup.form");
        }
        function ask() {
            type("4827168026", "lookup.keys");
            tap("bar.on");
        }

        function test_found_and_cancelled_by_touch_data() {
            return everyWay();
        }
        function test_found_and_cancelled_by_touch(data) {
            open(data);
            const chinese = data.language === Language.Chinese;
            type("482716", "lookup.keys");
            tryCompare(lookup, "codeWhole", true);
            type("802", "lookup.keys");
            verify(!there("bar.on").enabled);
            const dots = Finger.texts(there("lookup.lastFour")).map(one => one.text).join("");
            compare(dots, "•••", "the four digits are seen by nobody");
            type("6", "lookup.keys");
            keep("lookup", data);
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");
            tap("bar.on");
            there("lookup.found");
            compare(there("outcome.headline").text, chinese ? "已约好" : "Booked");
            tryVerify(() => Finger.says(there("page.lookup"), chinese ? "八段锦公开课" : "Baduanjin"));
            compare(there("lookup.foundCode").text, "482 716");
            keep("lookup-found", data);
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");

            tap("lookup.cancel");
            compare(Stage.asked("/v1/bookings/b-1"), 0, "it is asked first");
            wholeTextsOn("page.lookup");
            keep("lookup-cancel", data);
            tap("lookup.cancelNo");
            tap("lookup.cancel");
            tap("lookup.cancelYes");
            tryCompare(lookup, "step", LookupStep.Cancelled);
            compare(there("outcome.headline").text, chinese ? "已取消" : "Cancelled");
            compare(Stage.asked("/v1/bookings/b-1"), 1);
            wholeTextsOn("page.lookup");
            tap("end.done");
            nothingIsLeft();
            there("page.home");
        }

        function test_by_reference_with_the_letters_there_are_data() {
            return everyWay();
        }
        function test_by_reference_with_the_letters_there_are(data) {
            open(data);
            tap("lookup.byReference");
            const keys = Finger.seen(there("lookup.keys")).filter(one => one.objectName.startsWith("key."));
            compare(keys.length, 24);
            compare(keys.filter(one => "0O1IL2Z5S8BUV".includes(one.objectName.slice(4))).length, 0);
            keep("lookup-reference", data);
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");
            type("3479ACDE", "lookup.keys");
            type("8026", "lookup.keys");
            tap("bar.on");
            there("lookup.found");
            compare(Stage.asked("/v1/bookings/lookup"), 1);
        }

        function answers() {
            return {
                waitlisted: [LookupStep.Found, "候补第 2 位", "No. 2 on the waiting list"],
                cancelled: [LookupStep.Found, "已取消", "Cancelled"],
                attended: [LookupStep.Found, "已到场", "Attended"],
                "not-found": [LookupStep.NotFound, "没有查到", "Not found"],
                "too-many": [LookupStep.TooManyTries, "试得太多了", "Too many tries"],
                forbidden: [LookupStep.Refused, "现在不能在这里查", "Not possible here now"],
                dead: [LookupStep.Unreachable, "现在连不上平台", "The platform cannot be reached"]
            };
        }
        function test_every_answer_has_its_own_words_data() {
            const rows = [];
            for (const way of everyWay())
                for (const word in answers())
                    rows.push(Object.assign({}, way, {
                        tag: word + ", " + way.tag,
                        word: word
                    }));
            return rows;
        }
        function test_every_answer_has_its_own_words(data) {
            const [step, zh, en] = answers()[data.word];
            open(data, {
                lookup: data.word
            });
            ask();
            tryCompare(lookup, "step", step);
            compare(there("outcome.headline").text, data.language === Language.Chinese ? zh : en);
            verify(!lookup.cancellable || data.word === "waitlisted");
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");
            keep("lookup-" + data.word, data);
        }

        function test_what_was_only_written_down_is_said_to_wait() {
            offer({}, {
                book: "dead"
            });
            bookUntil(BookingStep.Done);
            const reference = booking.reference;
            tap("end.done");
            tap("nav.services");
            tap("lookup.entry");
            tap("lookup.byReference");
            type(reference, "lookup.keys");
            type("8026", "lookup.keys");
            tap("bar.on");
            tryCompare(lookup, "step", LookupStep.StillWaiting);
            compare(Stage.asked("/v1/bookings/lookup"), 0);
            wholeTextsOn("page.lookup");
        }
        function test_what_was_only_written_down_and_then_refused_is_told_data() {
            const words = {
                full: [BookingOutcome.Full, "没有约成", "Not booked"],
                closed: [BookingOutcome.Closed, "没有约成", "Not booked"],
                cancelled: [BookingOutcome.Cancelled, "没有约成", "Not booked"],
                expired: [BookingOutcome.Expired, "没有约成", "Not booked"],
                duplicate: [BookingOutcome.AlreadyBooked, "这个号码已经约过了", "This number has booked already"],
                refused: [BookingOutcome.Refused, "没有约成", "Not booked"]
            };
            const rows = [];
            for (const way of everyWay().slice(1, 3)) // English upright, Chinese across
                for (const word in words)
                    rows.push(Object.assign({}, way, {
                        tag: word + ", " + way.tag,
                        word: word,
                        outcome: words[word][0],
                        words: words[word][way.language === Language.Chinese ? 1 : 2]
                    }));
            return rows;
        }
        function test_what_was_only_written_down_and_then_refused_is_told(data) {
            offer(data, {
                book: "dead",
                lookup: "not-found"
            });
            bookUntil(BookingStep.Done);
            const reference = booking.reference;
            tap("end.done");
            Stage.answer({
                book: data.word,
                lookup: "not-found"
            });
            for (let i = 0; i < 60 && Stage.asked("/v1/bookings") === 0; ++i) {
                Stage.passSeconds(10);
                wait(5);
            }
            tap("nav.services");
            tap("lookup.entry");
            tap("lookup.byReference");
            type(reference, "lookup.keys");
            type("8026", "lookup.keys");
            tap("bar.on");
            tryCompare(lookup, "step", LookupStep.NotBooked);
            compare(lookup.outcome, data.outcome);
            compare(there("outcome.headline").text, data.words);
            compare(Stage.asked("/v1/bookings/lookup"), data.outcome === BookingOutcome.Refused ? 1 : 0);
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");
            keep("lookup-late-" + data.word, data);
        }

        function test_what_does_not_take_place_is_told_data() {
            const rows = [];
            for (const way of everyWay())
                for (const [word, status, zh, en] of [["cancelled", ActivityStatus.Cancelled, "这一场取消了", "This one is cancelled"], ["postponed", ActivityStatus.Postponed, "这一场改期了", "This one was moved"]])
                    rows.push(Object.assign({}, way, {
                        tag: word + ", " + way.tag,
                        word: word,
                        status: status,
                        words: way.language === Language.Chinese ? zh : en
                    }));
            return rows;
        }
        function test_what_does_not_take_place_is_told(data) {
            open(data);
            Stage.setStatus(baduanjin, data.status);
            ask();
            there("lookup.found");
            tryVerify(() => there("outcome.headline").text === data.words);
            const asks = data.language === Language.Chinese ? "请提前 10 分钟到，报预约码。" : "Please come 10 minutes early and say your code.";
            verify(!Finger.says(there("page.lookup"), asks));
            verify(lookup.cancellable);
            largeTargets("page.lookup");
            wholeTextsOn("page.lookup");
            keep("lookup-off-" + data.word, data);
        }

        function test_whether_it_was_cancelled_may_be_unknown() {
            open({}, {
                cancel: "dead"
            });
            ask();
            tap("lookup.cancel");
            tap("lookup.cancelYes");
            tryCompare(lookup, "step", LookupStep.Cancelling);
            Stage.passSeconds(2);
            tryVerify(() => Stage.asked("/v1/bookings/b-1") === 2);
            Stage.passSeconds(2);
            tryCompare(lookup, "step", LookupStep.Unsure);
            compare(there("outcome.headline").text, "还不知道是否取消");
            wholeTextsOn("page.lookup");
            keep("lookup-unsure");
            tap("bar.on"); // look it up again
            there("lookup.found");
        }
        function test_already_booked_leads_here() {
            offer({}, {
                book: "duplicate"
            });
            bookUntil(BookingStep.Done);
            tap("refusal.lookup");
            there("lookup.form");
            compare(booking.phoneSize, 0);
        }
        function test_back_and_time_leave_nothing() {
            open();
            type("4827168", "lookup.keys");
            tap("bar.back");
            nothingIsLeft();
            there("page.services");
            tap("lookup.entry");
            compare(lookup.code, "");
            type("482716", "lookup.keys");
            Stage.passSeconds(91);
            nothingIsLeft();
            there("page.home");
        }
        function test_keys_take_back_and_clear() {
            open();
            type("48271680", "lookup.keys");
            compare(lookup.lastFourSize, 2);
            tap("key.backspace");
            compare(lookup.lastFourSize, 1);
            tap("key.clear");
            compare(lookup.code, "");
            compare(lookup.lastFourSize, 0);
        }
    }
}
