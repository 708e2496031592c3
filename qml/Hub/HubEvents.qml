// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Booking

/// Today's activities of a hub, side by side.
Item {
    id: events

    required property ActivityListModel activities
    property int across: 3
    /// Null: booking is not offered here
    property BookingModel desk: null

    /// Once a hub's list is there, it begins with what is not over yet.
    readonly property bool listed: visible && (activities?.known ?? false)

    function showWhatIsAhead(): void {
        if (listed) // it may be gone again by the time this is called
            list.positionViewAtIndex(Math.min(activities.firstAhead, list.count - 1), ListView.Beginning);
    }

    onListedChanged: {
        if (listed)
            Qt.callLater(showWhatIsAhead);
    }

    implicitHeight: activities.count > 0 || !activities.known ? 204 : 110

    SectionTitle {
        id: title

        width: parent.width
        text: qsTr("今天的活动")
        remark: events.activities.count > 0 ? qsTr("共 %1 场", "", events.activities.total).arg(Words.number(events.activities.total)) : ""
    }
    PlainText {
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        visible: events.activities.known && events.activities.count === 0
        text: qsTr("今天没有活动")
        color: Theme.ink2
    }
    ListView {
        id: list

        objectName: "hubEvents"
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        width: parent.width
        height: 144
        clip: contentWidth > width
        orientation: ListView.Horizontal
        spacing: Theme.gap2
        boundsBehavior: Flickable.StopAtBounds
        model: events.activities

        delegate: HubEvent {
            width: (list.width - (events.across - 1) * Theme.gap2) / events.across
            desk: events.desk
        }
    }
}
