// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hubscreen.ViewModels.Activities

/// Seven days from today on, each with how much is on.
RowLayout {
    id: strip

    required property ActivityDaysModel days
    /// The day that is listed; -1: all of them are
    required property int chosen

    signal requested(offset: int)

    spacing: 12
    uniformCellSizes: true

    Repeater {
        model: strip.days

        DayTile {
            required property int offset

            objectName: "day." + offset
            Layout.fillWidth: true
            Layout.fillHeight: true
            daysAhead: offset
            chosen: strip.chosen === offset
            onClicked: strip.requested(offset)
        }
    }
}
