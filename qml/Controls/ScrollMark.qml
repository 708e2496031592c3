// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme

/// Shows where in a long list one is; the list itself is what a finger moves.
T.ScrollBar {
    id: mark

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
