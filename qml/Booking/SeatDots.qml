// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Seats as a room shows them: taken, yours, free. More than 60 make a bar.
Item {
    id: dots

    required property int capacity
    required property int taken
    required property int mine
    property bool dense: false

    readonly property bool bar: capacity > 60
    readonly property int across: capacity > 30 ? 20 : 15
    readonly property int size: capacity > 30 ? 28 : dense ? 32 : 36
    readonly property real pitch: Math.min((width - size) / (across - 1), 66)
    readonly property int lines: Math.ceil(capacity / across)
    readonly property real lineHeight: dense ? (lines > 2 ? 32 : 46) : lines > 2 ? size + 12 : 64

    implicitHeight: bar ? 44 : (lines - 1) * lineHeight + size

    Repeater {
        model: dots.bar ? 0 : dots.capacity

        Rectangle {
            id: dot

            required property int index

            readonly property bool isTaken: index < dots.taken
            readonly property bool isMine: !isTaken && index < dots.taken + dots.mine
            readonly property real inset: isTaken ? Math.round(dots.size / 6) : 0

            x: index % dots.across * dots.pitch + inset
            y: Math.floor(index / dots.across) * dots.lineHeight + inset
            width: dots.size - 2 * inset
            height: width
            radius: width / 2
            color: isTaken ? Theme.seatTaken : isMine ? Theme.jade : Theme.sheet
            border.width: isTaken || isMine ? 0 : Theme.strongEdge
            border.color: Theme.jade

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.72
                height: width
                visible: dot.isMine
                glyph: Icon.Check
                weight: 1.8
                color: Theme.inverse
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 44
        visible: dots.bar
        radius: Theme.radiusBar
        color: Theme.sheet
        border.width: Theme.strongEdge
        border.color: Theme.jade

        Rectangle {
            width: parent.width * Math.min(1, (dots.taken + dots.mine) / dots.capacity)
            height: parent.height
            radius: Theme.radiusBar
            color: Theme.jade
        }
        Rectangle {
            width: parent.width * Math.min(1, dots.taken / dots.capacity)
            height: parent.height
            radius: Theme.radiusBar
            color: Theme.seatTaken
        }
    }
}
