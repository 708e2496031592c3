// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// While it is saved and the platform asked: what is happening, and that nothing is lost.
Item {
    id: waiting

    required property BookingModel booking
    required property bool landscape

    readonly property bool asking: booking.step === BookingStep.Asking

    Item {
        x: Theme.margin
        y: waiting.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: waiting.landscape ? 744 : 1120

        Card {
            anchors.fill: parent
            border.color: Theme.line2
        }
        TicketHead {
            id: head

            width: parent.width
            height: waiting.landscape ? 200 : 344
            face: Theme.jade1
            inkColor: Theme.jadeD
            discColor: Theme.jade3
            signColor: Theme.jadeD
            glyph: Icon.Clock
            headline: waiting.asking ? qsTr("正在等平台答复") : qsTr("正在记下")
            sentence: waiting.asking ? qsTr("已经记在这块屏幕上了，断网也不会丢。请等几秒钟。") : qsTr("请等一会儿，先不要走开。")
        }
        TicketFacts {
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap4
            x: 64
            width: parent.width - 2 * x
            target: waiting.booking.target
            people: waiting.booking.partySize
            lineHeight: waiting.landscape ? 88 : 120
        }
    }
}
