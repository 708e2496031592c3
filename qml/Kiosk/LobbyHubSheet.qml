// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Hub
import Hubscreen.ViewModels.Lobby

/// The hub's sheet in this lobby: what it shows, and where its ways lead.
HubSheet {
    id: sheet

    required property Lobby lobby

    readonly property Navigation navigation: lobby.navigation

    hub: lobby.hubDetail
    desk: lobby.booking
    backText: navigation.page === Navigation.Home ? qsTr("返回地图") : navigation.page === Navigation.Hubs ? qsTr("返回列表") : qsTr("返回")
    onBackRequested: navigation.closeHub()
    onHubRequested: hubId => navigation.openHub(hubId)
    onOrganisationRequested: organisationId => navigation.show(Navigation.Organisations, organisationId)
    onOrganisationsRequested: {
        lobby.organisations.hubId = hub.hubId;
        navigation.show(Navigation.Organisations);
    }
}
