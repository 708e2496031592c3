// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Hub

/// How to get there: which way, how far, how long on foot, and a code that opens the place on a phone's map.
Rectangle {
    id: route

    required property HubDetail hub
    readonly property string accessible: hub.accessible < 0 ? qsTr("无障碍入口：未说明") : hub.accessible > 0 ? qsTr("有无障碍入口") : qsTr("没有无障碍入口")

    implicitHeight: 220
    radius: Theme.radiusControl
    color: Theme.jade1

    Column {
        x: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        width: (qr.readable ? hint.x : route.width) - x - Theme.gap2
        spacing: Theme.gap1

        PlainText {
            objectName: "route.way"
            width: parent.width
            text: route.hub.here ? qsTr("您就在这里") : route.hub.metresAway < 0 ? qsTr("怎么去") : Sentence.fill(qsTr("往%1 %2", "direction, distance"), Words.direction(route.hub.direction), Words.distance(route.hub.metresAway))
            bold: true
            font.pixelSize: Theme.listTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }
        PlainText {
            objectName: "route.walk"
            width: parent.width
            visible: route.hub.walkMinutes >= 0
            text: qsTr("步行约 %n 分钟", "", route.hub.walkMinutes)
        }
        PlainText {
            width: parent.width
            visible: route.hub.walkMinutes >= 0
            text: qsTr("按直线距离，实际路程更长")
            color: Theme.ink2
            font.pixelSize: Theme.caption
            paragraph: true
        }
        PlainText {
            objectName: "route.accessible"
            width: parent.width
            visible: route.hub.known
            text: route.accessible
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    Rectangle {
        id: code

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 196
        height: 196
        radius: Theme.gap1
        color: "white"
        visible: qr.readable

        QrItem {
            id: qr

            objectName: "route.code"
            anchors.fill: parent
            text: route.hub.mapLink
            Accessible.role: Accessible.Graphic
            Accessible.name: hint.text
        }
    }
    PlainText {
        id: hint

        anchors.right: code.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        width: 130
        visible: qr.readable
        text: qsTr("手机扫码，看地图")
        font.pixelSize: Theme.caption
        color: Theme.ink2
        horizontalAlignment: Text.AlignRight
        paragraph: true
    }
}
