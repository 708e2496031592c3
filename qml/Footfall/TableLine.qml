// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// A row of figures under a TableHead; the first says whose they are.
Item {
    id: line

    required property list<string> cells
    required property TableHead head
    property bool strong: false

    implicitHeight: 44
    width: head.width
    Accessible.role: Accessible.StaticText
    Accessible.name: cells.join(" ")

    Repeater {
        model: line.cells

        PlainText {
            required property string modelData
            required property int index

            x: index === 0 ? 0 : (line.head.firstShare + index - 1) * line.head.column
            width: (index === 0 ? line.head.firstShare : index === line.cells.length - 1 ? line.head.lastShare : 1) * line.head.column - Theme.gap1
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            text: modelData
            bold: line.strong
            font.pixelSize: Theme.caption
        }
    }
}
