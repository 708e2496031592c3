// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby

/// The pages there are, and what makes the screen easier to use: two rows in portrait, one in landscape.
Item {
    id: bottom

    required property Lobby lobby
    required property bool landscape
    required property bool sheetOpen

    readonly property Navigation navigation: lobby.navigation

    NavBar {
        y: bottom.landscape ? 912 : 1608
        x: Theme.margin
        width: bottom.landscape ? 1072 : parent.width - 2 * Theme.margin
        height: bottom.landscape ? 128 : 152
        visible: !bottom.sheetOpen

        PageButton {
            objectName: "nav.home"
            text: qsTr("地图")
            glyph: Icon.Map
            navigation: bottom.navigation
            page: Navigation.Home
            current: [Navigation.Home, Navigation.Hubs].includes(bottom.navigation.page) // the list is the map's twin
        }
        PageButton {
            objectName: "nav.activities"
            text: qsTr("活动")
            glyph: Icon.Calendar
            navigation: bottom.navigation
            page: Navigation.Activities
        }
        PageButton {
            objectName: "nav.services"
            text: qsTr("预约体验")
            glyph: Icon.Heart
            navigation: bottom.navigation
            page: Navigation.Services
        }
        PageButton {
            objectName: "nav.footfall"
            text: qsTr("人流")
            glyph: Icon.People
            navigation: bottom.navigation
            page: Navigation.Footfall
        }
        PageButton {
            objectName: "nav.canteen"
            text: qsTr("食堂")
            glyph: Icon.Bowl
            navigation: bottom.navigation
            page: Navigation.Canteen
        }
    }
    AccessibilityBar {
        y: bottom.landscape ? 912 : 1784
        x: bottom.landscape ? 1136 : Theme.margin
        width: parent.width - x - Theme.margin
        height: bottom.landscape ? 128 : 96
        stacked: bottom.landscape
        language: bottom.lobby.language.current
        onLanguageRequested: language => bottom.lobby.language.current = language
    }
}
