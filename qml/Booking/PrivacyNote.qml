// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What becomes of the number; or what is wrong with it.
Row {
    id: note

    required property BookingModel booking

    readonly property bool wrong: booking.phoneFault === PhoneFault.UnknownPrefix

    spacing: 14

    Icon {
        id: icon

        width: 32
        height: 32
        y: 2
        glyph: note.wrong ? Icon.Warning : Icon.Lock
        color: note.wrong ? Theme.amberI : Theme.ink2
    }
    PlainText {
        objectName: "booking.privacy"
        width: note.width - icon.width - note.spacing
        text: note.wrong ? qsTr("没有这样开头的手机号，请看一看前三位") : qsTr("只用于这次预约，加密交给平台，活动后 7 天删除，屏幕不留")
        paragraph: true
        bold: note.wrong
        color: note.wrong ? Theme.amberI : Theme.ink2
        font.pixelSize: Theme.caption
    }
}
