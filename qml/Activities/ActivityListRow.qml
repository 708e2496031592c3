// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// One activity of the list. A touch shows it whole.
T.AbstractButton {
    id: row

    required property int index
    required property string activityId
    required property timeSpan time
    required property string hubLabel
    required property string venueName
    required property int floor
    required property int waitlist
    required property bool over
    required property bool running
    required property string title
    required property figureReading remaining
    required property int booking
    required property int status
    required property int offer
    /// Null: booking is not offered here
    property BookingModel desk: null

    implicitHeight: 112
    focusPolicy: Qt.TabFocus
    Accessible.name: TimeWords.range(time) + " " + title

    background: Rectangle {
        color: row.down ? Theme.far : "transparent"

        Rectangle {
            visible: row.index > 0
            x: Theme.cardPadding
            width: parent.width - 2 * x
            height: 2
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 4
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        EventRow {
            anchors.fill: parent
            anchors.leftMargin: Theme.cardPadding
            anchors.rightMargin: 60
            wide: true
            past: row.over
            running: row.running
            time: row.time
            whole: true
            title: row.title
            place: Words.joined([row.hubLabel, Words.place(row.floor, row.venueName)])
            remaining: row.remaining
            booking: row.booking
            status: row.status
            offer: row.offer
            waiting: row.waitlist
            activityId: row.activityId
            desk: row.desk
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            height: 32
            glyph: Icon.ChevronRight
            color: Theme.ink2
        }
    }
}
