// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// Activities by day, week, venue and hub; what is on now; one activity whole; how many were held. In portrait one below the other,
/// in landscape the list at the left and the rest at the right.
Item {
    id: page

    required property Lobby lobby
    property bool landscape: false

    readonly property ActivityListModel activities: lobby.activities
    readonly property ActivityProgramme programme: lobby.programme
    readonly property Navigation navigation: lobby.navigation
    readonly property bool heldShown: programme.view === ActivityProgramme.Held
    readonly property bool detailShown: navigation.itemId !== ""
    readonly property bool nowShown: programme.view === ActivityProgramme.Day && activities.dayOffset === 0
    readonly property int leftWidth: landscape ? 1072 : width
    readonly property int rightX: landscape ? 1096 : 0
    property bool picking: false
    property int choice: OptionPicker.None

    function open(activityId: string): void {
        navigation.show(Navigation.Activities, activityId);
    }

    function putPickersAway(): void {
        picking = false;
        choice = OptionPicker.None;
    }

    onVisibleChanged: putPickersAway()

    SectionTitle {
        y: 20
        width: 300
        text: qsTr("活动")
        remark: page.heldShown || !page.activities.known ? "" : qsTr("共 %n 场", "", page.activities.cut ? page.programme.days.total : page.activities.total)
    }
    SearchEntry {
        objectName: "search.entry"
        x: page.landscape ? 1160 : 336
        width: parent.width - x
        height: Theme.target
        onClicked: page.navigation.show(Navigation.Search)
    }
    ViewSwitch {
        x: page.landscape ? 324 : 0
        y: page.landscape ? 0 : 104
        width: 484
        chosen: page.programme.view
        onWished: view => {
            page.putPickersAway();
            page.programme.view = view;
        }
    }
    FilterChip {
        id: hubFilter

        objectName: "filter.hub"
        x: page.landscape ? 824 : 500
        y: page.landscape ? 0 : 104
        width: page.landscape ? 320 : 500
        checkable: false
        padding: Theme.gap2
        glyph: Icon.Hubs
        glyphSize: 36
        face: page.activities.hubId === "" ? Theme.sheet : Theme.jade1
        text: page.activities.hubId === "" ? qsTr("全部综合体") : page.landscape ? page.programme.nowAndNext.hubName : page.activities.hubName
        onClicked: {
            page.choice = OptionPicker.None;
            page.picking = !page.picking;
        }
    }
    FilterBar {
        id: filters

        x: page.rightX
        y: page.landscape ? 104 : 208
        width: parent.width - x
        visible: !page.heldShown
        activities: page.activities
        venues: page.programme.venues
        onWished: choice => {
            page.picking = false;
            page.choice = page.choice === choice ? OptionPicker.None : choice;
        }
    }
    DayStrip {
        id: strip

        y: page.landscape ? 104 : 312
        width: page.leftWidth
        height: page.landscape ? 88 : 96
        visible: !page.heldShown
        days: page.programme.days
        chosen: page.programme.view === ActivityProgramme.Day ? page.activities.dayOffset : -1
        onWished: offset => {
            const here = page.programme.view === ActivityProgramme.Week && (list.showDay(offset) || !page.activities.cut);
            if (here)
                return;
            page.programme.view = ActivityProgramme.Day; // the week's list ends before that day
            page.activities.dayOffset = offset;
        }
    }
    NowAndNextCard {
        id: nowAndNext

        x: page.rightX
        y: page.landscape ? 208 : 424
        width: parent.width - x
        visible: !page.heldShown && (page.landscape || page.nowShown)
        tall: page.landscape
        nowAndNext: page.programme.nowAndNext
        desk: page.lobby.booking
        onActivityWished: activityId => page.open(activityId)
    }
    ActivityListCard {
        id: list

        objectName: "activities"
        y: page.landscape ? 208 : page.nowShown ? nowAndNext.y + nowAndNext.height + Theme.gap2 : 424
        width: page.leftWidth
        height: parent.height - y
        visible: !page.heldShown
        activities: page.activities
        today: page.lobby.clock.today
        desk: page.lobby.booking
        onActivityWished: activityId => page.open(activityId)
    }
    Loader {
        y: page.landscape ? 104 : 208
        width: parent.width
        height: parent.height - y
        active: page.heldShown
        sourceComponent: HeldCounts {
            objectName: "heldCounts"
            held: page.programme.held
        }
    }
    Loader {
        x: page.rightX
        y: 104
        width: parent.width - x
        height: parent.height - y
        active: page.detailShown
        sourceComponent: ActivityDetailCard {
            objectName: "activityDetail"
            detail: page.programme.detail
            desk: page.lobby.booking
            onCloseWished: page.navigation.show(Navigation.Activities)
            onHubWished: hubId => page.navigation.openHub(hubId)
            onOrganisationWished: organisationId => page.navigation.show(Navigation.Organisations, organisationId)
            onActivityWished: activityId => page.open(activityId)
        }
    }
    OptionPicker {
        objectName: "optionPicker"
        x: page.landscape ? page.rightX : 0
        y: filters.y + filters.height + Theme.gap2
        width: parent.width - x
        height: parent.height - y
        visible: choice !== OptionPicker.None
        choice: page.choice
        activities: page.activities
        venues: page.programme.venues
        onDone: page.choice = OptionPicker.None
    }
    HubPicker {
        objectName: "hubPicker"
        anchors.top: hubFilter.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.right: hubFilter.right
        width: 560
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
