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
            verify(!there("bar.on").enabled, "there is no number yet");
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

            tap("bar.on");
            there("booking.readBack");
            verify(Finger.says(there("readBack.facts"), chinese ? "2 位 · 免费" : "2 people · Free"));
            compare(phoneShown(), "138••••••26");
            compare(Stage.asked("/v1/bookings"), 0, "nothing leaves before it is confirmed");
            keep("booking-read-back", data);
            largeTargets("page.booking");
            wholeTextsOn("page.booking");

            tap("bar.on");
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

        function test_an_end_after_midnight_is_said_up_to_the_receipt_data() {
            return everyWay();
        }
        function test_an_end_after_midnight_is_said_up_to_the_receipt(data) {
            offer(data);
            const when = data.language === Language.Chinese ? "今天 22:30 至明天 01:00" : "Today 22:30 to tomorrow 01:00";
            Stage.setTime(baduanjin, 22 * 60 + 30, 25 * 60);
            booking.begin(BookingKind.Activity, baduanjin);
            there("booking.form");
            tryVerify(() => there("booking.when").text.endsWith(when));
            wholeTextsOn("page.booking");
            type("13800138026");
            tap("bar.on");
            there("booking.readBack");
            verify(Finger.says(there("readBack.facts"), when));
            wholeTextsOn("page.booking");
            tap("bar.on");
            const receipt = there("booking.receipt");
            tryVerify(() => Finger.says(receipt, when));
            wholeTextsOn("page.booking");
        }

        function test_back_leads_to_the_page_before_and_leaves_nothing() {
            offer();
            navigation.show(Navigation.Activities);
            tap("activity." + baduanjin);
            tap("detail.book");
            type("1380013");
            tap("bar.back");
            nothingIsLeft();
            there("activityDetail");
            tap("detail.book");
            compare(phoneShown(), "");
        }

        function test_from_what_is_read_back_one_may_change() {
            offer();
            fillIn(baduanjin, 2);
            tap("bar.back");
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
            tap("bar.on");
            there("booking.readBack");
            tap("bar.on");
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
            tap("bar.back");
            there("hubSheet");
            keep("hub-with-booking", data);
            tap("hubSheet.back");
            tryVerify(() => Finger.named(wall, "hubSheet") === null); // gone, it no longer lies over the page
            tap("nav.services");
            tap("book.sleep.0.960");
            there("booking.form");
            tap("bar.back");
            wholeTextsOn("page.services");
            keep("services-with-booking", data);
            tap("nav.activities");
            tryVerify(() => there("activityList").contentY > 0);
            tap("book." + baduanjin);
            there("booking.form");
            tap("bar.back");
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
            tap("bar.on");
            there("booking.receipt");
            for (const one of Finger.texts(there("page.booking")))
                compare(one.textFormat, Text.PlainText, one.text);
            keep("booked-hostile", data);
        }
    }
}
