// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// A month in figures, a day a row.
Item {
    id: table

    required property FootfallMonth month

    function count(value: int): string {
        return value < 0 ? "—" : Words.number(value);
    }

    TableHead {
        id: head

        width: parent.width - Theme.cardPadding
        titles: [qsTr("人次"), qsTr("当天"), qsTr("平常")]
    }
    TouchList {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: table.month

        delegate: TableLine {
            required property calendarDay day
            required property int entries
            required property int usual

            width: head.width
            cells: [Words.date(day.month, day.day, day.weekday), table.count(entries), table.count(usual)]
        }
    }
}
