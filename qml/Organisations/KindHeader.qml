// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Above the organisations of one kind.
Item {
    id: header

    required property int kind

    implicitHeight: 72

    PlainText {
        x: Theme.cardPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        width: parent.width - 2 * x
        text: Words.organisationKind(header.kind)
        bold: true
        color: Theme.jade
        Accessible.role: Accessible.Heading
    }
}
