// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Where the services below it are to be had.
Item {
    id: heading

    required property string venueName
    required property int venueKind
    required property int floor

    implicitHeight: 64

    Icon {
        id: icon

        y: 16
        width: 40
        height: 40
        glyph: Words.venueGlyph(heading.venueKind)
        color: Theme.jade
    }
    PlainText {
        x: 56
        width: parent.width - x
        anchors.verticalCenter: icon.verticalCenter
        text: Words.place(heading.floor, heading.venueName)
        bold: true
        color: Theme.ink2
        Accessible.role: Accessible.Heading
    }
}
