// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Booking
import Hubscreen.ViewModels

/// Where a booking, or looking one up, lies: over the page from which it was begun, which waits as it was.
Item {
    id: host

    required property Lobby lobby
    required property bool landscape

    readonly property bool booking: lobby.booking !== null && lobby.booking.step !== BookingStep.Idle
    readonly property bool lookup: !booking && lobby.lookup !== null && lobby.lookup.step !== LookupStep.Idle

    visible: booking || lookup

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { // what lies beneath is not to be touched
        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        active: host.booking
        sourceComponent: BookingPage {
            objectName: "page.booking"
            booking: host.lobby.booking
            landscape: host.landscape
            onLookupWished: {
                host.lobby.booking.leave();
                host.lobby.lookup.begin();
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: host.lookup
        sourceComponent: LookupPage {
            objectName: "page.lookup"
            lookup: host.lobby.lookup
            landscape: host.landscape
        }
    }
}
