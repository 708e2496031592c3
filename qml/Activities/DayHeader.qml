// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// Above the activities of one day.
Item {
    id: header

    required property int daysAhead
    required property calendarDay date

    implicitHeight: 64

    PlainText {
        x: Theme.cardPadding
        width: parent.width - 2 * x
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: {
            const day = Words.date(header.date.month, header.date.day, header.date.weekday);
            return header.daysAhead === 0 ? qsTr("今天 · %1").arg(day) : header.daysAhead === 1 ? qsTr("明天 · %1").arg(day) : day;
        }
        bold: true
        color: Theme.jade
        Accessible.role: Accessible.Heading
    }
}
