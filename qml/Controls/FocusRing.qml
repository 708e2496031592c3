// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Around what the keyboard would act on.
Rectangle {
    anchors.fill: parent
    anchors.margins: -8
    radius: Theme.radiusControl + 8
    color: "transparent"
    border.width: 4
    border.color: Theme.ink
}
