// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Services

/// The times of one service, a day at a time, over the next seven days.
Column {
    id: board

    required property SlotListModel times
    required property calendarDay today
    /// Null: booking is not offered here
    property BookingModel desk: null

    spacing: Theme.gap2

    function word(offset: int): string {
        if (offset === 0)
            return qsTr("今天");
        if (offset === 1)
            return qsTr("明天");
        const day = board.today.plus(offset);
        return Sentence.fill(qsTr("%1 %2日"), Words.weekday(day.weekday), day.day);
    }

    ChipRow {
        width: parent.width

        Repeater {
            model: 7

            FilterChip {
                required property int index

                objectName: "slotDay." + index
                padding: Theme.gap2
                text: board.word(index)
                checked: board.times.dayOffset === index
                onClicked: board.times.dayOffset = index
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        Repeater {
            model: board.times

            SlotTile {
                objectName: "slot." + slotId
                desk: board.desk
            }
        }
    }
    PlainText {
        visible: board.times.count === 0
        width: parent.width
        text: board.times.known ? qsTr("这一天没有时间可约") : board.times.overdue ? qsTr("现在取不到这几天的时间，连上平台以后会自动显示。") : qsTr("正在取这几天的时间")
        color: Theme.ink2
    }
}
