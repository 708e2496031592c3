// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Where today's line ends: a dot, and a thin line from its middle down to the hours.
Item {
    id: mark

    readonly property real dotSize: 24

    width: dotSize

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: mark.dotSize / 2
        width: 2
        height: parent.height - y
        color: Theme.jade
    }
    Rectangle {
        width: mark.dotSize
        height: mark.dotSize
        radius: mark.dotSize / 2
        color: Theme.jade
        border.width: 4
        border.color: Theme.sheet
    }
}
