// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.Charts
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Footfall

/// The whole district today against the usual, and what the next hours will probably bring.
Card {
    id: card

    required property DistrictFigures figures
    required property DistrictToday today
    required property bool inFigures
    /// What the head of the card takes
    required property real headHeight

    readonly property real chartX: Theme.cardPadding + 288
    readonly property bool visitsLack: figures.visitsHubs > 0 && figures.visitsHubs < figures.hubs
    readonly property bool insideLacks: figures.insideHubs > 0 && figures.insideHubs < figures.hubs

    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: card.headHeight > 100 ? 36 : 20
        width: implicitWidth
        text: qsTr("今日全区")
    }
    ChartLegend {
        visible: !card.inFigures && card.today.openToday
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: card.headHeight - (card.headHeight > 100 ? 0 : 46)
        weekday: card.today.weekday
    }
    Column {
        x: Theme.cardPadding
        y: card.headHeight
        width: card.chartX - x - Theme.gap2

        PlainText {
            text: qsTr("累计")
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        Figure {
            objectName: "districtVisits"
            reading: card.figures.visitsToday
            mostWidth: parent.width
            size: Theme.title
            unitSize: Theme.caption
            unit: qsTr("人次")
        }
        Item {
            width: parent.width
            height: compared.height

            PercentText {
                id: compared

                opacity: card.figures.hasComparison ? 1 : 0
                bottomPadding: Theme.gap2
                percent: card.figures.percentOverUsual
                more: qsTr("比平常多 %1%")
                less: qsTr("比平常少 %1%")
                same: qsTr("和平常差不多")
            }
            PlainText {
                objectName: "countedVisits"
                visible: card.visitsLack && !card.figures.hasComparison
                text: Words.counted(card.figures.visitsHubs, card.figures.hubs)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        PlainText {
            text: qsTr("此刻在馆")
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        Figure {
            objectName: "districtInside"
            reading: card.figures.inside
            mostWidth: parent.width
            size: Theme.title
            unitSize: Theme.caption
            unit: qsTr("人")
        }
    }
    Loader {
        id: chart

        x: card.chartX
        y: card.headHeight + (card.headHeight > 100 ? 34 : 0)
        width: parent.width - x - Theme.cardPadding
        height: expectation.y - y - Theme.gap1
        visible: !card.inFigures
        asynchronous: true
        sourceComponent: CrowdChart {
            objectName: "districtChart"
            today: card.today
            namesQuiet: true
            hoursATick: 2
        }
    }
    Loader {
        x: card.chartX
        y: card.headHeight
        width: parent.width - x - 2
        height: (counted.text === "" ? parent.height - 2 : counted.y) - y
        active: card.inFigures
        sourceComponent: HoursTable {
            objectName: "hoursTable"
            hours: card.today.hours
        }
    }
    PlainText {
        id: expectation

        objectName: "expectation"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap2
        x: card.chartX
        width: counted.x - x - Theme.gap2
        visible: !card.inFigures
        text: card.today.expects ? Sentence.fill(qsTr("预计 %1 起在馆 %2–%3 人", "time, at least, at most"), card.today.expectedTime, Words.brief(card.today.expectedLow, 1e5), Words.brief(card.today.expectedHigh, 1e5)) : ""
        color: Theme.jade
        bold: true
        font.pixelSize: Theme.caption
    }
    PlainText {
        id: counted

        objectName: "counted"
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap2
        text: {
            if (card.insideLacks) {
                const hubs = Words.counted(card.figures.insideHubs, card.figures.hubs);
                return card.figures.insideHubs === card.figures.visitsHubs ? hubs : qsTr("在馆：%1", "of how many hubs").arg(hubs);
            }
            if (card.figures.hasComparison && card.figures.comparedHubs < card.figures.visitsHubs)
                return qsTr("比较：%1", "of how many hubs").arg(Words.counted(card.figures.comparedHubs, card.figures.hubs));
            return card.visitsLack && card.figures.hasComparison ? qsTr("累计：%1", "of how many hubs").arg(Words.counted(card.figures.visitsHubs, card.figures.hubs)) : "";
        }
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
}
