// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// When there is nothing to show yet: a calm page, a sentence for the visitor, and what staff need to know.
Item {
    id: message

    required property string headline
    required property string sentence
    property string staffNote

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 880)
        spacing: Theme.gap3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 144
            height: 144
            glyph: Icon.Cloud
            weight: 0.6
            color: Theme.jade3
        }
        PlainText {
            width: parent.width
            text: message.headline
            bold: true
            paragraph: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.title
        }
        PlainText {
            width: parent.width
            text: message.sentence
            paragraph: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.listTitle
            color: Theme.ink2
        }
        PlainText {
            objectName: "staffNote"
            visible: text !== ""
            width: parent.width
            topPadding: Theme.gap4
            text: message.staffNote
            paragraph: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.caption
            color: Theme.ink2
        }
    }
}
