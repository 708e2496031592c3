// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What is booked, line by line: picture, what it is, the thing itself.
Column {
    id: facts

    required property bookableRow target
    required property int people
    /// The number, masked; null: it is not there any more
    property BookingModel phoneOf: null
    property int lineHeight: 88

    PlainText {
        objectName: "ticket.title"
        width: parent.width
        bottomPadding: Theme.gap1
        text: facts.target.title
        bold: true
        paragraph: true
        maximumLineCount: 2
        font.pixelSize: Theme.title
        Accessible.role: Accessible.Heading
    }
    TicketLine {
        width: facts.width
        lineHeight: facts.lineHeight
        glyph: Icon.Clock
        label: qsTr("时间")
        value: BookingWords.when(facts.target)
    }
    TicketLine {
        width: facts.width
        lineHeight: facts.lineHeight
        glyph: Icon.Pin
        label: qsTr("地点")
        value: BookingWords.place(facts.target)
    }
    TicketLine {
        width: facts.width
        lineHeight: facts.lineHeight
        glyph: Icon.Person
        label: qsTr("人数")
        value: Sentence.fill(qsTr("%1 · %2", "people, price"), qsTr("%1 位", "", facts.people).arg(Words.seats(facts.people)), BookingWords.price(facts.target))
    }
    TicketLine {
        width: facts.width
        lineHeight: facts.lineHeight
        visible: facts.phoneOf !== null && facts.phoneOf.phoneSize > 0
        glyph: Icon.Mobile
        label: qsTr("手机")

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: facts.phoneOf !== null
            sourceComponent: PhoneCells {
                booking: facts.phoneOf
                size: Theme.name
                underlined: false
            }
        }
    }
}
