// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// An empty list says so in one sentence and offers one way on.
Column {
    id: empty

    required property string sentence
    property string action

    signal requested()

    spacing: Theme.gap3

    PlainText {
        width: parent.width
        text: empty.sentence
        paragraph: true
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.listTitle
        color: Theme.ink2
    }
    SecondaryButton {
        objectName: "way"
        visible: empty.action !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        text: empty.action
        onClicked: empty.requested()
    }
}
