// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Kiosk
import Hubscreen.Stage

/// One screen of the stage, as large as its window.
Item {
    width: 1080
    height: 1920

    Loader {
        anchors.fill: parent
        active: Stage.lobby !== null
        sourceComponent: ScreenCanvas {
            lobby: Stage.lobby
        }
    }
}
