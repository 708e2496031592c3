// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// The pages there are, and what makes the screen easier to use: two rows in portrait, one in landscape.
Item {
    id: bottom

    required property Lobby lobby
    required property bool landscape
    required property bool sheetOpen

    readonly property Navigation navigation: lobby.navigation

    NavBar {
        id: pages

        y: bottom.landscape ? 912 : 1608
        x: Theme.margin
        width: bottom.landscape ? 1072 : parent.width - 2 * Theme.margin
        height: bottom.landscape ? 128 : 152
        visible: !bottom.sheetOpen

        NavButton {
            objectName: "nav.home"
            text: qsTr("地图")
            glyph: Icon.Map
            current: bottom.navigation.page === Navigation.Home
            onClicked: bottom.navigation.show(Navigation.Home)
        }
        NavButton {
            objectName: "nav.activities"
            text: qsTr("活动")
            glyph: Icon.Calendar
            current: bottom.navigation.page === Navigation.Activities
            onClicked: bottom.navigation.show(Navigation.Activities)
        }
        NavButton {
            objectName: "nav.hubs"
            text: qsTr("全部综合体")
            glyph: Icon.Hubs
            current: bottom.navigation.page === Navigation.Hubs
            onClicked: bottom.navigation.show(Navigation.Hubs)
        }
    }
    AccessibilityBar {
        y: bottom.landscape ? 912 : 1784
        x: bottom.landscape ? 1136 : Theme.margin
        width: parent.width - x - Theme.margin
        height: bottom.landscape ? 128 : 96
        stacked: bottom.landscape
        language: bottom.lobby.language.current
        onLanguageWished: language => bottom.lobby.language.current = language
    }
}
