// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Services

/// One of the next times that are free, with its places. A touch books it, where booking is offered.
T.AbstractButton {
    id: free

    required property slotTime modelData
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property string dayWord: modelData.begins.daysAhead < 2 ? TimeWords.day(modelData.begins) : Words.weekday(modelData.begins.day.weekday)

    implicitWidth: 184
    implicitHeight: 128
    enabled: desk !== null
    focusPolicy: Qt.TabFocus
    objectName: "book." + modelData.slotId
    Accessible.name: dayWord + " " + time.text
    onClicked: desk.begin(BookingKind.Slot, modelData.slotId)

    background: Rectangle {
        radius: Theme.radiusControl
        color: free.down ? Theme.jade3 : Theme.jade1
        border.width: free.enabled ? Theme.strongEdge : 0
        border.color: Theme.jade

        FocusRing {
            visible: free.visualFocus
        }
    }

    Column {
        x: Theme.gap1
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: free.dayWord
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            id: time

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: TimeWords.clock(free.modelData.begins)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            bold: true
            color: Theme.jadeD
        }
        SeatsText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            remaining: free.modelData.remaining
            booking: BookingState.Open
            status: ActivityStatus.Scheduled
        }
    }
}
