// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// Activities of one day, of every hub or one, of every kind or one.
Item {
    id: page

    required property Lobby lobby
    property bool landscape: false

    readonly property ActivityListModel activities: lobby.activities
    property bool picking: false

    signal hubWished(hubId: string)

    /// Once a list is there, it begins with what is not over yet.
    readonly property bool listed: visible && activities.known

    function showWhatIsAhead(): void {
        if (listed) // it may be gone again by the time this is called
            list.positionViewAtIndex(Math.min(activities.firstAhead, list.count - 1), ListView.Beginning);
    }

    onVisibleChanged: picking = false
    onListedChanged: {
        if (listed)
            Qt.callLater(showWhatIsAhead);
    }

    SectionTitle {
        id: title

        y: 20
        width: hubFilter.x - Theme.gap3
        text: qsTr("活动")
        remark: page.activities.known ? qsTr("共 %n 场", "", page.activities.total) : ""
    }
    FilterChip {
        id: hubFilter

        objectName: "filter.hub"
        anchors.right: parent.right
        width: page.landscape ? 744 : 560
        checkable: false
        glyph: Icon.Hubs
        glyphSize: 36
        face: page.activities.hubId === "" ? Theme.sheet : Theme.jade1
        text: page.activities.hubId === "" ? qsTr("全部综合体") : page.activities.hubName
        onClicked: page.picking = !page.picking
    }
    DayChips {
        id: days

        y: 104
        width: page.landscape ? 900 : parent.width
        today: page.lobby.clock.today
        chosen: page.activities.dayOffset
        onWished: offset => page.activities.dayOffset = offset
    }
    CategoryChips {
        id: kinds

        y: page.landscape ? 104 : 208
        x: page.landscape ? 932 : 0
        width: parent.width - x
        chosen: page.activities.category
        onWished: category => page.activities.category = category
    }
    Card {
        id: card

        anchors.top: kinds.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        width: parent.width

        TouchList {
            id: list

            anchors.fill: parent
            anchors.margins: 2
            model: page.activities

            delegate: Item {
                id: row

                required property int index
                required property string startTime
                required property string endTime
                required property string hubLabel
                required property string venueName
                required property int floor
                required property int waitlist
                required property bool over
                required property bool running
                required property string title
                required property figureReading remaining
                required property int booking
                required property int status

                width: list.width
                height: 112

                EventRow {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.cardPadding
                    anchors.rightMargin: Theme.cardPadding
                    wide: true
                    past: row.over
                    running: row.running
                    time: row.startTime
                    ends: row.endTime
                    title: row.title
                    place: qsTr("%1 · %2").arg(row.hubLabel).arg(Words.place(row.floor, row.venueName))
                    remaining: row.remaining
                    booking: row.booking
                    status: row.status
                    waiting: row.waitlist
                }
                Rectangle {
                    visible: row.index > 0
                    x: Theme.cardPadding
                    width: parent.width - 2 * x
                    height: 2
                    color: Theme.line
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.cardPadding
            visible: page.activities.known && page.activities.count === 0
            sentence: qsTr("这一天没有这样的活动")
            action: qsTr("看全部活动")
            onWished: {
                page.activities.hubId = "";
                page.activities.category = -1;
            }
        }
    }
    HubPicker {
        objectName: "hubPicker"
        anchors.top: hubFilter.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: hubFilter.width
        visible: page.picking
        hubs: page.lobby.hubs
        chosen: page.activities.hubId
        hereId: page.lobby.hereId
        onWished: hubId => {
            page.activities.hubId = hubId;
            page.picking = false;
        }
    }
}
