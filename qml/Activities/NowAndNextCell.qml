// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Booking

/// What is on, or what begins next. A touch shows it whole.
T.AbstractButton {
    id: cell

    required property string heading
    required property activityRow activity
    /// What is said when there is none
    required property string none
    /// How many there are besides this one, in words
    property string more
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property bool any: activity.activityId !== ""
    readonly property bool begunBefore: activity.time.from.elsewhere
    readonly property string where: Words.place(activity.floor, activity.venueName)
    readonly property real wordsWidth: width - 40 - (book.visible ? book.width + Theme.gap2 : 0)

    implicitHeight: 168
    enabled: any
    focusPolicy: Qt.TabFocus
    Accessible.name: head.text + " " + (any ? activity.title : none)

    background: Rectangle {
        radius: Theme.radiusControl
        color: cell.down ? Theme.jade3 : Theme.jade1

        FocusRing {
            visible: cell.visualFocus
        }
    }
    contentItem: Item {
        PlainText {
            id: head

            x: 20
            y: 12
            width: parent.width - 40 - rest.width
            text: !cell.any ? cell.heading : cell.heading + " · " + (cell.begunBefore ? TimeWords.end(cell.activity.time) : TimeWords.range(cell.activity.time))
            color: Theme.jade
            bold: true
            font.pixelSize: Theme.caption
        }
        PlainText {
            id: rest

            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 12
            text: cell.more
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            x: 20
            y: 48
            width: cell.wordsWidth
            text: cell.any ? cell.activity.title : cell.none
            bold: cell.any
            color: cell.any ? Theme.ink : Theme.ink2
            font.pixelSize: Theme.listTitle
        }
        PlainText {
            x: 20
            y: 94
            width: cell.wordsWidth
            visible: cell.any
            text: cell.begunBefore ? Words.joined([TimeWords.begun(cell.activity.time), cell.where]) : cell.where
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        SeatsText {
            x: 20
            y: 126
            width: cell.wordsWidth
            visible: cell.any
            remaining: cell.activity.remaining
            booking: cell.activity.booking
            status: cell.activity.status
            waiting: cell.activity.waitlist
            running: cell.activity.running
            past: cell.activity.over
        }
        BookButton {
            id: book

            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 60
            desk: cell.desk
            activityId: cell.activity.activityId
            offer: cell.activity.offer
        }
    }
}
