// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Chips beside each other; a finger moves the row where it is longer than the page.
Flickable {
    id: chips

    default property alias row: row.data

    implicitHeight: Theme.target
    contentWidth: row.width
    contentHeight: height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    clip: contentWidth > width

    Row {
        id: row

        spacing: Theme.gap2
    }
}
