// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// How many hubs are empty, half and full now. The fourth vessel has a row when there is any.
Column {
    id: legend

    required property DistrictFigures figures
    property real wordWidth
    property int rowHeight: 48

    readonly property real widestWord: Math.max(quiet.naturalWidth, moderate.naturalWidth, busy.naturalWidth, uncounted.visible ? uncounted.naturalWidth : 0)

    component Level: LegendRow {
        id: level

        required property int crowd

        implicitHeight: legend.rowHeight
        word: CrowdLook.word(crowd)
        wordColor: CrowdLook.text(crowd)
        boldWord: true

        VesselGlyph {
            anchors.centerIn: parent
            width: 34
            height: 34
            level: level.crowd
        }
    }

    Level {
        id: quiet

        crowd: CrowdLevel.Quiet
        number: legend.figures.quiet
        wordWidth: legend.wordWidth
    }
    Level {
        id: moderate

        crowd: CrowdLevel.Moderate
        number: legend.figures.moderate
        wordWidth: legend.wordWidth
    }
    Level {
        id: busy

        crowd: CrowdLevel.Busy
        number: legend.figures.busy
        wordWidth: legend.wordWidth
    }
    Level {
        id: uncounted

        // One row for the fourth vessel, whatever is behind it: the map has its place to keep.
        visible: number > 0
        crowd: legend.figures.closed > 0 ? CrowdLevel.Closed : CrowdLevel.Unknown
        word: legend.figures.closed > 0 && legend.figures.unknown > 0 ? qsTr("闭馆/无数据") : CrowdLook.word(crowd)
        number: legend.figures.closed + legend.figures.unknown
        wordWidth: legend.wordWidth
    }
}
