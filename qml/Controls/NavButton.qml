// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme

PushButton {
    property bool current: false

    Layout.fillWidth: true
    Layout.fillHeight: true
    stacked: true
    glyphSize: height < 120 ? 48 : 56
    padding: Theme.gap1
    face: current ? Theme.jade : Theme.sheet
    pressedFace: current ? Theme.jadeD : Theme.far
    edgeWidth: 0
    labelColor: current ? Theme.inverse : Theme.ink
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
}
