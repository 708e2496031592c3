// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What is being booked: when, what, where, for how much, and the seats; how long the page waits.
Rectangle {
    id: summary

    required property BookingModel booking
    property bool dense: false

    readonly property bookableRow target: booking.target
    /// Seats that the party would get
    readonly property int mine: booking.forWaitlist || booking.partySize > booking.mostPeople ? 0 : booking.partySize
    readonly property bool counted: target.targetId !== "" && target.capacity > 0 && !target.remaining.withdrawn

    radius: Theme.radiusCard
    color: Theme.jade1

    Column {
        id: words

        x: Theme.margin
        y: summary.dense ? 20 : 28
        width: ring.x - x - Theme.gap3

        PlainText {
            objectName: "booking.when"
            width: parent.width
            text: summary.target.targetId === "" ? qsTr("正在取这一场的情况") : Sentence.fill(qsTr("%1 · %2", "kind, time"), summary.target.kind === BookingKind.Slot ? qsTr("预约体验") : qsTr("预约活动"), BookingWords.when(summary.target))
            bold: true
            color: Theme.jade
        }
        PlainText {
            objectName: "booking.title"
            width: parent.width
            height: summary.dense ? 80 : 116
            text: summary.target.title
            bold: true
            color: Theme.jadeD
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: summary.dense ? Theme.title : Theme.hero
            fontSizeMode: Text.Fit
            minimumPixelSize: summary.dense ? Theme.listTitle : Theme.name
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            visible: summary.target.targetId !== ""
            spacing: Theme.gap1

            FactLine {
                rightPadding: Theme.gap4
                room: parent.width
                glyph: Icon.Pin
                text: BookingWords.place(summary.target)
            }
            FactLine {
                room: parent.width
                glyph: Icon.Ticket
                text: BookingWords.price(summary.target)
            }
        }
    }
    TimerRing {
        id: ring

        objectName: "booking.ring"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: 24
        seconds: summary.booking.secondsLeft
        whole: summary.booking.secondsInAll
        unit: qsTr("秒", "under the number of seconds")
    }
    PlainText {
        anchors.horizontalCenter: ring.horizontalCenter
        anchors.top: ring.bottom
        anchors.topMargin: 4
        visible: ring.visible
        text: qsTr("后自动退出")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    SeatDots {
        id: dots

        objectName: "booking.seats"
        x: Theme.margin
        anchors.bottom: legend.top
        anchors.bottomMargin: Theme.gap2
        width: parent.width - 2 * x
        visible: summary.counted
        dense: summary.dense
        capacity: summary.counted ? summary.target.capacity : 0
        taken: Math.max(0, capacity - summary.target.remaining.value)
        mine: summary.mine
    }
    SeatLegend {
        id: legend

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: summary.dense ? 16 : 20
        target: summary.target
        mine: summary.mine
        full: summary.booking.forWaitlist && summary.booking.full
    }
}
