// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// A picture and what it stands for.
Row {
    id: line

    required property int glyph
    required property string text
    property int room: 10000

    spacing: 12

    Icon {
        id: icon

        width: 36
        height: 36
        glyph: line.glyph
        color: Theme.jade
        anchors.verticalCenter: words.verticalCenter
    }
    PlainText {
        id: words

        width: Math.min(implicitWidth, line.room - icon.width - line.spacing)
        text: line.text
    }
}
