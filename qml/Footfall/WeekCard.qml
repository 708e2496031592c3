// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// This hub's usual week, an hour a vessel.
Card {
    id: card

    required property FootfallWeek week
    required property bool inFigures
    /// What the head of the card takes
    property real headHeight: 60

    readonly property bool chipsAbove: headHeight > 100
    readonly property color quietEdge: "#4F8C79"

    TextRuler {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.caption
    }
    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: card.chipsAbove ? 36 : 14
        width: implicitWidth
        text: qsTr("本馆一周")
    }
    PlainText {
        x: card.chipsAbove ? Theme.cardPadding : title.x + title.width
        y: card.chipsAbove ? card.headHeight : 22
        visible: !card.inFigures && card.week.hours > 0
        text: qsTr("平常的样子 · 黑框是现在")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    WeekLegend {
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: card.chipsAbove ? card.headHeight : 22
        visible: !card.inFigures
    }
    Item {
        id: grid

        readonly property int columns: Math.max(1, card.week.hours)
        readonly property real labels: 84
        readonly property real column: (width - labels) / columns
        readonly property real widest: metrics.widthOf(qsTr("%1时").arg(22))
        readonly property int hoursALabel: [2, 3, 4, 6].find(hours => hours * column >= widest + Theme.gap1) ?? 8

        x: Theme.cardPadding
        y: card.headHeight + (card.chipsAbove ? 48 : 0)
        width: parent.width - 2 * x
        height: parent.height - y - 40
        visible: !card.inFigures && card.week.hours > 0

        Repeater {
            model: 7

            PlainText {
                required property int index

                y: index * grid.height / 7
                height: grid.height / 7
                verticalAlignment: Text.AlignVCenter
                text: Words.weekday(index + 1)
                bold: index + 1 === card.week.weekday
                font.pixelSize: Theme.caption
            }
        }
        WeekCells {
            objectName: "weekCells"
            x: grid.labels
            width: parent.width - x
            height: parent.height
            columns: card.week.hours
            levels: card.week.levels
            shares: card.week.shares
            nowRow: card.week.weekday - 1
            nowColumn: card.week.hour - card.week.firstHour
            edges: [Theme.ink3, card.quietEdge, Theme.amberI, Theme.vermI, Theme.line2] // as CrowdLevel is ordered
            waters: [Theme.sheet, Theme.sheet, Theme.amber, Theme.verm, Theme.sheet]
            interior: Theme.sheet
            frame: Theme.ink
        }
        Repeater {
            model: Math.ceil(grid.columns / grid.hoursALabel)

            PlainText {
                required property int index

                x: grid.labels + (index * grid.hoursALabel + 0.5) * grid.column - width / 2
                y: grid.height + 2
                text: qsTr("%1时").arg(card.week.firstHour + index * grid.hoursALabel)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
    }
    Loader {
        x: Theme.cardPadding
        y: card.headHeight
        width: parent.width - x - 2
        height: parent.height - y - 4
        active: card.inFigures
        sourceComponent: WeekTable {
            objectName: "weekTable"
            week: card.week
        }
    }
    PlainText {
        anchors.centerIn: parent
        visible: card.week.known && card.week.hours === 0
        text: qsTr("本馆没有开放时间")
        color: Theme.ink2
    }
}
