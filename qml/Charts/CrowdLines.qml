// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Hubscreen.Theme
import Hubscreen.ViewModels.Footfall

/// The curves of a day: today's line up to now over the usual band of this weekday, and the band that is expected of
/// the rest.
ChartView {
    id: lines

    required property DayChart today
    required property real topValue

    readonly property bool expects: today.expectedUpper.length > 0
    property bool complete: false

    Component.onCompleted: complete = true

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

        min: lines.today.openMinute
        max: lines.today.closeMinute
        visible: false
    }
    ValueAxis {
        id: people

        min: 0
        max: lines.topValue
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
        visible: lines.expects
        axisX: minutes
        axisY: people
        color: "#737FB09F" // jade3, so that what is usual shines through
        borderColor: "transparent" // at a gap it would go down to the ground
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

    SeriesPoints {
        columns: lines.width
        series: upper
        edge: true
        points: lines.today.bandUpper
    }
    SeriesPoints {
        columns: lines.width
        series: lower
        edge: true
        points: lines.today.bandLower
    }
    SeriesPoints {
        columns: lines.width
        series: median
        charted: lines.complete
        points: lines.today.bandMedian
    }
    SeriesPoints {
        columns: lines.width
        series: line
        charted: lines.complete
        points: lines.today.todayLine
    }
    SeriesPoints {
        columns: lines.width
        series: expectedUpper
        edge: true
        points: lines.today.expectedUpper
    }
    SeriesPoints {
        columns: lines.width
        series: expectedLower
        edge: true
        points: lines.today.expectedLower
    }
}
