// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// One activity of a hub's day. A touch books it, where it can be booked.
T.AbstractButton {
    id: card

    required property string activityId
    required property timeSpan time
    required property string title
    required property string venueName
    required property int floor
    required property figureReading remaining
    required property int booking
    required property int status
    required property int offer
    required property int waitlist
    required property bool over
    required property bool running
    /// Null: booking is not offered here
    property BookingModel desk: null

    objectName: "hubEvent." + activityId
    implicitHeight: 144
    enabled: desk !== null && offer !== BookingOffer.None
    focusPolicy: Qt.TabFocus
    Accessible.name: TimeWords.range(time) + " " + title
    onClicked: desk.begin(BookingKind.Activity, activityId)

    background: Card {
        color: card.down ? Theme.jade1 : Theme.sheet
        radius: Theme.radiusControl
        border.width: card.enabled ? Theme.strongEdge : Theme.edge
        border.color: card.enabled ? Theme.jade : Theme.line2

        FocusRing {
            visible: card.visualFocus
        }
    }
    contentItem: Item {
        PlainText {
            id: begin

            x: 20
            y: 10
            text: TimeWords.begin(card.time)
            bold: true
            font.pixelSize: card.time.from.elsewhere ? Theme.caption : Theme.listTitle
            color: card.over ? Theme.ink3 : Theme.jadeD
        }
        SeatsText {
            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.left: begin.right
            anchors.leftMargin: Theme.gap1
            horizontalAlignment: Text.AlignRight
            anchors.verticalCenter: begin.verticalCenter
            // What one line does not hold takes two, close together.
            wrapMode: implicitWidth > width ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
            lineHeightMode: Text.FixedHeight
            lineHeight: 27
            remaining: card.remaining
            booking: card.booking
            status: card.status
            waiting: card.waitlist
            running: card.running
            past: card.over
        }
        PlainText {
            x: 20
            y: 54
            width: parent.width - 40
            text: card.title
            bold: true
            color: card.over ? Theme.ink3 : Theme.ink
        }
        PlainText {
            x: 20
            y: 96
            width: (book.visible ? book.x - Theme.gap1 : parent.width - 20) - x
            text: Words.joined([card.time.to.elsewhere ? TimeWords.end(card.time) : "", Words.place(card.floor, card.venueName)])
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            id: book

            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 92
            visible: card.enabled
            text: card.offer === BookingOffer.WaitingList ? qsTr("候补") : qsTr("预约")
            bold: true
            color: Theme.jade
        }
    }
}
