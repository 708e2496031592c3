// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// More or less than something, with an arrow that says so, too.
Row {
    id: comparison

    required property int percent
    /// "比平常多 %1%"
    required property string more
    required property string less
    required property string same

    spacing: Theme.gap1

    Icon {
        visible: comparison.percent !== 0
        width: 24
        height: 24
        weight: 1.3
        glyph: comparison.percent > 0 ? Icon.ArrowUp : Icon.ArrowDown
        color: Theme.ink2
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        text: comparison.percent > 0 ? comparison.more.arg(comparison.percent) : comparison.percent < 0 ? comparison.less.arg(-comparison.percent) : comparison.same
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
}
