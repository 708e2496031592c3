// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme

/// "You are here": the only black shape on the map. Its stem is drawn with the markers.
Rectangle {
    id: flag

    /// Where the map has room for it; empty: nowhere.
    required property rect place
    required property string hubName

    implicitWidth: Math.min(words.implicitWidth + 48, 420)
    implicitHeight: words.implicitHeight + 18
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    visible: place.width > 0
    radius: Theme.radiusControl
    color: Theme.ink

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, 372)
        spacing: -8

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("您在这里")
            font.pixelSize: nameText.visible ? Theme.caption : Theme.body
            bold: !nameText.visible
            color: nameText.visible ? Theme.far : Theme.sheet
        }
        PlainText {
            id: nameText

            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: flag.hubName
            bold: true
            font.pixelSize: Theme.body
            color: Theme.sheet
            elide: Text.ElideRight
            width: Math.min(implicitWidth, 372)
        }
    }
}
