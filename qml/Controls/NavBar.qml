// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme

/// The pages that there are, side by side.
Card {
    default property alias buttons: row.data

    implicitHeight: 152
    Accessible.role: Accessible.PageTabList

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 10
        spacing: Theme.gap2
        uniformCellSizes: true
    }
}
