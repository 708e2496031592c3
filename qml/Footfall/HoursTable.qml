// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// A day's chart in figures, an hour a row.
Item {
    id: table

    required property FootfallHours hours

    function count(value: int): string {
        return value < 0 ? "—" : Words.number(value);
    }
    function range(low: int, high: int): string {
        return low < 0 ? "—" : Sentence.fill(qsTr("%1–%2", "from, to"), Words.number(low), Words.number(high));
    }

    TableHead {
        id: head

        width: parent.width - Theme.cardPadding
        titles: [qsTr("在馆人数"), qsTr("今天"), qsTr("平常"), qsTr("预计")]
    }
    TouchList {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        width: parent.width
        model: table.hours

        delegate: TableLine {
            required property string time
            required property int today
            required property int usual
            required property int expectedLower
            required property int expectedUpper

            width: head.width
            cells: [time, table.count(today), table.count(usual), table.range(expectedLower, expectedUpper)]
        }
    }
}
