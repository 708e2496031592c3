// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// People inside over a day: today's line up to now, the usual band of this weekday, what is expected of the rest, and the next
/// quiet window.
Item {
    id: chart

    required property DayChart today
    property bool namesQuiet: false
    /// Of the chart's upper edge; charts side by side share one
    property real topValue: today.topValue
    property alias hoursATick: ticks.hoursATick

    readonly property bool expects: today.expectedUpper.length > 0

    readonly property real span: Math.max(1, today.closeMinute - today.openMinute)
    readonly property real zeroLine: height - ticks.height - 6

    function across(minute: real): real {
        return (minute - today.openMinute) / span * width;
    }
    function up(people: real): real {
        return zeroLine * (1 - people / topValue);
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
            max: chart.topValue
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
        AreaSeries {
            visible: chart.expects
            axisX: minutes
            axisY: people
            color: "#737FB09F" // jade3, so that what is usual shines through
            borderWidth: 2
            borderColor: Theme.jade3
            upperSeries: LineSeries {
                id: expectedUpper
            }
            lowerSeries: LineSeries {
                id: expectedLower
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
        columns: view.width
        series: upper
        points: chart.today.bandUpper
    }
    SeriesPoints {
        columns: view.width
        series: lower
        points: chart.today.bandLower
    }
    SeriesPoints {
        columns: view.width
        series: median
        points: chart.today.bandMedian
    }
    SeriesPoints {
        columns: view.width
        series: line
        points: chart.today.todayLine
    }

    SeriesPoints {
        columns: view.width
        series: expectedUpper
        points: chart.today.expectedUpper
    }
    SeriesPoints {
        columns: view.width
        series: expectedLower
        points: chart.today.expectedLower
    }

    PlainText {
        visible: chart.expects
        x: Math.min(parent.width - width, chart.across(chart.today.expectedUpper[0]?.x ?? 0) + 20)
        y: chart.zeroLine - height - 6 // beneath the band there is room
        text: qsTr("预计")
        bold: true
        font.pixelSize: Theme.caption
        color: Theme.jade
    }
    Rectangle {
        id: dropLine

        visible: chart.today.hasNow
        x: chart.across(chart.today.now.x) - 1
        y: chart.up(chart.today.now.y)
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
