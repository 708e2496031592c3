// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// Thirteen months of visits a day, each beside the year before.
Card {
    id: card

    required property FootfallYear year
    required property string title
    required property bool inFigures
    required property real headHeight

    SectionTitle {
        x: Theme.cardPadding
        y: card.headHeight > 100 ? 36 : 20
        width: implicitWidth
        text: card.title
    }
    PlainText {
        id: unit

        x: Theme.cardPadding
        y: card.headHeight
        visible: !card.inFigures
        text: qsTr("日均人次 · 黑线：上一年同月")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    BarChart {
        objectName: "yearBars"
        visible: !card.inFigures
        x: Theme.gap2
        anchors.top: unit.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        width: parent.width - x - Theme.cardPadding
        bars: card.year.bars
        marks: card.year.marks
        labels: card.year.labels.map((month, index) => index % 2 === 0 ? Words.month(month) : "")
    }
    Loader {
        x: Theme.cardPadding
        y: card.headHeight
        width: parent.width - x - 2
        height: parent.height - y - 4
        active: card.inFigures
        sourceComponent: YearTable {
            objectName: "yearTable"
            year: card.year
        }
    }
}
