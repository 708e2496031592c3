// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base

/// How many activities were held in a month: by room of the chosen hub, or by hub.
Item {
    id: counts

    required property HeldCountModel held

    readonly property calendarDay observed: held.observedDay

    Row {
        id: months

        spacing: Theme.gap2

        Repeater {
            model: 3

            FilterChip {
                required property int index

                readonly property calendarDay month: counts.held.month(index)

                objectName: "month." + index
                text: index === 0 ? qsTr("本月至今") : Words.month(month.month)
                checked: counts.held.monthsBack === index
                onClicked: counts.held.monthsBack = index
            }
        }
    }
    SectionTitle {
        id: title

        anchors.top: months.bottom
        anchors.topMargin: Theme.gap2
        width: parent.width
        text: counts.held.byVenue ? qsTr("各场馆举办的活动") : qsTr("各综合体举办的活动")
        remark: counts.held.known ? Sentence.fill(qsTr("共 %1 场 · 数据 %2 %3", "number, day, time"), Words.brief(counts.held.total, 1e6), Words.monthDay(counts.observed.month, counts.observed.day), counts.held.observedTime) : ""
    }
    Card {
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        anchors.bottom: parent.bottom
        width: parent.width

        TouchList {
            anchors.fill: parent
            anchors.margins: 2
            model: counts.held
            delegate: HeldCountRow {
                width: ListView.view?.width ?? 0
                withGlyph: counts.held.byVenue
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.cardPadding
            visible: !counts.held.known
            sentence: qsTr("这个月的场次还没有取到")
            action: counts.held.monthsBack > 0 ? qsTr("看本月") : ""
            onRequested: counts.held.monthsBack = 0
        }
    }
}
