// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Theme

/// At most one a page.
PushButton {
    implicitHeight: Theme.mainTarget
    face: Theme.jade
    pressedFace: Theme.jadeD
    edge: face
    edgeWidth: 0
    labelColor: Theme.inverse
    labelSize: Theme.name
}
