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

    readonly property int rules: Math.floor(strip.topValue / strip.step) + 1
    readonly property real scaleWidth: {
        let widest = 80;
        for (let i = 0; i < rules; ++i)
            widest = Math.max(widest, metrics.widthOf(Words.shortNumber(i * strip.step)));
        return Math.ceil(widest) + Theme.gap2;
    }
    readonly property real column: strip.width / Math.max(1, labels.length)
    /// Without those that would lie over the one before
    readonly property list<string> shownLabels: {
        let end = -Infinity;
        return labels.map((label, index) => {
            const width = metrics.widthOf(label);
            const left = (index + 0.5) * column - width / 2;
            if (label === "" || left < end + Theme.gap1)
                return "";
            end = left + width;
            return label;
        });
    }

    TextRuler {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.caption
    }

    Repeater {
        model: chart.rules

        Item {
            id: rule

            required property int index

            y: strip.y + strip.height * (1 - index * strip.step / strip.topValue)
            width: chart.width

            PlainText {
                width: chart.scaleWidth - Theme.gap2
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                text: Words.shortNumber(rule.index * strip.step)
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
        model: chart.shownLabels

        PlainText {
            required property int index
            required property string modelData

            x: strip.x + (index + 0.5) * chart.column - width / 2
            y: strip.y + strip.height + 6
            text: modelData
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
