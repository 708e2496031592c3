// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// Everything once more, before it counts.
Item {
    id: readBack

    required property BookingModel booking
    required property bool landscape

    Item {
        x: Theme.margin
        y: readBack.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: readBack.landscape ? 744 : Math.max(1120, note.y + note.height + Theme.gap4)

        Card {
            anchors.fill: parent
            border.color: Theme.line2
        }
        TicketHead {
            id: head

            width: parent.width
            height: readBack.landscape ? 200 : 344
            face: Theme.jade1
            inkColor: Theme.jadeD
            discColor: Theme.jade
            signColor: Theme.inverse
            glyph: Icon.Eye
            headline: qsTr("请核对")
            sentence: readBack.booking.forWaitlist ? qsTr("都对，就点「确认排候补」。有人取消，依次替补。") : qsTr("都对，就点「确认预约」。")
        }
        TicketFacts {
            id: facts

            objectName: "readBack.facts"
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap4
            x: 64
            width: (readBack.landscape ? ring.x : parent.width - x) - x - Theme.gap3
            target: readBack.booking.target
            people: readBack.booking.partySize
            phoneOf: readBack.booking
            lineHeight: readBack.landscape ? 76 : 120
        }
        PlainText {
            id: note

            anchors.top: facts.bottom
            anchors.topMargin: Theme.gap3
            x: 64
            width: facts.width
            text: qsTr("号码已经加密。确认以后才会发给平台。")
            paragraph: true
            color: Theme.ink2
        }
        TimerRing {
            id: ring

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: readBack.landscape ? head.height + Theme.gap4 : Theme.gap4
            seconds: readBack.booking.secondsLeft
            whole: readBack.booking.secondsInAll
            unit: qsTr("秒", "under the number of seconds")
        }
    }
    StepBar {
        landscape: readBack.landscape
        backText: qsTr("改一改")
        onText: readBack.booking.forWaitlist ? qsTr("确认排候补") : qsTr("确认预约 %1 席", "", readBack.booking.partySize).arg(Words.seats(readBack.booking.partySize))
        onGlyph: Icon.Check
        onBackRequested: readBack.booking.change()
        onRequested: readBack.booking.confirm()
    }
}
