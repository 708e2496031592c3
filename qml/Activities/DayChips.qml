// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels

/// Today, tomorrow, and the days after.
ChipRow {
    id: chips

    required property calendarDay today
    required property int chosen
    property int days: 8

    signal wished(offset: int)

    function word(offset: int): string {
        if (offset === 0)
            return qsTr("今天");
        if (offset === 1)
            return qsTr("明天");
        const day = chips.today.plus(offset);
        return qsTr("%1 %2日").arg(Words.weekday(day.weekday)).arg(day.day);
    }

    Repeater {
        model: chips.days

        FilterChip {
            required property int index

            objectName: "day." + index
            text: chips.word(index)
            checked: chips.chosen === index
            onClicked: chips.wished(index)
        }
    }
}
