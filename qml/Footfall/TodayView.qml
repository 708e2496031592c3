// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Lobby

/// Now and today: the district, the ranking, hubs compared; in landscape this hub's week, too.
Item {
    id: view

    required property Lobby lobby
    required property bool landscape
    required property bool inFigures

    signal hubRequested(hubId: string)
    signal choiceRequested()

    readonly property Footfall footfall: lobby.footfall
    readonly property real rightX: landscape ? 1096 : 0
    readonly property real comparisonHeight: landscape ? height - 428 - Theme.gap3 : 348

    DistrictCard {
        id: district

        objectName: "districtCard"
        width: view.landscape ? 1072 : parent.width
        height: view.landscape ? 400 : 444
        headHeight: view.landscape ? 112 : 72
        figures: view.lobby.figures
        today: view.footfall.district
        inFigures: view.inFigures
    }
    Loader {
        y: district.height + Theme.gap3
        width: 1072
        height: parent.height - y
        active: view.landscape
        asynchronous: true // the first frame need not wait for it
        sourceComponent: WeekCard {
            objectName: "weekCard"
            week: view.footfall.week
            inFigures: view.inFigures
        }
    }
    RankingCard {
        id: ranking

        objectName: "rankingCard"
        x: view.rightX
        y: view.landscape ? 0 : district.height + Theme.gap3
        width: parent.width - x
        height: parent.height - y - view.comparisonHeight - Theme.gap3
        ranking: view.footfall.ranking
        comparison: view.footfall.comparison
        onHubRequested: hubId => view.hubRequested(hubId)
    }
    ComparisonCard {
        id: comparison

        objectName: "comparisonCard"
        x: view.rightX
        y: parent.height - height
        width: parent.width - x
        height: view.comparisonHeight
        comparison: view.footfall.comparison
        hereId: view.lobby.hereId
        inFigures: view.inFigures
        onChoiceRequested: view.choiceRequested()
    }
}
