// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// One time of a service, and whether there is a place. A touch books it, where booking is offered.
T.AbstractButton {
    id: tile

    required property string slotId
    required property string startTime
    required property string endTime
    required property figureReading remaining
    required property int waitlist
    required property int booking
    required property bool running
    required property bool over
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property bool free: booking === BookingState.Open && !running && !over
    readonly property bool canWait: booking === BookingState.Full && waitlist >= 0 && !running && !over

    implicitWidth: 222
    implicitHeight: 112
    enabled: desk !== null && (free || canWait)
    focusPolicy: Qt.TabFocus
    Accessible.name: startTime
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
        y: 16
        x: Theme.gap1
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: Sentence.fill(qsTr("%1–%2", "times"), tile.startTime, tile.endTime)
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
