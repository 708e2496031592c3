// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// A crowd level as a pill: vessel and word, always both.
Rectangle {
    id: badge

    required property int level
    property bool large: false

    implicitHeight: large ? 64 : 56
    implicitWidth: row.implicitWidth + 36
    radius: height / 2
    color: CrowdLook.tint(level)
    Accessible.role: Accessible.StaticText
    Accessible.name: CrowdLook.word(level)

    Behavior on color {
        ColorAnimation {
            duration: Theme.level
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        VesselGlyph {
            level: badge.level
            width: badge.large ? 34 : 30
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }
        PlainText {
            text: CrowdLook.word(badge.level)
            color: CrowdLook.text(badge.level)
            bold: true
            font.pixelSize: badge.large ? Theme.listTitle : Theme.body
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
