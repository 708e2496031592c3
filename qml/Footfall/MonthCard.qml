// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// A month's visits day by day, beside what was usual on such days.
Card {
    id: card

    required property FootfallMonth month
    required property string title
    required property bool inFigures
    required property real headHeight

    SectionTitle {
        x: Theme.cardPadding
        y: card.headHeight > 100 ? 36 : 20
        width: implicitWidth
        text: card.title
    }
    Column {
        id: sums

        x: Theme.cardPadding
        y: card.headHeight

        Row {
            spacing: Theme.gap1

            PlainText {
                objectName: "monthTotal"
                text: card.month.known ? Words.brief(card.month.total, 1e10) : "—"
                bold: true
                font.pixelSize: Theme.title
                color: Theme.jadeD
            }
            PlainText {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 12
                text: card.month.aDay < 0 ? qsTr("人次") : qsTr("人次 · 日均 %1").arg(Words.brief(card.month.aDay, 1e8))
                font.pixelSize: Theme.caption
            }
        }
        PercentText {
            opacity: card.month.hasComparison ? 1 : 0
            percent: card.month.percent
            more: qsTr("比上月同期多 %1%")
            less: qsTr("比上月同期少 %1%")
            same: qsTr("和上月同期差不多")
        }
    }
    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: card.headHeight + 28
        visible: !card.inFigures
        text: qsTr("黑线：平常这一天")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    BarChart {
        objectName: "monthBars"
        visible: !card.inFigures
        x: Theme.gap2
        anchors.top: sums.bottom
        anchors.topMargin: Theme.gap1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        width: parent.width - x - Theme.cardPadding
        bars: card.month.bars
        marks: card.month.marks
        labels: card.month.bars.map((bar, index) => index === 0 || (index + 1) % 5 === 0 ? String(index + 1) : "")
    }
    Loader {
        x: Theme.cardPadding
        anchors.top: sums.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        width: parent.width - x - 2
        active: card.inFigures
        sourceComponent: MonthTable {
            objectName: "monthTable"
            month: card.month
        }
    }
}
