// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// How many activities one room or hub held: a bar with its figure at the end.
Item {
    id: row

    required property int index
    required property string name
    required property int kind
    required property real held
    required property real share
    required property real attended
    property bool withGlyph: false

    implicitHeight: 88

    Rectangle {
        visible: row.index > 0
        x: Theme.cardPadding
        width: parent.width - 2 * x
        height: 2
        color: Theme.line
    }
    Icon {
        id: icon

        x: Theme.cardPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: row.withGlyph
        width: visible ? 40 : 0
        height: 40
        glyph: Words.venueGlyph(row.kind)
        color: Theme.jade
    }
    PlainText {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: row.withGlyph ? Theme.gap2 : 0
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.36 - x
        text: row.name
        paragraph: true
        maximumLineCount: 2
    }
    Rectangle {
        id: bar

        readonly property real room: parent.width - x - 320

        x: parent.width * 0.38
        anchors.verticalCenter: parent.verticalCenter
        visible: row.held > 0
        width: Math.max(8, room * row.share)
        height: 24
        radius: Theme.radiusBar
        color: Theme.lake
    }
    PlainText {
        anchors.left: row.held > 0 ? bar.right : bar.left
        anchors.leftMargin: row.held > 0 ? Theme.gap2 : 0
        anchors.verticalCenter: parent.verticalCenter
        text: row.held > 0 ? Sentence.fill(qsTr("%1 场 · %2 人次", "activities held, people who came"), Words.brief(row.held, 1e6), Words.brief(row.attended, 1e6)) : qsTr("没有")
        color: row.held > 0 ? Theme.ink : Theme.ink2
        font.pixelSize: Theme.caption
        bold: row.held > 0
    }
}
