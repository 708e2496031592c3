// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What was typed, and where the next letter goes. Nothing of the system's text input: it would remember.
Rectangle {
    id: field

    required property string text

    implicitHeight: 96
    radius: Theme.radiusControl
    color: Theme.sheet
    border.width: Theme.strongEdge
    border.color: Theme.jade
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: lens

        x: Theme.gap3
        width: 44
        height: 44
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icon.Search
        color: Theme.jade
    }
    PlainText {
        id: typed

        objectName: "search.text"
        anchors.left: lens.right
        anchors.leftMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, field.width - x - Theme.gap4)
        elide: Text.ElideLeft
        text: field.text
        bold: true
        font.pixelSize: Theme.name
    }
    Rectangle {
        anchors.left: typed.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        width: 4
        height: 48
        radius: 2
        color: Theme.jade
    }
    PlainText {
        anchors.left: lens.right
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text === ""
        text: qsTr("拼音、首字母都可以")
        color: Theme.ink2
        font.pixelSize: Theme.listTitle
    }
}
