// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Footfall

/// A year of the district and of this hub.
Item {
    id: view

    required property Footfall footfall
    required property bool landscape
    required property bool inFigures

    YearCard {
        id: district

        objectName: "districtYear"
        width: view.landscape ? 1072 : parent.width
        height: view.landscape ? parent.height : (parent.height - Theme.gap3) / 2
        headHeight: view.landscape ? 120 : 72
        year: view.footfall.districtYear
        title: qsTr("全区")
        inFigures: view.inFigures
    }
    YearCard {
        objectName: "hereYear"
        x: view.landscape ? 1096 : 0
        y: view.landscape ? 0 : district.height + Theme.gap3
        width: parent.width - x
        height: view.landscape ? parent.height : district.height
        headHeight: view.landscape ? 120 : 72
        year: view.footfall.hereYear
        title: qsTr("本馆")
        inFigures: view.inFigures
    }
}
