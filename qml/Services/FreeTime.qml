// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// One of the next times that are free, with its places.
Rectangle {
    id: free

    required property slotTime modelData

    readonly property string dayWord: {
        if (modelData.daysAhead === 0)
            return qsTr("今天");
        return modelData.daysAhead === 1 ? qsTr("明天") : Words.weekday(modelData.day.weekday);
    }

    implicitWidth: 184
    implicitHeight: 128
    radius: Theme.radiusControl
    color: Theme.jade1

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
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: free.modelData.time
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
