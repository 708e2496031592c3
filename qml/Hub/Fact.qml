// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// One thing to know, with an icon, and a quieter line below.
Item {
    id: fact

    required property int glyph
    required property string text
    property string note

    implicitHeight: Math.max(icon.height, words.height)

    Icon {
        id: icon

        width: 40
        height: 40
        glyph: fact.glyph
        color: Theme.jade
    }
    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        spacing: -4

        PlainText {
            width: parent.width
            text: fact.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: fact.note
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
