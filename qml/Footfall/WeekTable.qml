// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// The week in words: the hours that are alike, a row each.
Item {
    id: table

    required property FootfallWeek week

    TableHead {
        id: columns

        width: parent.width - Theme.cardPadding
        titles: [qsTr("星期"), qsTr("时间"), qsTr("平常")]
    }
    TouchList {
        anchors.top: columns.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: table.week

        delegate: TableLine {
            required property int weekday
            required property string fromTime
            required property string toTime
            required property int crowd

            head: columns
            strong: weekday === table.week.weekday
            cells: [Words.weekday(weekday), Sentence.fill(qsTr("%1–%2", "from, to"), fromTime, toTime), CrowdLook.word(crowd)]
        }
    }
}
