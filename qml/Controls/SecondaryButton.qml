// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Theme

/// For a second way on.
PushButton {
    edge: Theme.jade
    edgeWidth: Theme.strongEdge
    labelColor: Theme.jade
    pressedFace: Theme.jade1
}
