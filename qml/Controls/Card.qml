// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

Rectangle {
    color: Theme.sheet
    radius: Theme.radiusCard
    border.width: Theme.edge
    border.color: Theme.line
}
