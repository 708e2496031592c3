// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby
import Hubscreen.ViewModels.Services

/// What one hub offers to book, by venue; a service that is touched opens its times of seven days.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property ServiceListModel services: lobby.services
    readonly property SlotListModel times: lobby.serviceTimes
    property bool picking: false

    // What one visitor opened is closed for the next.
    onVisibleChanged: {
        picking = false;
        if (!visible && times) // none: the page is being built, or the screen taken down
            times.serviceId = "";
    }

    SectionTitle {
        y: 20
        width: (page.landscape && lookup.visible ? lookup.x : hubFilter.x) - Theme.gap3
        text: qsTr("预约体验")
        remark: page.services.known ? qsTr("共 %n 项", "", page.services.count) : ""
    }
    SecondaryButton {
        id: lookup

        objectName: "lookup.entry"
        anchors.top: page.landscape ? parent.top : hubFilter.bottom
        anchors.topMargin: page.landscape ? 0 : Theme.gap2
        anchors.right: page.landscape ? hubFilter.left : parent.right
        anchors.rightMargin: page.landscape ? Theme.gap2 : 0
        width: page.landscape ? 360 : parent.width
        visible: page.lobby.lookup !== null
        glyph: Icon.Search
        glyphSize: 36
        text: qsTr("查我的预约")
        onClicked: page.lobby.lookup.begin()
    }
    FilterChip {
        id: hubFilter

        objectName: "services.hub"
        anchors.right: parent.right
        width: page.landscape ? 744 : 600
        checkable: false
        glyph: Icon.Hubs
        glyphSize: 36
        text: page.services.hubName
        onClicked: page.picking = !page.picking
    }
    TouchList {
        id: list

        objectName: "serviceList"
        anchors.top: hubFilter.bottom
        anchors.topMargin: page.landscape || page.lobby.lookup === null ? Theme.gap2 : 2 * Theme.gap2 + Theme.target
        anchors.bottom: parent.bottom
        width: parent.width
        model: page.services
        reuseItems: false

        delegate: Column {
            id: row

            required property int index
            required property string serviceId
            required property string title
            required property string summary
            required property string venueName
            required property int venueKind
            required property int floor
            required property bool firstOfVenue
            required property int minutes
            required property int priceFen
            required property int audience
            required property list<slotTime> next

            width: list.width
            bottomPadding: Theme.gap2

            VenueHeading {
                visible: row.firstOfVenue
                width: parent.width
                venueName: row.venueName
                venueKind: row.venueKind
                floor: row.floor
            }
            ServiceCard {
                objectName: "service." + row.serviceId
                width: parent.width
                title: row.title
                summary: row.summary
                minutes: row.minutes
                priceFen: row.priceFen
                audience: row.audience
                next: row.next
                slotsKnown: page.services.slotsKnown
                overdue: page.services.overdue
                open: page.times.serviceId === row.serviceId
                times: page.times
                today: page.lobby.clock.today
                desk: page.lobby.booking
                onToggled: page.times.serviceId = open ? "" : row.serviceId
                onHeightChanged: {
                    if (open)
                        Qt.callLater(list.positionViewAtIndex, row.index, ListView.Contain);
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: parent.width - 2 * Theme.cardPadding
        visible: page.services.count === 0
        sentence: page.services.known ? qsTr("这座综合体没有体验项目") : page.services.overdue ? qsTr("现在取不到体验项目，连上平台以后会自动显示。") : qsTr("正在取体验项目")
        action: page.services.known ? qsTr("看别的综合体") : ""
        onRequested: page.picking = true
    }
    OfferHubPicker {
        objectName: "serviceHubs"
        anchors.top: hubFilter.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: hubFilter.width
        visible: page.picking
        hubs: page.lobby.serviceHubs
        chosen: page.services.hubId
        onRequested: hubId => {
            page.times.serviceId = "";
            page.services.hubId = hubId;
            page.picking = false;
        }
    }
}
