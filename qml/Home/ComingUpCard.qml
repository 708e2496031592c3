// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Booking

/// The next activities of this hub today.
Card {
    id: card

    required property ActivityListModel activities
    property bool wide: false
    /// Null: booking is not offered here
    property BookingModel desk: null

    signal activitiesRequested()

    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: card.wide ? 16 : 28
        width: parent.width - 2 * x
        text: qsTr("今天接下来")
        remark: card.activities.count > 0 ? qsTr("共 %1 场", "", card.activities.total).arg(Words.number(card.activities.total)) : ""
    }
    Column {
        x: Theme.cardPadding
        y: card.wide ? 62 : 86
        width: parent.width - 2 * x

        Repeater {
            model: card.activities

            EventRow {
                id: row

                required property int index
                required property string venueName
                required property int floor
                required property int waitlist
                required activityId

                width: parent?.width ?? 0
                wide: card.wide
                desk: card.desk
                visible: index < 3
                place: Words.place(floor, venueName)
                waiting: waitlist

                Rectangle {
                    visible: row.index > 0
                    width: parent.width
                    height: 2
                    color: Theme.line
                }
            }
        }
    }
    EmptyState {
        visible: card.activities.known && card.activities.count === 0
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.cardPadding
        width: parent.width - 2 * x
        sentence: qsTr("今天没有更多活动了")
        action: qsTr("看看别的日子")
        onRequested: card.activitiesRequested()
    }
}
