// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// When it is usually quiet, in words, a weekday a row.
Card {
    id: card

    required property FootfallWeek week

    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: 24
        width: parent.width - 2 * x
        text: qsTr("什么时候来较空")
        remark: qsTr("按最近八周")
    }
    Column {
        id: days

        x: Theme.cardPadding
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap2
        width: parent.width - 2 * x

        Repeater {
            model: card.week.quietTimes

            Item {
                id: day

                required property int index
                required property string modelData

                readonly property bool today: index + 1 === card.week.weekday

                width: days.width
                height: days.height / 7

                Rectangle {
                    visible: day.today
                    anchors.fill: parent
                    anchors.leftMargin: -Theme.gap2
                    anchors.rightMargin: -Theme.gap2
                    radius: Theme.radiusControl
                    color: Theme.jade1
                }
                PlainText {
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: day.today ? qsTr("今天 %1").arg(Words.weekday(day.index + 1)) : Words.weekday(day.index + 1)
                    bold: day.today
                }
                PlainText {
                    objectName: "quietTime." + (day.index + 1)
                    anchors.right: parent.right
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: day.modelData === "" ? qsTr("没有明显较空的时候") : qsTr("%1 较空").arg(day.modelData)
                    color: day.modelData === "" ? Theme.ink2 : Theme.jade
                    bold: day.modelData !== ""
                }
            }
        }
    }
}
