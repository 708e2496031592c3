// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Above the hubs of one town-street.
Item {
    id: header

    required property string name

    implicitHeight: 72

    PlainText {
        x: Theme.cardPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        width: parent.width - 2 * x
        text: header.name
        bold: true
        color: Theme.jade
        Accessible.role: Accessible.Heading
    }
}
