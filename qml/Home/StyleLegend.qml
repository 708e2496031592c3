// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// How many hubs of each style there are.
Column {
    id: legend

    required property DistrictFigures figures
    property real wordWidth
    property int rowHeight: 48

    readonly property real widestWord: Math.max(flagship.naturalWidth, starMoon.naturalWidth, linked.naturalWidth)

    component Style: LegendRow {
        id: row

        required property int style

        implicitHeight: legend.rowHeight
        word: Words.style(style)

        StyleGlyph {
            anchors.centerIn: parent
            width: 46
            height: 46
            style: row.style
        }
    }

    Style {
        id: flagship

        style: HubStyle.Flagship
        number: legend.figures.flagship
        wordWidth: legend.wordWidth
    }
    Style {
        id: starMoon

        style: HubStyle.StarMoon
        number: legend.figures.starMoon
        wordWidth: legend.wordWidth
    }
    Style {
        id: linked

        style: HubStyle.Linked
        number: legend.figures.linked
        wordWidth: legend.wordWidth
    }
}
