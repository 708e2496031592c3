// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// How urgent a notice is: icon and word, and the colour besides.
Row {
    id: mark

    required property int urgency
    property int wordSize: Theme.body

    readonly property color tone: urgency === Urgency.Emergency ? Theme.vermI : urgency === Urgency.Important ? Theme.amberI : Theme.jade

    spacing: 12

    Icon {
        width: 40
        height: 40
        anchors.verticalCenter: parent.verticalCenter
        glyph: mark.urgency === Urgency.Emergency || mark.urgency === Urgency.Important ? Icon.Warning : Icon.Megaphone
        color: mark.tone
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: Words.urgency(mark.urgency)
        bold: true
        font.pixelSize: mark.wordSize
        color: mark.tone
    }
}
