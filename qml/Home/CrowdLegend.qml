// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels

/// How many hubs are empty, half and full now. The fourth vessel has a row when there is any.
Column {
    id: legend

    required property DistrictFigures figures
    property real wordWidth

    readonly property real widestWord: Math.max(quiet.naturalWidth, moderate.naturalWidth, busy.naturalWidth, closed.naturalWidth, unknown.visible ? unknown.naturalWidth : 0)

    component Level: LegendRow {
        id: level

        required property int crowd

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
        id: closed

        visible: number > 0
        crowd: CrowdLevel.Closed
        number: legend.figures.closed
        wordWidth: legend.wordWidth
    }
    Level {
        id: unknown

        visible: number > 0
        crowd: CrowdLevel.Unknown
        number: legend.figures.unknown
        wordWidth: legend.wordWidth
    }
}
