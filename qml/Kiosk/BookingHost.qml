// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Lobby

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
    DeferredLoader {
        anchors.fill: parent
        file: "../Booking/BookingPage.qml"
        active: host.booking
        lobby: host.lobby
        landscape: host.landscape
    }
    DeferredLoader {
        anchors.fill: parent
        file: "../Booking/LookupPage.qml"
        active: host.lookup
        lobby: host.lobby
        landscape: host.landscape
    }
}
