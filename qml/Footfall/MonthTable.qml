// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Footfall

/// A month in figures, a day a row.
Item {
    id: table

    required property FootfallMonth month

    TableHead {
        id: columns

        width: parent.width - Theme.cardPadding
        titles: [qsTr("人次"), qsTr("当天"), qsTr("平常")]
    }
    TouchList {
        anchors.top: columns.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: table.month

        delegate: TableLine {
            required property calendarDay day
            required property real entries
            required property real usual

            head: columns
            cells: [Words.date(day.month, day.day, day.weekday), columns.figure(entries), columns.figure(usual)]
        }
    }
}
