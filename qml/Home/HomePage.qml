// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Lobby

/// Cards around the map. The page lies over the map and lets touches through where it shows nothing.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape
    /// What the band under the top bar takes
    property real inset: 0

    signal hubsRequested()
    signal activitiesRequested()
    signal footfallRequested()

    DistrictColumn {
        x: Theme.margin
        y: page.landscape ? 144 : 174 + page.inset
        figures: page.lobby.figures
        dense: page.landscape
        tight: page.inset > 0
        onHubsRequested: page.hubsRequested()
    }
    NowCard {
        x: page.landscape ? 1136 : 40
        y: page.landscape ? 152 : 1040
        width: page.landscape ? 744 : 440
        height: page.landscape ? 344 : 544
        wide: page.landscape
        today: page.lobby.hereNow
        onFootfallRequested: page.footfallRequested()
    }
    ComingUpCard {
        x: page.landscape ? 1136 : 504
        y: page.landscape ? 520 : 1040
        width: page.landscape ? 744 : 536
        height: page.landscape ? 368 : 544
        wide: page.landscape
        activities: page.lobby.comingUp
        desk: page.lobby.booking
        onActivitiesRequested: page.activitiesRequested()
    }
}
