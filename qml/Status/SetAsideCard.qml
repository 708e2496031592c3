// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby

/// The bookings that staff must settle by hand.
Card {
    id: card

    required property ScreenStatus status

    readonly property bool none: status.setAsideCount === 0

    border.color: none ? Theme.line : Theme.amberI

    Column {
        id: head

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * x
        spacing: Theme.gap1

        PlainText {
            width: parent.width
            text: qsTr("需要人工处理的预约")
            color: Theme.ink2
        }
        PlainText {
            width: parent.width
            text: card.none ? qsTr("没有") : qsTr("%n 笔", "bookings", card.status.setAsideCount)
            bold: true
            font.pixelSize: Theme.listTitle
        }
        PlainText {
            width: parent.width
            visible: !card.none
            text: qsTr("这些预约平台没有办成，或者没有答复清楚。居民来问时，按回执上的号码先在平台核对；没有约上的，到服务台重新预约。并请告诉平台管理员。")
            paragraph: true
        }
    }
    TouchList {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap2
        x: Theme.cardPadding
        width: parent.width - 2 * x
        visible: !card.none
        model: card.status.setAside

        delegate: SetAsideLine {
            objectName: "setAside." + reference
            width: ListView.view?.width ?? 0
        }
    }
}
