// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Says that it is not there, and what is near.
Column {
    id: nothing

    required property string text
    required property list<string> near

    signal chosen(word: string)

    spacing: Theme.gap3

    PlainText {
        width: parent.width
        text: qsTr("没有找到“%1”").arg(nothing.text)
        bold: true
        font.pixelSize: Theme.listTitle
    }
    PlainText {
        width: parent.width
        paragraph: true
        color: Theme.ink2
        text: nothing.near.length > 0 ? qsTr("相近的有：") : qsTr("换一个词试试，或者点键盘上方的词。也可以问一楼服务台。")
    }
    WordChips {
        width: parent.width
        height: nothing.near.length > 0 ? 3 * Theme.target + 2 * spacing : 0
        name: "near"
        words: nothing.near
        onChosen: word => nothing.chosen(word)
    }
}
