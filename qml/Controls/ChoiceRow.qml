// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls

/// One hub to choose.
T.AbstractButton {
    id: row

    required property string name
    property bool chosen: false

    implicitHeight: 104
    focusPolicy: Qt.TabFocus
    Accessible.name: name
    Accessible.role: Accessible.RadioButton
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
            width: parent.width - 3 * x - 40
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: row.name
            bold: row.chosen
            font.pixelSize: Theme.listTitle
        }
        Icon {
            visible: row.chosen
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
