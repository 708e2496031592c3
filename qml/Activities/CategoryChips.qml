// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels

/// All kinds of activities, or one.
ChipRow {
    id: chips

    /// ActivityCategory; -1: all
    required property int chosen

    signal wished(category: int)

    Repeater {
        model: ActivityCategory.Other + 2

        FilterChip {
            required property int index

            readonly property int category: index - 1

            objectName: "category." + category
            text: category < 0 ? qsTr("全部") : Words.category(category)
            checked: chips.chosen === category
            onClicked: chips.wished(category)
        }
    }
}
