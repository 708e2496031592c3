// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// A mark, its word and how many of them there are now.
Item {
    id: row

    default property alias mark: markPlace.data
    required property string word
    /// -1: not known yet
    required property int number
    property color wordColor: Theme.ink
    property bool boldWord: false
    property real wordWidth: naturalWidth

    readonly property real naturalWidth: wordText.implicitWidth

    implicitHeight: 48
    implicitWidth: 240
    Accessible.role: Accessible.StaticText
    Accessible.name: row.word + " " + count.text

    Item {
        id: markPlace

        width: 48
        height: parent.height
    }
    PlainText {
        id: wordText

        x: 58
        width: row.wordWidth + 20
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: row.word
        bold: row.boldWord
        color: row.wordColor
    }
    PlainText {
        id: count

        anchors.left: wordText.right
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: row.number < 0 ? "—" : Words.number(row.number)
        bold: true
    }
    PlainText {
        anchors.left: count.right
        anchors.leftMargin: Theme.gap1
        anchors.baseline: count.baseline
        text: qsTr("处", "after a number of hubs in the legend")
        color: Theme.ink2
    }
}
