// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What the two lines of the chart are.
Row {
    id: legend

    /// 1 = Monday
    required property int weekday

    spacing: Theme.gap1

    Rectangle {
        width: 32
        height: 5
        radius: 2.5
        color: Theme.jade
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        rightPadding: Theme.gap2
        text: qsTr("今天")
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    Rectangle {
        width: 36
        height: 22
        radius: 4
        color: Theme.lake2
        anchors.verticalCenter: parent.verticalCenter

        Row {
            anchors.centerIn: parent
            spacing: 5

            Repeater {
                model: 4

                Rectangle {
                    width: 4
                    height: 3
                    color: Theme.lake
                }
            }
        }
    }
    PlainText {
        text: qsTr("平常%1").arg(Words.weekday(legend.weekday))
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
}
