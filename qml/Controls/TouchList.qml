// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme

/// A list that a finger scrolls, with a bar that shows where one is.
ListView {
    id: list

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickDeceleration: 3000
    maximumFlickVelocity: 6000
    pressDelay: 60
    cacheBuffer: 400
    reuseItems: true

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        policy: T.ScrollBar.AsNeeded
        interactive: false
        padding: 2
        implicitWidth: 12
        visible: size < 1

        contentItem: Rectangle {
            implicitWidth: 8
            radius: 4
            color: Theme.line2
        }
    }
}
