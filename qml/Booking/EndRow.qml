// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// How long what is shown stays, a little longer, and done.
Item {
    id: end

    required property bool landscape
    required property int seconds
    required property int whole

    signal longerRequested()
    signal finished()

    x: Theme.margin
    y: landscape ? 912 : 1600
    width: landscape ? 1072 : 1000
    height: landscape ? 128 : 144

    TimerRing {
        id: ring

        objectName: "end.ring"
        anchors.verticalCenter: parent.verticalCenter
        width: 120
        height: 120
        color: Theme.amberL
        seconds: end.seconds
        whole: end.whole
    }
    Column {
        anchors.left: ring.right
        anchors.leftMargin: 20
        anchors.right: longer.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        visible: ring.visible

        PlainText {
            width: parent.width
            text: qsTr("%n 秒后清除", "", Math.max(0, end.seconds))
            bold: true
            paragraph: true
        }
        PlainText {
            width: parent.width
            text: qsTr("屏幕不留您的信息")
            paragraph: true
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    SecondaryButton {
        id: longer

        objectName: "end.longer"
        anchors.right: done.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        width: 248
        height: 128
        padding: Theme.gap1
        visible: ring.visible
        glyph: Icon.Plus
        glyphSize: 32
        text: qsTr("多留一会")
        onClicked: end.longerRequested()
    }
    PrimaryButton {
        id: done

        objectName: "end.done"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 320
        height: 128
        glyph: Icon.Check
        text: qsTr("完成")
        onClicked: end.finished()
    }
}
