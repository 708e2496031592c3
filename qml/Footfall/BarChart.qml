// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Bars with marks across them, a scale at the left and words beneath.
Item {
    id: chart

    required property list<real> bars
    required property list<real> marks
    /// Under the bars, one each; empty: none
    required property list<string> labels

    readonly property real scaleWidth: 96

    Repeater {
        model: Math.floor(strip.topValue / strip.step) + 1

        Item {
            id: rule

            required property int index

            y: strip.y + strip.height * (1 - index * strip.step / strip.topValue)
            width: chart.width

            PlainText {
                width: chart.scaleWidth - Theme.gap2
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                text: Words.number(rule.index * strip.step)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
            Rectangle {
                x: chart.scaleWidth
                width: parent.width - x
                height: 2
                color: rule.index === 0 ? Theme.line2 : Theme.line
            }
        }
    }
    BarStrip {
        id: strip

        x: chart.scaleWidth
        y: Theme.gap2
        width: parent.width - x
        height: parent.height - y - 40
        bars: chart.bars
        marks: chart.marks
        barColor: Theme.lake
        markColor: Theme.ink
    }
    Repeater {
        model: chart.labels

        PlainText {
            required property int index
            required property string modelData

            readonly property real column: strip.width / Math.max(1, chart.labels.length)

            x: strip.x + (index + 0.5) * column - width / 2
            y: strip.y + strip.height + 6
            text: modelData
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
