// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Lobby

/// How full it is, was and will be. Four views; what a view shows in charts it also says in figures.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property Footfall footfall: lobby.footfall
    property bool inFigures: false
    property bool choosing: false

    /// In landscape the views leave the head of their first card to the chips.
    readonly property real viewTop: landscape ? 0 : chips.height + Theme.gap2

    onVisibleChanged: choosing = false

    ViewHost {
        y: page.viewTop
        width: page.width
        height: page.height - y
        footfall: page.footfall
        view: Footfall.Today
        sourceComponent: TodayView {
            objectName: "footfall.today"
            lobby: page.lobby
            landscape: page.landscape
            inFigures: page.inFigures
            onHubRequested: hubId => page.lobby.navigation.openHub(hubId)
            onChoiceRequested: page.choosing = true
        }
    }
    ViewHost {
        y: page.viewTop
        width: page.width
        height: page.height - y
        footfall: page.footfall
        view: Footfall.Week
        sourceComponent: WeekView {
            objectName: "footfall.week"
            week: page.footfall.week
            landscape: page.landscape
            inFigures: page.inFigures
        }
    }
    ViewHost {
        y: page.viewTop
        width: page.width
        height: page.height - y
        footfall: page.footfall
        view: Footfall.Month
        sourceComponent: MonthView {
            objectName: "footfall.month"
            footfall: page.footfall
            landscape: page.landscape
            inFigures: page.inFigures
        }
    }
    ViewHost {
        y: page.viewTop
        width: page.width
        height: page.height - y
        footfall: page.footfall
        view: Footfall.Year
        sourceComponent: YearView {
            objectName: "footfall.year"
            footfall: page.footfall
            landscape: page.landscape
            inFigures: page.inFigures
        }
    }
    ViewChips {
        id: chips

        x: page.landscape ? 1072 - width - Theme.gap3 : 0
        y: page.landscape ? Theme.gap2 : 0
        footfall: page.footfall
        inFigures: page.inFigures
        onFiguresRequested: figures => page.inFigures = figures
    }
    Loader {
        anchors.right: parent.right
        y: page.viewTop
        width: page.landscape ? 744 : parent.width
        height: parent.height - y
        active: page.choosing && page.visible
        sourceComponent: HubChooser {
            objectName: "hubChooser"
            hubs: page.lobby.hubs
            comparison: page.footfall.comparison
            onDone: page.choosing = false
        }
    }
}
