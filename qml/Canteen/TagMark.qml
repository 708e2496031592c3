// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What a dish is, by glyph and word.
Row {
    id: mark

    required property int modelData

    visible: DishWords.tag(modelData) !== ""
    spacing: 4

    Icon {
        width: 24
        height: 24
        anchors.verticalCenter: parent.verticalCenter
        glyph: DishWords.tagGlyph(mark.modelData)
        weight: 1.4
        color: Theme.jade
    }
    PlainText {
        text: DishWords.tag(mark.modelData)
        color: Theme.jade
        font.pixelSize: Theme.caption
    }
}
