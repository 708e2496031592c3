// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// It was not booked: why, in plain words, and what else can be done.
Item {
    id: refusal

    required property BookingModel booking
    required property bool landscape
    /// BookingOutcome
    required property int outcome

    readonly property bool done: booking.step === BookingStep.Done
    readonly property bool again: done && BookingWords.mayTryAgain(outcome)

    signal lookupRequested()

    TicketHead {
        id: head

        x: Theme.margin
        y: refusal.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: refusal.landscape ? 256 : 384
        closed: true
        face: refusal.outcome === BookingOutcome.Unsure ? Theme.amber1 : Theme.far
        inkColor: Theme.ink
        discColor: Theme.ink2
        signColor: Theme.inverse
        glyph: refusal.outcome === BookingOutcome.AlreadyBooked ? Icon.Check : refusal.outcome === BookingOutcome.Unsure ? Icon.Warning : Icon.Cross
        headline: BookingWords.headline(refusal.outcome)
        sentence: BookingWords.sentence(refusal.outcome)
    }
    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap4
        x: Theme.margin
        width: refusal.landscape ? 1072 : parent.width - 2 * x
        spacing: Theme.gap3

        PlainText {
            width: parent.width
            visible: refusal.booking.target.targetId !== ""
            text: Words.joined([refusal.booking.target.title, BookingWords.when(refusal.booking.target)])
            bold: true
            paragraph: true
            maximumLineCount: 2
            font.pixelSize: Theme.listTitle
        }
        SecondaryButton {
            objectName: "refusal.wait"
            width: parent.width
            height: Theme.mainTarget
            visible: refusal.booking.canWait
            glyph: Icon.Clock
            text: refusal.booking.target.waitlist > 0 ? qsTr("排候补（前面 %1 人）", "", refusal.booking.target.waitlist).arg(Words.seats(refusal.booking.target.waitlist)) : qsTr("排候补")
            onClicked: refusal.booking.acceptWaitlist()
        }
        SecondaryButton {
            objectName: "refusal.again"
            width: parent.width
            height: Theme.mainTarget
            visible: refusal.again
            text: refusal.outcome === BookingOutcome.Full ? qsTr("改人数") : qsTr("再试一次")
            onClicked: refusal.booking.change()
        }
        SecondaryButton {
            objectName: "refusal.lookup"
            width: parent.width
            height: Theme.mainTarget
            visible: refusal.outcome === BookingOutcome.AlreadyBooked
            glyph: Icon.Search
            text: qsTr("查我的预约")
            onClicked: refusal.lookupRequested()
        }
        Card {
            width: parent.width
            height: code.implicitHeight + 2 * Theme.gap4
            visible: refusal.outcome === BookingOutcome.Unsure && refusal.booking.reference !== ""
            border.color: Theme.line2

            TicketCode {
                id: code

                x: 64
                y: Theme.gap4
                width: parent.width - 2 * x
                label: qsTr("编号 · 报给服务台核对")
                code: refusal.booking.reference
                link: ""
                advice: qsTr("请记下或拍下这八个字。")
            }
        }
        OtherTimes {
            width: parent.width
            offered: BookingWords.leadsElsewhere(refusal.outcome)
            booking: refusal.booking
        }
    }
    EndRow {
        visible: refusal.done
        landscape: refusal.landscape
        seconds: refusal.booking.secondsLeft
        whole: refusal.booking.secondsInAll
        onLongerRequested: refusal.booking.stayLonger()
        onFinished: refusal.booking.finish()
    }
    StepBar {
        visible: !refusal.done
        landscape: refusal.landscape
        backText: qsTr("返回")
        onText: ""
        onBackRequested: refusal.booking.leave()
    }
}
