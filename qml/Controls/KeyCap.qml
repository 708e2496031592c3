// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// One key.
PushButton {
    padding: 0
    labelSize: Theme.name
    glyphSize: 44
    Accessible.role: Accessible.Button
    focusPolicy: Qt.NoFocus
}
