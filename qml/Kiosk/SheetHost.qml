// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Where the hub's sheet lies: below the screen while it is closed. It is built when it is first opened, and kept.
DeferredLoader {
    id: host

    required property bool open
    required property size screenSize

    readonly property real openY: landscape ? 144 : 336

    x: landscape ? 440 : 0
    y: open ? openY : screenSize.height
    width: screenSize.width - x
    height: screenSize.height - openY
    visible: y < screenSize.height

    onOpenChanged: {
        if (open)
            active = true;
    }
    Behavior on y {
        NumberAnimation {
            duration: Theme.slide
            easing.type: Theme.easing
        }
    }
}
