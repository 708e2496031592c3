// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// One choice of a row of them; the chosen one is filled.
PushButton {
    id: chip

    implicitHeight: Theme.target
    checkable: true
    autoExclusive: true
    radius: height / 2
    padding: 28
    labelSize: Theme.body
    boldLabel: false
    face: checked ? Theme.jade : Theme.sheet
    pressedFace: checked ? Theme.jadeD : Theme.far
    edge: checked ? Theme.jade : Theme.line2
    labelColor: checked ? Theme.inverse : Theme.ink
    Accessible.role: Accessible.RadioButton
    Accessible.checked: checked
}
