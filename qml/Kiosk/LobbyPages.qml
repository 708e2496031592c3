// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Lobby

/// Every page but home, which shares the map's place.
Item {
    id: pages

    required property Lobby lobby
    required property bool landscape
    required property real inset

    PageHost {
        objectName: "page.hubs"
        file: "../Hubs/HubsPage.qml"
        page: Navigation.Hubs
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.activities"
        file: "../Activities/ActivitiesPage.qml"
        page: Navigation.Activities
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.services"
        file: "../Services/ServicesPage.qml"
        page: Navigation.Services
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.canteen"
        file: "../Canteen/CanteenPage.qml"
        page: Navigation.Canteen
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.organisations"
        file: "../Organisations/OrganisationsPage.qml"
        page: Navigation.Organisations
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.footfall"
        file: "../Footfall/FootfallPage.qml"
        page: Navigation.Footfall
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.notices"
        file: "../Notices/NoticesPage.qml"
        page: Navigation.Notices
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.search"
        file: "../Search/SearchPage.qml"
        page: Navigation.Search
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
    }
    PageHost {
        objectName: "page.status"
        file: "../Status/StatusPage.qml"
        page: Navigation.Status
        lobby: pages.lobby
        landscape: pages.landscape
        inset: pages.inset
        alsoWhenEmpty: true
    }
}
