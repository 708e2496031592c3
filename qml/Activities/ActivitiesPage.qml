// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Lobby

/// Activities by day, week, venue and hub; what is on now; one activity whole; how many were held. In portrait one
/// below the other, in landscape the list at the left and the rest at the right.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property ActivityListModel activities: lobby.activities
    readonly property ActivityProgramme programme: lobby.programme
    readonly property Navigation navigation: lobby.navigation
    readonly property bool heldShown: programme.view === ActivityProgramme.Held
    readonly property bool detailShown: navigation.itemId !== ""
    readonly property bool nowShown: programme.view === ActivityProgramme.Day && activities.followsToday
    readonly property int leftWidth: landscape ? 1072 : width
    readonly property int rightX: landscape ? 1096 : 0

    function open(activityId: string): void {
        navigation.show(Navigation.Activities, activityId);
    }

    onVisibleChanged: pickers.putAway()

    ActivitiesHead {
        id: head

        width: parent.width
        landscape: page.landscape
        activities: page.activities
        programme: page.programme
        onSearchRequested: page.navigation.show(Navigation.Search)
        onViewRequested: view => {
            pickers.putAway();
            page.programme.view = view;
        }
        onHubsRequested: pickers.pickHub()
    }
    FilterBar {
        id: filters

        x: page.rightX
        y: page.landscape ? 104 : 208
        width: parent.width - x
        visible: !page.heldShown
        activities: page.activities
        venues: page.programme.venues
        onRequested: choice => pickers.pick(choice)
    }
    DayStrip {
        id: strip

        y: page.landscape ? 104 : 312
        width: page.leftWidth
        height: page.landscape ? 88 : 96
        visible: !page.heldShown
        days: page.programme.days
        chosen: page.programme.view === ActivityProgramme.Day ? page.activities.dayOffset : -1
        onRequested: offset => {
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
        onActivityRequested: activityId => page.open(activityId)
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
        onActivityRequested: activityId => page.open(activityId)
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
            onCloseRequested: page.navigation.show(Navigation.Activities)
            onHubRequested: hubId => page.navigation.openHub(hubId)
            onOrganisationRequested: organisationId => page.navigation.show(Navigation.Organisations, organisationId)
            onActivityRequested: activityId => page.open(activityId)
        }
    }
    ActivityPickers {
        id: pickers

        anchors.fill: parent
        optionsX: page.landscape ? page.rightX : 0
        optionsY: filters.y + filters.height + Theme.gap2
        hubsRight: head.hubsRight
        hubsY: head.height + Theme.gap2
        lobby: page.lobby
    }
}
