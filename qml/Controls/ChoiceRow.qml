// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme

/// One of a list to choose, ticked when it is; what else is known of it stands before the tick.
T.AbstractButton {
    id: row

    default property alias marks: marks.data
    required property string name
    property bool chosen: false
    /// Others may be chosen beside it.
    property bool several: false

    implicitHeight: 104
    focusPolicy: Qt.TabFocus
    Accessible.name: name
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
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
            width: marks.x - x - Theme.gap2
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: row.name
            bold: row.chosen
            font.pixelSize: Theme.listTitle
        }
        Row {
            id: marks

            anchors.right: tick.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
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
