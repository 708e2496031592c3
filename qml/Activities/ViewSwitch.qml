// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme
import Hubscreen.Controls

/// One day, the week, or what was held.
RowLayout {
    id: views

    required property int chosen

    readonly property list<string> words: [qsTr("按天"), qsTr("一周"), qsTr("已办场次")]

    signal requested(view: int)

    spacing: Theme.gap1
    uniformCellSizes: true

    Repeater {
        model: views.words

        FilterChip {
            required property int index
            required property string modelData

            objectName: "view." + index
            Layout.fillWidth: true
            padding: Theme.gap2
            text: modelData
            checked: views.chosen === index
            onClicked: views.requested(index)
        }
    }
}
