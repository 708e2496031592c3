// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What is looked up here, with what, and how long the page waits.
Rectangle {
    id: head

    required property LookupModel lookup

    radius: Theme.radiusCard
    color: Theme.jade1

    Column {
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: ring.x - x - Theme.gap3
        spacing: Theme.gap1

        PlainText {
            width: parent.width
            text: qsTr("查我的预约")
            bold: true
            color: Theme.jadeD
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: qsTr("填预约码和手机号的后四位。只有编号的，改填编号。")
            paragraph: true
            color: Theme.ink2
        }
    }
    TimerRing {
        id: ring

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        seconds: head.lookup.secondsLeft
        whole: head.lookup.secondsInAll
        unit: qsTr("秒", "under the number of seconds")
    }
}
