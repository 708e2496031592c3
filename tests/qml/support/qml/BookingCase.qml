// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import "Finger.js" as Finger

/// What the tests of booking and of looking one up share.
ScreenCase {
    readonly property BookingModel booking: Stage.lobby?.booking ?? null
    readonly property LookupModel lookup: Stage.lobby?.lookup ?? null
    readonly property string baduanjin: Stage.here + "-a2"

    function offer(data, answers) {
        begin(data);
        Stage.offerBooking(answers ?? {});
        verify(booking !== null && lookup !== null);
    }
    function type(keys, pad) {
        there(pad ?? "booking.keys");
        unhurried();
        for (const key of keys) {
            const cap = Finger.named(there(pad ?? "booking.keys"), "key." + key);
            touchEvent(cap).press(0, cap).commit();
            touchEvent(cap).release(0, cap).commit();
        }
    }
    /// From the page where one is to what is read back.
    function fillIn(activityId, people) {
        tap("book." + activityId);
        there("booking.form");
        tryCompare(booking, "answered", true);
        if (people > 1)
            tap("people." + people);
        type("13800138026");
        tap("bar.on");
        there("booking.readBack");
    }
    function bookUntil(step, activityId, people) {
        fillIn(activityId ?? baduanjin, people ?? 2);
        tap("bar.on");
        tryCompare(booking, "step", step);
    }
    function phoneShown() {
        return Finger.seen(there("page.booking")).filter(one => /^phone\.\d+$/.test(one.objectName)).map(one => one.text).join("");
    }
    /// Nothing of a visitor is left.
    function nothingIsLeft() {
        tryVerify(() => Finger.named(wall, "page.booking") === null && Finger.named(wall, "page.lookup") === null);
        compare(booking.step, BookingStep.Idle);
        compare(booking.phoneSize, 0);
        compare(booking.code + booking.reference + booking.manageUrl + booking.target.title, "");
        compare(lookup.code + lookup.foundCode, "");
        compare(lookup.lastFourSize, 0);
    }
    function keep(name, data) {
        waitForRendering(wall);
        verify(Stage.keepPicture(wall, name + (data?.landscape ? "-landscape" : "-portrait") + (data?.language === Language.English ? "-en" : "")));
    }
    /// What a finger is to hit is large, and lies on the canvas.
    function largeTargets(page) {
        for (const one of Finger.seen(there(page)).filter(one => one.down !== undefined && one.enabled)) {
            verify(one.width >= 88 && one.height >= 88, one.objectName + " " + one.width + " x " + one.height);
            const place = one.mapToItem(wall, 0, 0, one.width, one.height);
            verify(place.x >= 0 && place.y >= 0 && place.x + place.width <= wall.width && place.y + place.height <= wall.height, one.objectName);
        }
    }
}
