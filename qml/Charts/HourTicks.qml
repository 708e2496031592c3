// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Every fourth hour or so under a chart of one day.
Item {
    id: ticks

    required property real fromMinute
    required property real toMinute
    property int hoursATick: 4

    readonly property int firstHour: Math.ceil(fromMinute / (hoursATick * 60)) * hoursATick
    readonly property int ticksShown: Math.max(0, Math.floor((toMinute - firstHour * 60) / (hoursATick * 60)) + 1)

    implicitHeight: 32

    Repeater {
        model: ticks.ticksShown

        PlainText {
            required property int index

            readonly property int hour: ticks.firstHour + index * ticks.hoursATick
            readonly property real middle: (hour * 60 - ticks.fromMinute) / Math.max(1, ticks.toMinute - ticks.fromMinute) * ticks.width

            x: Math.max(0, Math.min(ticks.width - width, middle - width / 2))
            text: qsTr("%1时").arg(hour)
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
