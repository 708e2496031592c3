// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// Thirteen months in figures.
Item {
    id: table

    required property FootfallYear year

    function percent(known: bool, value: int): string {
        return !known ? "—" : value > 0 ? "+" + value + "%" : value + "%";
    }

    TableHead {
        id: columns

        width: parent.width - Theme.cardPadding
        titles: [qsTr("人次"), qsTr("合计"), qsTr("日均"), qsTr("比上年")]
    }
    TouchList {
        anchors.top: columns.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: table.year

        delegate: TableLine {
            required property int year
            required property int month
            required property real total
            required property real aDay
            required property bool hasPercent
            required property int percent

            head: columns
            cells: [Sentence.fill(qsTr("%1年%2", "year, month"), year, Words.month(month)), columns.figure(total), columns.figure(aDay), table.percent(hasPercent, percent)]
        }
    }
}
