// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme

/// Where a ticket is torn: a notch at either side, dots between. Lies across its ticket, clipped by it.
Item {
    id: tear

    implicitHeight: 56

    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: index === 0 ? -28 : tear.width - 28
            width: 56
            height: 56
            radius: 28
            color: Theme.paper
            border.width: Theme.edge
            border.color: Theme.line2
        }
    }
    Row {
        anchors.centerIn: parent
        spacing: 12

        Repeater {
            model: Math.max(0, Math.floor((tear.width - 96) / 18))

            Rectangle {
                width: 6
                height: 6
                radius: 3
                color: Theme.line2
            }
        }
    }
}
