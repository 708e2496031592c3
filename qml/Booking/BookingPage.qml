// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Lobby

/// The booking, step by step, on the whole canvas but its top bar and the row that makes it easier to use. Nothing of
/// it is kept: it is built when a booking begins and gone with it.
Item {
    id: page

    objectName: "page.booking"

    required property Lobby lobby
    required property bool landscape

    readonly property BookingModel booking: lobby.booking
    readonly property int step: booking.step

    readonly property bool done: booking.step === BookingStep.Done
    readonly property bool holds: done && [BookingOutcome.Confirmed, BookingOutcome.Waitlisted, BookingOutcome.Recorded].includes(booking.outcome)
    readonly property bool refused: done ? !holds : booking.step === BookingStep.Filling && booking.answered && booking.obstacle !== BookingOutcome.None

    onStepChanged: guard.begin()

    function part(): Component {
        if (holds)
            return receipt;
        if (refused)
            return refusal;
        switch (booking.step) {
        case BookingStep.ReadBack:
            return readBack;
        case BookingStep.Saving:
        case BookingStep.Asking:
            return waiting;
        default:
            return form;
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: page.part()
        onLoaded: guard.begin()
    }
    Component {
        id: form

        BookingForm {
            objectName: "booking.form"
            booking: page.booking
            landscape: page.landscape
        }
    }
    Component {
        id: readBack

        ReadBack {
            objectName: "booking.readBack"
            booking: page.booking
            landscape: page.landscape
        }
    }
    Component {
        id: waiting

        WaitingView {
            objectName: "booking.waiting"
            booking: page.booking
            landscape: page.landscape
        }
    }
    Component {
        id: receipt

        Receipt {
            objectName: "booking.receipt"
            booking: page.booking
            landscape: page.landscape
        }
    }
    Component {
        id: refusal

        Refusal {
            objectName: "booking.refusal"
            booking: page.booking
            landscape: page.landscape
            outcome: page.done ? page.booking.outcome : page.booking.obstacle
            onLookupRequested: {
                page.booking.leave();
                page.lobby.lookup.begin();
            }
        }
    }
    TapGuard {
        id: guard
    }
    TouchWatch {
        onTouched: page.booking.touch()
    }
}
