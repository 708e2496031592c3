// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What comes first, what second.
Item {
    id: step

    required property int number
    required property string text
    property string remark
    /// The remark is something to see to
    property bool urgent: false

    implicitHeight: 48

    Rectangle {
        id: disc

        width: 48
        height: 48
        radius: 24
        color: Theme.ink

        PlainText {
            anchors.centerIn: parent
            text: step.number
            bold: true
            color: Theme.inverse
        }
    }
    SectionTitle {
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: step.text
        remark: step.remark
        urgent: step.urgent
    }
}
