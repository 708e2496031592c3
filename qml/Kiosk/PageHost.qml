// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Where a page lies. It is built when it is first shown, and kept: what no visitor opened costs nothing.
DeferredLoader {
    id: host

    required property int page
    /// What the band under the top bar takes
    property real inset: 0
    /// It has something to show on a screen that never reached the feed, too
    property bool alsoWhenEmpty: false

    readonly property bool shown: (alsoWhenEmpty || !lobby.empty) && lobby.navigation.page === page && lobby.navigation.hubId === ""

    x: Theme.margin
    y: (landscape ? 144 : 152) + inset
    width: (landscape ? 1920 : 1080) - 2 * Theme.margin
    height: (landscape ? 888 : 1584) - y
    visible: shown

    // Once on, it stays on.
    onShownChanged: {
        if (shown)
            active = true;
    }
}
