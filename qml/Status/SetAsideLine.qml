// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// One booking that the platform will never take: the reference on the resident's ticket, since when, and why.
Item {
    id: line

    required property string reference
    required property string time
    required property calendarDay day
    required property string reason

    implicitHeight: words.height + 2 * Theme.gap2

    Column {
        id: words

        y: Theme.gap2
        width: parent.width
        spacing: 4

        Item {
            width: parent.width
            height: reference.height

            PlainText {
                id: reference

                text: line.reference
                bold: true
                font.pixelSize: Theme.listTitle
            }
            PlainText {
                anchors.right: parent.right
                anchors.baseline: reference.baseline
                text: Sentence.fill(qsTr("%1 %2", "day, time"), Words.monthDay(line.day.month, line.day.day), line.time)
                color: Theme.ink2
            }
        }
        PlainText {
            width: parent.width
            text: line.reason
            paragraph: true
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.line
    }
}
