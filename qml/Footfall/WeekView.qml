// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Footfall

/// This hub's usual week, and when it is quiet.
Item {
    id: view

    required property FootfallWeek week
    required property bool landscape
    required property bool inFigures

    WeekCard {
        id: grid

        objectName: "weekCard"
        width: view.landscape ? 1072 : parent.width
        height: view.landscape ? parent.height : 720
        headHeight: view.landscape ? 120 : 72
        week: view.week
        inFigures: view.inFigures
    }
    QuietTimesCard {
        objectName: "quietTimes"
        x: view.landscape ? 1096 : 0
        y: view.landscape ? 0 : grid.height + Theme.gap3
        width: parent.width - x
        height: parent.height - y
        week: view.week
    }
}
