// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Hub

/// The sheet of one hub. Portrait: over the lower part of the map. Landscape: over its right side, in two columns.
Item {
    id: sheet

    required property HubDetail hub
    required property bool landscape
    /// Where "back" leads, in words.
    required property string backText
    /// Null: booking is not offered here
    property BookingModel desk: null

    signal backRequested()
    signal hubRequested(hubId: string)
    signal organisationRequested(organisationId: string)
    signal organisationsRequested()

    readonly property int inner: width - 2 * Theme.margin
    readonly property int leftWidth: landscape ? 792 : inner
    readonly property int rightWidth: landscape ? inner - leftWidth - Theme.margin : inner

    SheetPanel {
        anchors.fill: parent
    }
    MouseArea { // what lies beneath is not to be touched through the sheet
        anchors.fill: parent
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 14
        width: 80
        height: 8
        radius: 4
        color: Theme.line2
        visible: !sheet.landscape
    }
    HubHeader {
        id: header

        x: Theme.margin
        y: sheet.landscape ? 40 : 60
        width: sheet.inner
        hub: sheet.hub
    }
    Flickable {
        id: scroll

        anchors.top: header.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap2
        width: sheet.width
        contentHeight: sheet.landscape ? Math.max(left.height, right.height) + Theme.gap3 : left.height + right.height + 2 * Theme.gap2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Column {
            id: left

            x: Theme.margin
            width: sheet.leftWidth
            spacing: Theme.gap2

            HubFacts {
                width: parent.width
                hub: sheet.hub
                onOrganisationRequested: organisationId => sheet.organisationRequested(organisationId)
                onOrganisationsRequested: sheet.organisationsRequested()
            }
            RouteHint {
                objectName: "route"
                width: parent.width
                hub: sheet.hub
            }
            FloorSection {
                objectName: "floors"
                width: parent.width
                visible: sheet.hub.venues.count > 0
                venues: sheet.hub.venues
            }
        }
        Column {
            id: right

            x: sheet.landscape ? Theme.margin * 2 + sheet.leftWidth : Theme.margin
            y: sheet.landscape ? 0 : left.height + Theme.gap2
            width: sheet.rightWidth
            spacing: Theme.gap2

            HubFootfall {
                objectName: "hubFootfall"
                width: parent.width
                hub: sheet.hub
                narrow: sheet.landscape
                onHubRequested: hubId => sheet.hubRequested(hubId)
            }
            HubEvents {
                width: parent.width
                activities: sheet.hub.activities
                desk: sheet.desk
                across: sheet.landscape ? 2 : 3
            }
        }
    }
    Item {
        id: actions

        x: Theme.margin
        y: sheet.height - (sheet.landscape ? 168 : 280)
        width: sheet.inner
        height: sheet.landscape ? 128 : 120

        QuietButton {
            objectName: "hubSheet.back"
            width: sheet.landscape ? 632 : parent.width
            height: parent.height
            text: sheet.backText
            glyph: Icon.ChevronLeft
            glyphSize: 48
            onClicked: sheet.backRequested()
        }
    }
}
