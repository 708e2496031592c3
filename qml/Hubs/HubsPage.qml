// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Hubs
import Hubscreen.ViewModels.Lobby

/// Every hub by town-street: what the map shows, as words.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property HubListModel hubs: lobby.hubs
    readonly property Navigation navigation: lobby.navigation

    SectionTitle {
        id: title

        y: 20
        width: organisations.x - Theme.gap3
        text: qsTr("全部综合体")
        remark: page.hubs.known ? qsTr("共 %n 处", "", page.hubs.count) : ""
    }
    SecondaryButton {
        id: organisations

        objectName: "hubs.organisations"
        anchors.right: parent.right
        text: qsTr("社会组织")
        glyph: Icon.Network
        onClicked: {
            page.lobby.organisations.hubId = "";
            page.navigation.show(Navigation.Organisations);
        }
    }
    Card {
        anchors.top: organisations.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        width: parent.width

        TouchList {
            anchors.fill: parent
            anchors.margins: 2
            model: page.hubs
            section.property: "townStreet"
            section.delegate: TownStreetHeader {
                required property string section

                width: ListView.view?.width ?? 0
                name: section
            }
            delegate: HubRow {
                required property string hubId

                objectName: "hubRow." + hubId
                width: ListView.view?.width ?? 0
                onClicked: page.navigation.openHub(hubId)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.cardPadding
            visible: page.hubs.known && page.hubs.count === 0
            sentence: qsTr("还没有综合体的资料")
        }
    }
}
