// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// A card's or section's title, with a quiet remark at the right.
Item {
    id: section

    property alias text: title.text
    property alias remark: note.text
    /// The remark is something to see to
    property bool urgent: false

    implicitHeight: title.implicitHeight
    implicitWidth: title.implicitWidth + note.implicitWidth + Theme.gap2

    PlainText {
        id: title

        width: Math.min(implicitWidth, parent.width)
        bold: true
        font.pixelSize: Theme.listTitle
        Accessible.role: Accessible.Heading
    }
    PlainText {
        id: note

        anchors.right: parent.right
        width: Math.min(implicitWidth, Math.max(0, parent.width - title.width - Theme.gap2)) // the title is never cut for it
        anchors.baseline: title.baseline
        bold: section.urgent
        color: section.urgent ? Theme.amberI : Theme.ink2
        font.pixelSize: section.urgent ? Theme.body : Theme.caption
    }
}
