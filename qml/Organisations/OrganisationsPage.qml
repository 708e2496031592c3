// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby
import Hubscreen.ViewModels.Organisations

/// Social organisations by kind, and one of them whole: beside the list in landscape, in its place in portrait.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property OrganisationListModel organisations: lobby.organisations
    readonly property Navigation navigation: lobby.navigation
    readonly property bool detailShown: navigation.itemId !== ""
    readonly property bool listShown: landscape || !detailShown

    SectionTitle {
        id: title

        y: 20
        width: (page.listShown ? scope.visible ? scope.x : list.width : back.x) - Theme.gap3
        text: page.organisations.hubId === "" ? qsTr("社会组织") : qsTr("%1的社会组织").arg(page.organisations.hubName)
        remark: page.listShown && page.organisations.known ? qsTr("共 %n 家", "", page.organisations.count) : ""
    }
    QuietButton {
        id: scope

        objectName: "organisations.all"
        x: list.width - width
        visible: page.listShown && page.organisations.hubId !== ""
        text: qsTr("看全区的")
        onClicked: page.organisations.hubId = ""
    }
    QuietButton {
        id: back

        objectName: "organisations.back"
        anchors.right: parent.right
        visible: page.detailShown && !page.landscape
        text: qsTr("返回列表")
        glyph: Icon.ChevronLeft
        onClicked: page.navigation.show(Navigation.Organisations)
    }
    Card {
        id: list

        y: 104
        width: page.landscape ? 880 : parent.width
        height: parent.height - y
        visible: page.listShown

        TouchList {
            anchors.fill: parent
            anchors.margins: 2
            model: page.organisations
            section.property: "kind"
            section.delegate: KindHeader {
                required property string section

                width: ListView.view?.width ?? 0
                kind: Number(section)
            }
            delegate: OrganisationRow {
                required property string organisationId

                objectName: "organisation." + organisationId
                width: ListView.view?.width ?? 0
                chosen: page.navigation.itemId === organisationId
                onClicked: page.navigation.show(Navigation.Organisations, organisationId)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.cardPadding
            visible: page.organisations.known && page.organisations.count === 0
            sentence: qsTr("还没有社会组织的资料")
            action: qsTr("全部综合体")
            onRequested: page.navigation.show(Navigation.Hubs)
        }
    }
    OrganisationCard {
        objectName: "organisationCard"
        x: page.landscape ? list.width + Theme.gap3 : 0
        y: 104
        width: parent.width - x
        height: parent.height - y
        visible: page.landscape || page.detailShown
        organisation: page.lobby.organisation
        onHubRequested: hubId => page.navigation.openHub(hubId)
        onActivityRequested: activityId => page.navigation.show(Navigation.Activities, activityId)
    }
}
