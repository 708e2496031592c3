// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// The booking that was found, as a ticket, and cancelling it: asked once more before it is done.
Item {
    id: found

    required property LookupModel lookup
    required property bool landscape

    property bool asking: false
    readonly property bool cancelling: lookup.step === LookupStep.Cancelling
    readonly property bool cancelled: lookup.step === LookupStep.Cancelled || lookup.state === ReservationState.Cancelled
    readonly property bool waiting: lookup.state === ReservationState.Waitlisted
    readonly property bool open: !cancelled && (lookup.state === ReservationState.Confirmed || waiting)
    /// The booking stands, but what was booked does not take place then
    readonly property bool off: open && lookup.targetKnown && lookup.target.status === ActivityStatus.Cancelled
    readonly property bool moved: open && lookup.targetKnown && lookup.target.status === ActivityStatus.Postponed
    readonly property bool plain: cancelled || off || moved || lookup.state === ReservationState.Attended || lookup.state === ReservationState.Other

    readonly property string headline: {
        if (cancelled)
            return qsTr("已取消");
        if (off)
            return qsTr("这一场取消了");
        if (moved)
            return qsTr("这一场改期了");
        switch (lookup.state) {
        case ReservationState.Confirmed:
            return qsTr("已约好");
        case ReservationState.Waitlisted:
            return lookup.position > 0 ? qsTr("候补第 %1 位").arg(lookup.position) : qsTr("正在候补");
        case ReservationState.Attended:
            return qsTr("已到场");
        default:
            return qsTr("请问服务台");
        }
    }
    readonly property string sentence: {
        if (cancelling)
            return qsTr("正在取消，请等一等。");
        if (cancelled)
            return lookup.step === LookupStep.Cancelled ? qsTr("座位已经让出来了。") : qsTr("这个预约已经取消过了。");
        if (off)
            return qsTr("不用来了。想参加别的场次，请到一楼服务台问一问。");
        if (moved)
            return qsTr("请不要按原来的时间来。新的时间，请到一楼服务台问一问。");
        switch (lookup.state) {
        case ReservationState.Confirmed:
            return qsTr("请提前 10 分钟到，报预约码。");
        case ReservationState.Waitlisted:
            return qsTr("还没有约成。有人取消，就依次替补。");
        case ReservationState.Attended:
            return qsTr("谢谢您来参加。");
        default:
            return qsTr("这个预约的情况，工作人员能看到。");
        }
    }

    Item {
        x: Theme.margin
        y: found.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: found.landscape ? 744 : 1088
        clip: true

        Card {
            anchors.fill: parent
            border.color: Theme.line2
        }
        TicketHead {
            id: head

            width: parent.width
            height: found.landscape ? 200 : 320
            face: found.plain ? Theme.far : found.waiting ? Theme.lakeI : Theme.jade
            inkColor: found.plain ? Theme.ink : Theme.inverse
            discColor: found.plain ? Theme.ink2 : Theme.sheet
            signColor: found.plain ? Theme.inverse : face
            glyph: found.cancelled || found.off ? Icon.Cross : found.waiting || found.moved ? Icon.Clock : Icon.Check
            headline: found.headline
            sentence: found.sentence
        }
        TicketFacts {
            id: facts

            objectName: "lookup.facts"
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap4
            x: 64
            width: found.landscape ? 1080 : parent.width - 2 * x
            visible: found.lookup.targetKnown
            target: found.lookup.target
            people: found.lookup.partySize
            lineHeight: found.landscape ? 72 : 88
        }
        PlainText {
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap4
            x: 64
            width: facts.width
            visible: !found.lookup.targetKnown
            text: qsTr("%1 位。这一场的时间和地点，这块屏幕上没有；请到服务台问一问。", "", found.lookup.partySize).arg(Words.number(found.lookup.partySize))
            paragraph: true
            font.pixelSize: Theme.listTitle
        }
        Column {
            x: found.landscape ? 1240 : 64
            anchors.top: found.landscape ? head.bottom : facts.bottom
            anchors.topMargin: Theme.gap4
            visible: found.lookup.foundCode !== ""

            PlainText {
                text: qsTr("预约码")
                color: Theme.ink2
            }
            PlainText {
                objectName: "lookup.foundCode"
                text: Sentence.fill(qsTr("%1 %2", "halves of a code"), found.lookup.foundCode.slice(0, 3), found.lookup.foundCode.slice(3))
                bold: true
                color: Theme.jadeD
                font.pixelSize: Theme.hero
            }
        }
    }
    CancelRow {
        // The button in line with the ticket's words, or below the ticket with its edge, as the box of the question is.
        x: Theme.margin + (found.landscape ? facts.x : Theme.gap2)
        y: found.landscape ? 744 : 1424
        buttonX: found.landscape ? 0 : -Theme.gap2
        width: found.landscape ? 1040 : 968
        visible: found.lookup.cancellable
        asking: found.asking
        onAsked: found.asking = true
        onKept: found.asking = false
        onCancelRequested: found.lookup.cancel()
    }
    EndRow {
        visible: !found.cancelling
        landscape: found.landscape
        seconds: found.lookup.secondsLeft
        whole: found.lookup.secondsInAll
        onLongerRequested: found.lookup.stayLonger()
        onFinished: found.lookup.finish()
    }
}
