// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// A title in which what was typed is lit: a tint behind it and a line under it.
Row {
    id: title

    required property list<string> parts

    clip: true

    Repeater {
        model: title.parts

        delegate: Item {
            id: part

            required property int index
            required property string modelData

            readonly property bool lit: index % 2 === 1

            width: Math.max(0, Math.min(words.implicitWidth, title.width - x))
            height: words.implicitHeight

            Rectangle {
                anchors.fill: words
                visible: part.lit
                color: Theme.jade1
            }
            Rectangle {
                anchors.bottom: words.bottom
                width: parent.width
                height: 4
                visible: part.lit
                color: Theme.jade
            }
            PlainText {
                id: words

                text: part.modelData
                bold: true
                width: parent.width
                color: part.lit ? Theme.jadeD : Theme.ink
                font.pixelSize: Theme.listTitle
            }
        }
    }
}
