// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// The hours under a chart of one day, no closer than their words have room. An hour that comes twice says so.
Item {
    id: ticks

    required property DayChart day
    /// At the least
    property int hoursATick: 4

    readonly property real pixelsAMinute: width / Math.max(1, day.closeMinute - day.openMinute)
    readonly property real widest: metrics.widthOf(qsTr("%1时").arg(22)) + Theme.gap2
    readonly property int step: [1, 2, 3, 4, 6, 8, 12].find(hours => hours >= hoursATick && hours * 60 * pixelsAMinute >= widest) ?? 24
    /// Indices of the day's marks
    readonly property list<int> shown: {
        const chosen = [];
        let end = -Infinity;
        for (let i = 0; i < day.hourMarks.length; ++i) {
            const at = day.hourMarks[i];
            if (at.x < day.openMinute || at.x > day.closeMinute || at.y % step !== 0 || beginningOf(i) < end + Theme.gap1)
                continue;
            chosen.push(i);
            end = beginningOf(i) + metrics.widthOf(word(i));
        }
        return chosen;
    }

    function word(index: int): string {
        if (index >= day.hourMarks.length) // those of the day before are still shown
            return "";
        const hour = day.hourMarks[index].y;
        return index > 0 && hour <= day.hourMarks[index - 1].y ? qsTr("又%1时", "an hour that comes twice").arg(hour) : qsTr("%1时").arg(hour);
    }
    /// Within the chart
    function beginningOf(index: int): real {
        const wide = metrics.widthOf(word(index));
        const middle = ((day.hourMarks[index]?.x ?? 0) - day.openMinute) * pixelsAMinute;
        return Math.max(0, Math.min(width - wide, middle - wide / 2));
    }

    implicitHeight: 32

    TextRuler {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.caption
    }
    Repeater {
        model: ticks.shown

        PlainText {
            required property int modelData

            x: ticks.beginningOf(modelData)
            text: ticks.word(modelData)
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
