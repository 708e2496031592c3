// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// What to say at the desk, and what a phone scans.
Item {
    id: stub

    required property string label
    /// Six digits in two groups, or a reference of eight in two
    required property string code
    required property string link
    required property string advice

    readonly property int half: Math.ceil(code.length / 2)
    readonly property bool scannable: link !== "" && qr.readable

    implicitHeight: Math.max(words.height, scannable ? 392 : 0)

    Column {
        id: words

        width: (stub.scannable ? frame.x : parent.width) - Theme.gap3
        spacing: Theme.gap1

        PlainText {
            width: parent.width
            text: stub.label
            color: Theme.ink2
            paragraph: true
        }
        PlainText {
            objectName: "ticket.code"
            width: parent.width
            visible: stub.code !== ""
            text: Sentence.fill(qsTr("%1 %2", "halves of a code"), stub.code.slice(0, stub.half), stub.code.slice(stub.half))
            bold: true
            color: Theme.jadeD
            font.pixelSize: Theme.code
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.hero
            Accessible.name: stub.code.split("").join(" ")
        }
        PlainText {
            width: parent.width
            text: stub.advice
            paragraph: true
            color: Theme.ink2
        }
    }
    Rectangle {
        id: frame

        anchors.right: parent.right
        width: 340
        height: 340
        visible: stub.scannable
        radius: Theme.radiusControl
        color: "white"
        border.width: Theme.edge
        border.color: Theme.line2

        QrItem {
            id: qr

            objectName: "ticket.qr"
            anchors.fill: parent
            anchors.margins: Theme.gap1
            text: stub.link
            Accessible.role: Accessible.Graphic
            Accessible.name: scan.text
        }
    }
    PlainText {
        id: scan

        anchors.horizontalCenter: frame.horizontalCenter
        anchors.top: frame.bottom
        anchors.topMargin: Theme.gap1
        visible: stub.scannable
        text: qsTr("扫码存进手机")
    }
}
