// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// After each step something else lies where the finger was: for a moment the page takes no touch, so that the second
/// tap of a double tap confirms nothing that was not read, and wipes no code away.
MultiPointTouchArea {
    id: guard

    function begin() {
        pause.restart();
    }
    function end() {
        pause.stop();
    }

    objectName: "tapGuard"
    anchors.fill: parent
    visible: pause.running

    Timer {
        id: pause

        interval: 700
    }
}
