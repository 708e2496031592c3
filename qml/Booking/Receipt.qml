// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What was booked, as a ticket: confirmed, on the waiting list, or only written down so far.
Item {
    id: receipt

    required property BookingModel booking
    required property bool landscape

    readonly property bool waitlisted: booking.outcome === BookingOutcome.Waitlisted
    readonly property bool recorded: booking.outcome === BookingOutcome.Recorded

    Item {
        id: ticket

        x: Theme.margin
        y: receipt.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: receipt.landscape ? 744 : 1392
        clip: true

        Card {
            anchors.fill: parent
            border.color: Theme.line2
        }
        TicketHead {
            id: head

            objectName: "receipt.head"
            width: parent.width
            height: receipt.landscape ? 200 : 344
            face: receipt.recorded ? Theme.amber1 : receipt.waitlisted ? Theme.lakeI : Theme.jade
            inkColor: receipt.recorded ? Theme.ink : Theme.inverse
            discColor: receipt.recorded ? Theme.amberI : Theme.sheet
            signColor: receipt.recorded ? Theme.amber1 : face
            glyph: receipt.recorded || receipt.waitlisted ? Icon.Clock : Icon.Check
            headline: receipt.recorded ? qsTr("已记下，等平台确认") : !receipt.waitlisted ? qsTr("预约成功") : receipt.booking.position > 0 ? qsTr("候补第 %1 位").arg(receipt.booking.position) : qsTr("已排候补")
            sentence: receipt.recorded ? qsTr("还没有约成。一连上平台就会送出。") : receipt.waitlisted ? qsTr("还没有约成。有人取消，就依次替补。") : qsTr("%1 席已为您留好，请提前 10 分钟到", "", receipt.booking.receiptSize).arg(Words.number(receipt.booking.receiptSize))
        }
        TicketFacts {
            id: facts

            anchors.top: head.bottom
            anchors.topMargin: receipt.landscape ? Theme.gap3 : Theme.gap4
            x: 64
            width: receipt.landscape ? 900 : parent.width - 2 * x
            target: receipt.booking.target
            people: receipt.booking.receiptSize
            phoneOf: receipt.booking
        }
        Perforation {
            width: parent.width
            y: 808
            visible: !receipt.landscape
        }
        TicketCode {
            x: receipt.landscape ? 1040 : 64
            y: receipt.landscape ? head.height + Theme.gap4 : 896
            width: parent.width - x - 64
            label: receipt.recorded ? qsTr("编号 · 凭它到服务台，或用「查我的预约」看结果") : receipt.waitlisted ? qsTr("预约码 · 用它查排到第几位") : qsTr("预约码 · 到馆报给工作人员")
            code: receipt.recorded ? receipt.booking.reference : receipt.booking.code
            link: receipt.recorded ? "" : receipt.booking.manageUrl
            advice: receipt.recorded ? qsTr("请记下或拍下这八个字。") : link !== "" ? qsTr("要取消，扫码、用「查我的预约」，或到一楼服务台。") : qsTr("请记下或拍下。要取消，用「查我的预约」，或到一楼服务台。")
        }
    }
    EndRow {
        landscape: receipt.landscape
        seconds: receipt.booking.secondsLeft
        whole: receipt.booking.secondsInAll
        onLongerRequested: receipt.booking.stayLonger()
        onFinished: receipt.booking.finish()
    }
}
