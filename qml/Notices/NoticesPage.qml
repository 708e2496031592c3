// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby

/// Every notice that is valid now, the most urgent first.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    SectionTitle {
        id: title

        y: 20
        width: parent.width
        text: qsTr("通知")
        remark: page.lobby.notices.known ? qsTr("共 %n 条", "", page.lobby.notices.count) : ""
    }
    TouchList {
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap3
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap2
        model: page.lobby.notices
        reuseItems: false

        delegate: NoticeCard {
            required property string noticeId

            objectName: "notice." + noticeId
            width: ListView.view?.width ?? 0
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: page.lobby.notices.known && page.lobby.notices.count === 0
        sentence: qsTr("现在没有通知")
        action: qsTr("返回地图")
        onRequested: page.lobby.navigation.show(Navigation.Home)
    }
}
