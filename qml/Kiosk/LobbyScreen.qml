// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.Home
import Hubscreen.Map
import Hubscreen.Notices
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby

/// One lobby screen on its canvas: the map at the back, the pages over it, the hub's sheet over the pages.
Item {
    id: screen

    required property Lobby lobby
    required property bool landscape

    readonly property Navigation navigation: lobby.navigation
    readonly property bool sheetOpen: navigation.hubId !== ""
    readonly property bool mapShown: !lobby.empty && (sheetOpen || navigation.page === Navigation.Home)

    /// In portrait what lies under the top bar makes room for the band; in landscape the bar itself has room for it.
    readonly property real inset: band.visible && !landscape ? 64 : 0

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper // south of the river, too, the page goes on as paper
    }
    DistrictMap {
        id: map

        objectName: "map"
        width: parent.width
        height: screen.landscape ? parent.height : 1064
        visible: screen.mapShown
        landscape: screen.landscape
        inset: screen.inset
        model: screen.lobby.hubMap
        language: screen.lobby.language.current
        selectedHub: screen.navigation.hubId
        onHubChosen: hubId => screen.navigation.openHub(hubId)
    }
    HomePage {
        objectName: "page.home"
        anchors.fill: parent
        visible: screen.mapShown && !screen.sheetOpen
        lobby: screen.lobby
        landscape: screen.landscape
        inset: screen.inset
        onHubsRequested: screen.navigation.show(Navigation.Hubs)
        onActivitiesRequested: screen.navigation.show(Navigation.Activities)
        onFootfallRequested: screen.navigation.show(Navigation.Footfall)
    }
    LobbyPages {
        anchors.fill: parent
        lobby: screen.lobby
        landscape: screen.landscape
        inset: screen.inset
    }
    FullPageMessage {
        objectName: "page.empty"
        anchors.fill: parent
        visible: screen.lobby.empty && screen.navigation.page !== Navigation.Status
        headline: screen.lobby.feedStatus.state === FeedState.Starting ? qsTr("马上就好") : qsTr("暂时没有连上")
        sentence: screen.lobby.feedStatus.state === FeedState.Starting ? qsTr("正在取全区综合体的资料，请稍等。") : qsTr("这块屏幕还没有取到资料，连上以后会自动显示。有事请到服务台。")
        staffNote: screen.lobby.feedStatus.reason === "" ? "" : qsTr("工作人员：本机还没有数据，平台没有连上。%1").arg(screen.lobby.feedStatus.reason)
    }
    NoticeBand {
        id: band

        objectName: "noticeBand"
        x: screen.landscape ? 712 : Theme.margin
        y: screen.landscape ? 28 : 130
        width: screen.landscape ? 620 : parent.width - 2 * x
        visible: !screen.lobby.empty && !booking.visible && board.headline !== "" && (screen.sheetOpen || screen.navigation.page !== Navigation.Notices)
        narrow: screen.landscape
        board: screen.lobby.notices
        onClicked: screen.navigation.show(Navigation.Notices)
    }
    SheetHost {
        objectName: "hubSheet"
        open: screen.sheetOpen
        screenSize: Qt.size(screen.width, screen.height)
        landscape: screen.landscape
        file: "LobbyHubSheet.qml"
        lobby: screen.lobby
    }
    BookingHost {
        id: booking

        anchors.fill: parent
        lobby: screen.lobby
        landscape: screen.landscape
    }
    ScreenTop {
        x: Theme.margin
        y: screen.landscape ? 12 : 16
        width: parent.width - 2 * x
        lobby: screen.lobby
        nameRight: band.visible && screen.landscape ? band.x - x - Theme.gap2 : -1
        onStaffRequested: {
            if (!booking.visible)
                screen.navigation.show(Navigation.Status);
        }
    }
    BottomRow {
        anchors.fill: parent
        visible: !screen.lobby.empty
        lobby: screen.lobby
        landscape: screen.landscape
        sheetOpen: screen.sheetOpen || booking.visible
    }
}
