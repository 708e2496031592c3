// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// The sheet of one hub. Portrait: over the lower part of the map. Landscape: over its right side, in two columns.
Item {
    id: sheet

    required property HubDetail hub
    required property bool landscape
    /// Where "back" leads, in words.
    required property string backText

    signal backWished()
    signal hubWished(hubId: string)

    readonly property int inner: width - 2 * Theme.margin
    readonly property int columnWidth: landscape ? (inner - Theme.margin) / 2 : inner

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
        anchors.topMargin: Theme.gap3
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap2
        width: sheet.width
        contentHeight: sheet.landscape ? Math.max(left.height, right.height) + Theme.gap3 : left.height + right.height + 2 * Theme.gap3
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: left

            x: Theme.margin
            width: sheet.columnWidth
            spacing: Theme.gap3

            HubFacts {
                width: parent.width
                hub: sheet.hub
                narrow: sheet.landscape
            }
            FloorSection {
                width: parent.width
                visible: sheet.hub.venues.count > 0
                venues: sheet.hub.venues
            }
        }
        Column {
            id: right

            x: sheet.landscape ? Theme.margin * 2 + sheet.columnWidth : Theme.margin
            y: sheet.landscape ? 0 : left.height + Theme.gap3
            width: sheet.columnWidth
            spacing: Theme.gap3

            HubFootfall {
                width: parent.width
                hub: sheet.hub
                narrow: sheet.landscape
                onHubWished: hubId => sheet.hubWished(hubId)
            }
            HubEvents {
                width: parent.width
                activities: sheet.hub.activities
                across: sheet.landscape ? 2 : 3
            }
        }
    }
    Item {
        id: actions

        x: Theme.margin
        y: sheet.landscape ? sheet.height - height - Theme.margin : sheet.height - 312
        width: sheet.landscape ? sheet.inner : sheet.inner
        height: sheet.landscape ? 112 : 152

        QuietButton {
            objectName: "hubSheet.back"
            width: sheet.landscape ? 360 : parent.width
            height: parent.height
            text: sheet.backText
            glyph: Icon.ChevronLeft
            glyphSize: 48
            onClicked: sheet.backWished()
        }
    }
}
