// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls

/// One hub that may be compared.
T.AbstractButton {
    id: row

    required property string label
    required property int crowd
    property bool chosen: false

    implicitHeight: 104
    focusPolicy: Qt.TabFocus
    Accessible.name: label
    Accessible.role: Accessible.CheckBox
    Accessible.checked: chosen

    background: Rectangle {
        color: row.down ? Theme.far : row.chosen ? Theme.jade1 : "transparent"

        Rectangle {
            x: Theme.cardPadding
            width: parent.width - 2 * x
            height: 2
            color: Theme.line
        }
    }
    contentItem: Item {
        PlainText {
            x: Theme.cardPadding
            width: badge.x - x - Theme.gap2
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: row.label
            bold: row.chosen
            font.pixelSize: Theme.listTitle
        }
        Badge {
            id: badge

            anchors.right: tick.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            level: row.crowd
        }
        Icon {
            id: tick

            opacity: row.chosen ? 1 : 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.cardPadding
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            glyph: Icon.Check
            color: Theme.jade
        }
    }
}
