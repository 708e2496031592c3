// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// The vessel of a crowd level: empty, half, full; dashed where nothing is known.
VesselShape {
    required property int level

    edge: CrowdLook.ink(level)
    fill: CrowdLook.water(level)
    interior: Theme.sheet
    dashed: !CrowdLook.known(level)
    water: CrowdLook.height(level)

    Behavior on water {
        NumberAnimation {
            duration: Theme.level
            easing.type: Theme.easing
        }
    }
}
