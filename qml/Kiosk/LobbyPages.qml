// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Hubs
import Hubscreen.Activities
import Hubscreen.Services
import Hubscreen.Canteen
import Hubscreen.Notices
import Hubscreen.Footfall
import Hubscreen.Organisations
import Hubscreen.Search
import Hubscreen.Status
import Hubscreen.ViewModels

/// Every page but home, which shares the map's place: where each lies, and the ways from one to another.
Item {
    id: pages

    required property Lobby lobby
    required property bool landscape
    required property real inset

    readonly property Navigation navigation: lobby.navigation

    PageHost {
        objectName: "page.hubs"
        page: Navigation.Hubs
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: HubsPage {
            hubs: pages.lobby.hubs
            onHubWished: hubId => pages.navigation.openHub(hubId)
            onOrganisationsWished: {
                pages.lobby.organisations.hubId = "";
                pages.navigation.show(Navigation.Organisations);
            }
        }
    }
    PageHost {
        objectName: "page.activities"
        page: Navigation.Activities
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: ActivitiesPage {
            lobby: pages.lobby
            landscape: pages.landscape
        }
    }
    PageHost {
        objectName: "page.services"
        page: Navigation.Services
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: ServicesPage {
            lobby: pages.lobby
            landscape: pages.landscape
        }
    }
    PageHost {
        objectName: "page.canteen"
        page: Navigation.Canteen
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: CanteenPage {
            lobby: pages.lobby
            landscape: pages.landscape
        }
    }
    PageHost {
        objectName: "page.organisations"
        page: Navigation.Organisations
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: OrganisationsPage {
            lobby: pages.lobby
            landscape: pages.landscape
            onHubsWished: pages.navigation.show(Navigation.Hubs)
        }
    }
    PageHost {
        objectName: "page.footfall"
        page: Navigation.Footfall
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: FootfallPage {
            lobby: pages.lobby
            landscape: pages.landscape
            onHubWished: hubId => pages.navigation.openHub(hubId)
        }
    }
    PageHost {
        objectName: "page.notices"
        page: Navigation.Notices
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: NoticesPage {
            lobby: pages.lobby
            onBackWished: pages.navigation.show(Navigation.Home)
        }
    }
    PageHost {
        objectName: "page.search"
        page: Navigation.Search
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        sourceComponent: SearchPage {
            lobby: pages.lobby
            landscape: pages.landscape
        }
    }
    PageHost {
        objectName: "page.status"
        page: Navigation.Status
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        alsoWhenEmpty: true
        sourceComponent: StatusPage {
            lobby: pages.lobby
            landscape: pages.landscape
            onBackWished: pages.navigation.show(Navigation.Home)
        }
    }
}
