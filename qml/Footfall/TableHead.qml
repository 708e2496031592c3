// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What the columns of a table are, and how a figure is told in one of them.
Item {
    id: head

    required property list<string> titles
    /// How wide the first and the last column are, the others being 1
    property real firstShare: 1.4
    property real lastShare: 1

    readonly property real column: width / (firstShare + titles.length - 2 + lastShare)

    /// −1: not known
    function figure(value: real): string {
        if (value < 0)
            return "—";
        const whole = Words.number(value);
        return metrics.widthOf(whole) <= column - Theme.gap1 ? whole : Words.shortNumber(value);
    }

    implicitHeight: 48

    TextRuler {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.caption
    }

    Repeater {
        model: head.titles

        PlainText {
            required property string modelData
            required property int index

            x: index === 0 ? 0 : (head.firstShare + index - 1) * head.column
            width: (index === 0 ? head.firstShare : index === head.titles.length - 1 ? head.lastShare : 1) * head.column - Theme.gap1
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            text: modelData
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    Rectangle {
        y: parent.height - 2
        width: parent.width
        height: 2
        color: Theme.line2
    }
}
