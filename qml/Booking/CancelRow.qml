// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Cancelling takes two touches, the second beside a way out.
Item {
    id: row

    required property bool asking
    /// Where the button begins; the question's box reaches out by a gap
    property real buttonX: 0

    signal asked()
    signal kept()
    signal cancelRequested()

    implicitHeight: Theme.mainTarget

    QuietButton {
        objectName: "lookup.cancel"
        x: row.buttonX
        width: 400
        height: parent.height
        visible: !row.asking
        glyph: Icon.Cross
        glyphSize: 32
        text: qsTr("取消预约")
        onClicked: row.asked()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.gap2
        visible: row.asking
        radius: Theme.radiusCard
        color: Theme.far
    }
    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap2
        anchors.right: yes.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        visible: row.asking
        text: qsTr("确定取消？座位会让给别人。")
        bold: true
        paragraph: true
        font.pixelSize: Theme.listTitle
    }
    SecondaryButton {
        id: yes

        objectName: "lookup.cancelYes"
        anchors.right: no.left
        anchors.rightMargin: Theme.gap2
        width: 264
        height: parent.height
        visible: row.asking
        padding: Theme.gap1
        text: qsTr("取消预约")
        onClicked: row.cancelRequested()
    }
    QuietButton {
        id: no

        objectName: "lookup.cancelNo"
        anchors.right: parent.right
        width: 200
        height: parent.height
        visible: row.asking
        padding: Theme.gap1
        text: qsTr("不取消")
        onClicked: row.kept()
    }
}
