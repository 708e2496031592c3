// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// One time of a service, and whether there is a place. A touch books it, where booking is offered.
T.AbstractButton {
    id: tile

    required property string slotId
    required property timeSpan time
    required property figureReading remaining
    required property int waitlist
    required property int booking
    required property int offer
    required property bool running
    required property bool over
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property bool free: offer === BookingOffer.Seat

    implicitWidth: Math.max(222, rangeText.implicitWidth + 2 * Theme.gap2)
    implicitHeight: 112
    enabled: desk !== null && offer !== BookingOffer.None
    focusPolicy: Qt.TabFocus
    Accessible.name: rangeText.text
    onClicked: desk.begin(BookingKind.Slot, slotId)

    background: Rectangle {
        radius: Theme.radiusControl
        color: tile.down ? Theme.jade3 : tile.free ? Theme.jade1 : Theme.far
        border.width: tile.enabled ? Theme.strongEdge : Theme.edge
        border.color: tile.enabled ? Theme.jade : tile.free ? Theme.jade3 : Theme.line

        FocusRing {
            visible: tile.visualFocus
        }
    }

    PlainText {
        id: rangeText

        y: 16
        x: Theme.gap1
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: TimeWords.range(tile.time)
        bold: tile.free
        color: tile.free ? Theme.jadeD : Theme.ink2
    }
    SeatsText {
        y: 64
        x: Theme.gap1
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        remaining: tile.remaining
        booking: tile.booking
        status: ActivityStatus.Scheduled
        waiting: tile.waitlist
        running: tile.running
        past: tile.over
    }
}
