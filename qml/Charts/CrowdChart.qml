// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// People inside over a day: today's line up to now, the usual band of this weekday, what is expected of the rest, and
/// the next quiet window.
Item {
    id: chart

    required property DayChart today
    property bool namesQuiet: false
    /// Of the chart's upper edge; charts side by side share one
    property real topValue: today.topValue
    property alias hoursATick: ticks.hoursATick

    /// It is known that nobody is let in today
    readonly property bool closed: !today.openToday && today.hourMarks.length > 0
    readonly property bool expects: today.expectedUpper.length > 0

    readonly property real span: Math.max(1, today.closeMinute - today.openMinute)
    readonly property real zeroLine: height - ticks.height - 6

    function across(minute: real): real {
        return (minute - today.openMinute) / span * width;
    }
    function up(people: real): real {
        return zeroLine * (1 - people / topValue);
    }

    QuietWindow {
        visible: chart.today.hasQuiet && !chart.closed
        x: chart.across(chart.today.quietFromMinute)
        width: chart.across(chart.today.quietToMinute) - x
        height: chart.zeroLine
        named: chart.namesQuiet
    }
    PlainText {
        objectName: "closedDay"
        anchors.centerIn: parent
        width: parent.width
        visible: chart.closed
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("今天不开放")
        color: Theme.ink2
    }
    CrowdLines {
        visible: !chart.closed
        width: chart.width
        height: chart.zeroLine
        today: chart.today
        topValue: chart.topValue
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
    NowMark {
        visible: chart.today.hasNow
        x: chart.across(chart.today.now.x) - width / 2
        y: chart.up(chart.today.now.y) - dotSize / 2
        height: chart.zeroLine - y
    }
    Rectangle {
        visible: !chart.closed
        y: chart.zeroLine
        width: chart.width
        height: 2
        color: Theme.line2
    }
    HourTicks {
        id: ticks

        objectName: "hourTicks"
        visible: !chart.closed
        anchors.bottom: parent.bottom
        width: chart.width
        day: chart.today
    }
}
