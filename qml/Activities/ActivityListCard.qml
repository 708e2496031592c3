// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// The activities chosen, by day where they are of several days. Where a day's list appears it begins with what is not
/// over.
Card {
    id: card

    required property ActivityListModel activities
    required property calendarDay today
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property bool byDay: activities.days > 1
    readonly property bool listed: visible && activities.known

    signal activityRequested(activityId: string)

    function showWhatIsAhead(): void {
        if (listed) // it may be gone again by the time this is called
            list.positionViewAtIndex(Math.min(activities.firstAhead, list.count - 1), ListView.Beginning);
    }

    /// Days from today on.
    function showDay(offset: int): bool {
        const row = activities.firstOfDay(offset);
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Beginning);
        return row >= 0;
    }

    onListedChanged: {
        if (listed)
            Qt.callLater(showWhatIsAhead);
    }

    TouchList {
        id: list

        objectName: "activityList"
        anchors.fill: parent
        anchors.margins: 2
        model: card.activities
        section.property: card.byDay ? "daysAhead" : ""
        section.delegate: DayHeader {
            required property string section

            width: ListView.view?.width ?? 0
            daysAhead: Number(section)
            date: card.today.plus(Number(section))
        }
        delegate: ActivityListRow {
            objectName: "activity." + activityId
            width: ListView.view?.width ?? 0
            desk: card.desk
            onClicked: card.activityRequested(activityId)
        }
        footer: PlainText {
            width: ListView.view?.width ?? 0
            height: visible ? 88 : 0
            visible: card.activities.cut
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("只列出前 %1 场，选一个综合体或类别看其余的", "", card.activities.total).arg(Words.number(card.activities.total))
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.activities.count === 0 && (card.activities.known || card.activities.overdue)
        sentence: !card.activities.known ? qsTr("现在取不到这些活动，连上平台以后会自动显示。") : card.byDay ? qsTr("这一周没有这样的活动") : qsTr("这一天没有这样的活动")
        action: card.activities.known && card.activities.narrowed ? qsTr("看全部活动") : ""
        onRequested: card.activities.widen()
    }
}
