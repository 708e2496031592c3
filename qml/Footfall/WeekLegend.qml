// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// What the vessels mean.
Row {
    spacing: Theme.gap3

    Repeater {
        model: [CrowdLevel.Quiet, CrowdLevel.Moderate, CrowdLevel.Busy]

        Row {
            id: entry

            required property int modelData

            spacing: Theme.gap1

            VesselGlyph {
                width: 26
                height: 26
                anchors.verticalCenter: parent.verticalCenter
                level: entry.modelData
            }
            PlainText {
                text: CrowdLook.word(entry.modelData)
                font.pixelSize: Theme.caption
            }
        }
    }
}
