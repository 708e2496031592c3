// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// A code as far as it is typed, or dots for what is not to be seen.
Rectangle {
    id: cells

    required property int length
    required property int filled
    property string text
    /// What is typed stands as dots
    property bool hidden: false
    property bool current: true
    property string name

    readonly property real cellWidth: 64
    readonly property real gap: 12

    implicitHeight: 120
    radius: Theme.radiusControl
    color: Theme.sheet
    border.width: current ? Theme.strongEdge : Theme.edge
    border.color: current ? Theme.jade : Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: hidden || text === "" ? Sentence.fill(qsTr("%1，填了 %2 位", "name of a field, number"), name, filled) : name + " " + text

    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: 36
        spacing: cells.gap

        Repeater {
            model: cells.length

            Item {
                id: cell

                required property int index

                width: cells.cellWidth
                height: 80

                PlainText {
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: -4
                    text: cells.hidden ? (cell.index < cells.filled ? "•" : "") : cells.text[cell.index] ?? ""
                    bold: true
                    font.pixelSize: Theme.title
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 4
                    color: cells.current && cell.index <= cells.filled ? Theme.jade : Theme.line2
                }
            }
        }
    }
}
