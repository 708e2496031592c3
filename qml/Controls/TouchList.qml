// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

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

    T.ScrollBar.vertical: ScrollMark {}
}
