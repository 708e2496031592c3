// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme

/// The sheet over the map: round at the top, with the only shadow there is.
Item {
    id: panel

    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: -index * 8
            y: -index * 8
            width: panel.width + index * 16
            height: panel.height + index * 8
            radius: Theme.radiusSheet + index * 8
            color: Theme.ink
            opacity: 0.02
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        border.width: Theme.edge
        border.color: Theme.line
    }
}
