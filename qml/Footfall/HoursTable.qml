// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// A day's chart in figures, an hour a row.
Item {
    id: table

    required property FootfallHours hours

    function range(low: real, high: real): string {
        return low < 0 ? "—" : Sentence.fill(qsTr("%1–%2", "from, to"), Words.brief(low, 1e4), Words.brief(high, 1e4));
    }

    TableHead {
        id: columns

        width: parent.width - Theme.cardPadding
        firstShare: 1.2
        lastShare: 1.6
        titles: [qsTr("在馆人数"), qsTr("今天"), qsTr("平常"), qsTr("预计")]
    }
    TouchList {
        anchors.top: columns.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        width: parent.width
        model: table.hours

        delegate: TableLine {
            required property string time
            required property bool again
            required property real today
            required property real usual
            required property real expectedLower
            required property real expectedUpper

            head: columns
            cells: [again ? qsTr("%1 再一次", "an hour that comes twice").arg(time) : time, columns.figure(today), columns.figure(usual), table.range(expectedLower, expectedUpper)]
        }
    }
}
