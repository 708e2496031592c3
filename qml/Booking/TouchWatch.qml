// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Lies over a page and takes nothing from it: tells that a finger touched it anywhere.
Item {
    id: watch

    signal touched()

    anchors.fill: parent

    PointHandler {
        onActiveChanged: {
            if (active)
                watch.touched();
        }
    }
}
