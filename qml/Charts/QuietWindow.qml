// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// When it will be quieter: a column behind the curves, with its word where that has room.
Rectangle {
    id: window

    required property bool named

    color: Theme.jade1

    PlainText {
        visible: window.named && window.width > implicitWidth + 8
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("较空")
        bold: true
        font.pixelSize: Theme.caption
        color: Theme.jade
    }
}
