// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// One time of a service, and whether there is a place.
Rectangle {
    id: tile

    required property string startTime
    required property string endTime
    required property figureReading remaining
    required property int waitlist
    required property int booking
    required property bool running
    required property bool over

    readonly property bool free: booking === BookingState.Open && !running && !over

    implicitWidth: 222
    implicitHeight: 112
    radius: Theme.radiusControl
    color: free ? Theme.jade1 : Theme.far
    border.width: Theme.edge
    border.color: free ? Theme.jade3 : Theme.line

    PlainText {
        y: 16
        x: Theme.gap1
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%1–%2", "times").arg(tile.startTime).arg(tile.endTime)
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
