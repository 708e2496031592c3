// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// Thirteen months in figures.
Item {
    id: table

    required property FootfallYear year

    function count(value: int): string {
        return value < 0 ? "—" : Words.number(value);
    }
    function percent(known: bool, value: int): string {
        return !known ? "—" : value > 0 ? "+" + value + "%" : value + "%";
    }

    TableHead {
        id: head

        width: parent.width - Theme.cardPadding
        titles: [qsTr("人次"), qsTr("合计"), qsTr("日均"), qsTr("比上年")]
    }
    TouchList {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: table.year

        delegate: TableLine {
            required property int year
            required property int month
            required property int total
            required property int aDay
            required property bool hasPercent
            required property int percent

            width: head.width
            cells: [Sentence.fill(qsTr("%1年%2", "year, month"), year, Words.month(month)), table.count(total), table.count(aDay), table.percent(hasPercent, percent)]
        }
    }
}
