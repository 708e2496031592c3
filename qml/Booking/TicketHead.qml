// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// The upper part of a ticket: how it stands, in a colour, a picture and words.
Item {
    id: head

    required property color face
    required property color inkColor
    required property color discColor
    required property color signColor
    required property int glyph
    required property string headline
    required property string sentence

    /// There is nothing below it: round there, too
    property bool closed: false

    clip: true

    TextMetrics {
        id: large

        text: head.headline
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Theme.hero
    }
    Rectangle {
        width: parent.width
        height: parent.height + (head.closed ? 0 : radius)
        radius: Theme.radiusCard
        color: head.face
    }
    Repeater {
        model: [108, 152, 228]

        Rectangle {
            required property int modelData

            x: disc.x + disc.width / 2 - modelData
            y: disc.y + disc.height / 2 - modelData
            width: 2 * modelData
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: head.inkColor
            opacity: 0.16
        }
    }
    Rectangle {
        id: disc

        x: Math.min(96, (parent.height - height) / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(144, parent.height - 2 * Theme.gap3)
        height: width
        radius: width / 2
        color: head.discColor

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.66
            height: width
            glyph: head.glyph
            weight: 1.4
            color: head.signColor
        }
    }
    Column {
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap5
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1

        PlainText {
            objectName: "outcome.headline"
            width: parent.width
            text: head.headline
            bold: true
            color: head.inkColor
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: large.advanceWidth > width ? Theme.title : Theme.hero
            Accessible.role: Accessible.Heading
        }
        PlainText {
            objectName: "outcome.sentence"
            width: parent.width
            text: head.sentence
            paragraph: true
            color: head.inkColor
            font.pixelSize: Theme.listTitle
        }
    }
}
