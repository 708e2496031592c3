// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Footfall

/// Where a view lies. It is built when it is first shown, and kept.
Loader {
    required property Footfall footfall
    required property int view

    readonly property bool shown: footfall.view === view

    active: false
    visible: shown

    // Once on, it stays on.
    onShownChanged: {
        if (shown)
            active = true;
    }
    Component.onCompleted: {
        if (shown)
            active = true;
    }
}
