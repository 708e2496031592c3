// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What the columns of a table are; the first is the widest.
Item {
    id: head

    required property list<string> titles

    implicitHeight: 48

    Repeater {
        model: head.titles

        PlainText {
            required property string modelData
            required property int index

            readonly property real column: head.width / (head.titles.length + 0.4)

            x: index === 0 ? 0 : (index + 0.4) * column
            width: (index === 0 ? 1.4 : 1) * column - Theme.gap1
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            text: modelData
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    Rectangle {
        y: parent.height - 2
        width: parent.width
        height: 2
        color: Theme.line2
    }
}
