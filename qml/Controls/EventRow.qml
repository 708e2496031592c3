// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// One activity: when, what, where, seats. Wide rows set the seats at the right.
Item {
    id: row

    required property timeSpan time
    required property string title
    required property string place
    required property figureReading remaining
    required property int booking
    required property int status
    required property int offer
    /// With its end; one on another day is always said
    property bool whole: false
    property int waiting: -1
    property bool wide: false
    property bool past: false
    property bool running: false
    property string activityId

    readonly property bool ends: whole || time.to.elsewhere

    /// Null: booking is not offered here
    property BookingModel desk: null

    implicitHeight: wide ? 100 : 150

    Item {
        id: times

        width: Math.max(row.ends ? 128 : 112, timeText.width + 16, row.ends ? endText.width + 16 : 0)
        height: row.wide && !row.ends ? timeText.height : words.height
        anchors.verticalCenter: parent.verticalCenter

        PlainText {
            id: timeText

            text: TimeWords.begin(row.time)
            bold: true
            font.pixelSize: Theme.listTitle
            color: row.past ? Theme.ink3 : Theme.jadeD
        }
        PlainText {
            id: endText

            anchors.top: timeText.bottom
            anchors.topMargin: -4
            visible: row.ends
            text: TimeWords.end(row.time)
            font.pixelSize: Theme.caption
            color: Theme.ink2
        }
    }
    Column {
        id: words

        anchors.left: times.right
        anchors.right: row.wide ? seatsAtRight.left : book.visible ? book.left : parent.right
        anchors.rightMargin: row.wide ? Theme.gap3 : book.visible ? Theme.gap2 : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: -4

        PlainText {
            width: parent.width
            text: row.title
            bold: true
            color: row.past ? Theme.ink3 : Theme.ink
            font.pixelSize: Theme.listTitle
        }
        PlainText {
            width: parent.width
            text: row.place
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        SeatsText {
            visible: !row.wide
            width: parent.width
            remaining: row.remaining
            booking: row.booking
            status: row.status
            waiting: row.waiting
            running: row.running
            past: row.past
        }
    }
    SeatsText {
        id: seatsAtRight

        visible: row.wide
        anchors.right: book.visible ? book.left : parent.right
        anchors.rightMargin: book.visible ? Theme.gap3 : 0
        anchors.verticalCenter: parent.verticalCenter
        remaining: row.remaining
        booking: row.booking
        status: row.status
        waiting: row.waiting
        running: row.running
        past: row.past
    }
    BookButton {
        id: book

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        desk: row.desk
        activityId: row.activityId
        offer: row.offer
    }
}
