// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Words to touch, as many as there is room for.
Flow {
    id: chips

    required property list<string> words
    required property string name

    signal chosen(word: string)

    spacing: Theme.gap2
    clip: true

    Repeater {
        model: chips.words

        delegate: FilterChip {
            required property int index
            required property string modelData

            objectName: chips.name + "." + index
            width: Math.min(implicitWidth, chips.width)
            checkable: false
            autoExclusive: false
            text: modelData
            visible: y + height <= chips.height
            onClicked: chips.chosen(modelData)
        }
    }
}
