// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// People inside over a day: today's line up to now, the usual band of this weekday, and the next quiet window.
Item {
    id: chart

    required property HubToday today
    property bool namesQuiet: false

    readonly property real span: Math.max(1, today.closeMinute - today.openMinute)
    readonly property real zeroLine: height - ticks.height - 6

    function across(minute: real): real {
        return (minute - today.openMinute) / span * width;
    }

    Rectangle {
        visible: chart.today.hasQuiet
        x: chart.across(chart.today.quietFromMinute)
        width: chart.across(chart.today.quietToMinute) - x
        height: chart.zeroLine
        color: Theme.jade1

        PlainText {
            visible: chart.namesQuiet && parent.width > implicitWidth + 8
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("较空")
            bold: true
            font.pixelSize: Theme.caption
            color: Theme.jade
        }
    }

    ChartView {
        id: view

        width: chart.width
        height: chart.zeroLine
        plotArea: Qt.rect(0, 0, width, height)
        margins {
            left: 0
            top: 0
            right: 0
            bottom: 0
        }
        antialiasing: true
        backgroundColor: "transparent"
        backgroundRoundness: 0
        dropShadowEnabled: false
        legend.visible: false
        animationOptions: ChartView.NoAnimation
        enabled: false

        ValueAxis {
            id: minutes

            min: chart.today.openMinute
            max: chart.today.closeMinute
            visible: false
        }
        ValueAxis {
            id: people

            min: 0
            max: chart.today.topValue
            visible: false
        }
        AreaSeries {
            axisX: minutes
            axisY: people
            color: Theme.lake2
            borderWidth: 0
            borderColor: Theme.lake2
            upperSeries: LineSeries {
                id: upper
            }
            lowerSeries: LineSeries {
                id: lower
            }
        }
        LineSeries {
            id: median

            axisX: minutes
            axisY: people
            color: Theme.lake
            width: 3
            style: Qt.DotLine
        }
        LineSeries {
            id: line

            axisX: minutes
            axisY: people
            color: Theme.jade
            width: 5
            capStyle: Qt.RoundCap
        }
    }

    SeriesPoints {
        series: upper
        points: chart.today.bandUpper
    }
    SeriesPoints {
        series: lower
        points: chart.today.bandLower
    }
    SeriesPoints {
        series: median
        points: chart.today.bandMedian
    }
    SeriesPoints {
        series: line
        points: chart.today.todayLine
    }

    Rectangle {
        id: dropLine

        visible: chart.today.hasNow
        x: chart.across(chart.today.now.x) - 1
        y: chart.zeroLine * (1 - chart.today.now.y / chart.today.topValue)
        width: 2
        height: chart.zeroLine - y
        color: Theme.jade
    }
    Rectangle {
        visible: chart.today.hasNow
        x: dropLine.x + 1 - width / 2
        y: dropLine.y - height / 2
        width: 24
        height: 24
        radius: 12
        color: Theme.jade
        border.width: 4
        border.color: Theme.sheet
    }
    Rectangle {
        y: chart.zeroLine
        width: chart.width
        height: 2
        color: Theme.line2
    }
    HourTicks {
        id: ticks

        anchors.bottom: parent.bottom
        width: chart.width
        fromMinute: chart.today.openMinute
        toMinute: chart.today.closeMinute
    }
}
