// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// The district today: visits, hubs, activities, and the map's legend with its live counts, which opens the list of
/// hubs.
Column {
    id: column

    required property DistrictFigures figures
    property bool dense: false
    /// Something takes a part of the room
    property bool tight: false

    signal hubsRequested()

    readonly property bool longLegend: figures.closed + figures.unknown > 0
    /// It is said of how many hubs the visits are
    readonly property bool counted: figures.visitsHubs > 0 && figures.visitsHubs < figures.hubs
    readonly property int gap: dense || tight && (longLegend || counted) ? 6 : tight || longLegend || counted ? 12 : 20
    readonly property int rowHeight: longLegend ? (dense || tight ? 40 : 46) : tight ? 44 : 48

    component Divider: Item {
        property int gap

        width: 240
        height: gap * 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 2
            color: Theme.line2
        }
    }
    component Count: Row {
        id: count

        property int number
        property alias unit: unitText.text

        height: 64
        spacing: 14

        PlainText {
            id: numberText

            y: -8
            text: count.number < 0 ? "—" : Words.number(count.number)
            bold: true
            font.pixelSize: Theme.title
        }
        PlainText {
            id: unitText

            y: numberText.y + numberText.baselineOffset - baselineOffset
        }
    }

    PlainText {
        text: qsTr("今日全区人流")
        color: Theme.ink2
    }
    Item {
        width: visits.implicitWidth
        height: 86

        Figure {
            id: visits

            objectName: "visitsToday"
            y: -14
            reading: column.figures.visitsToday
            unit: qsTr("人次")
            mostWidth: column.dense ? 390 : 330
        }
    }
    Comparison {
        figures: column.figures
    }
    PlainText {
        objectName: "countedHubs"
        visible: column.counted
        text: Words.counted(column.figures.visitsHubs, column.figures.hubs)
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    Divider {
        gap: column.gap
    }
    Count {
        objectName: "hubCount"
        number: column.figures.hubs
        unit: qsTr("个民生综合体", "after the number of hubs")
    }
    Count {
        objectName: "activityCount"
        number: column.figures.activitiesToday
        unit: qsTr("场今日活动", "after the number of activities today")
    }
    Divider {
        gap: column.gap
    }
    T.AbstractButton {
        id: legendButton

        objectName: "legend.hubs"
        implicitWidth: implicitContentWidth
        implicitHeight: implicitContentHeight
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("打开全部综合体")
        onClicked: column.hubsRequested()

        background: Rectangle {
            radius: Theme.radiusControl
            color: legendButton.down ? Theme.line : "transparent"
        }
        contentItem: Column {
            id: legends

            readonly property real wordWidth: Math.max(levels.widestWord, styles.widestWord)

            CrowdLegend {
                id: levels

                figures: column.figures
                wordWidth: legends.wordWidth
                rowHeight: column.rowHeight
            }
            Divider {
                gap: column.gap
            }
            StyleLegend {
                id: styles

                figures: column.figures
                wordWidth: legends.wordWidth
                rowHeight: column.rowHeight
            }
        }
    }
    PlainText {
        topPadding: Theme.gap1
        text: qsTr("图形越大，人越多")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
}
