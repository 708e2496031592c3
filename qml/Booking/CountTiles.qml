// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// How many come: a tile for each number, greyed when there are not so many seats; more than six are counted up and
/// down.
Item {
    id: tiles

    required property BookingModel booking

    readonly property int limit: booking.target.maxPartySize
    readonly property bool counter: limit > 6
    readonly property int across: Math.max(4, limit)

    implicitHeight: Theme.mainTarget

    Repeater {
        model: tiles.counter ? 0 : tiles.limit

        PushButton {
            required property int index

            readonly property int people: index + 1
            readonly property bool chosen: tiles.booking.partySize === people

            objectName: "people." + people
            width: (tiles.width - (tiles.across - 1) * Theme.gap2) / tiles.across
            height: tiles.height
            x: index * (width + Theme.gap2)
            enabled: people <= tiles.booking.mostPeople
            padding: 8
            text: qsTr("%1 位", "", people).arg(Words.seats(people))
            glyph: chosen ? Icon.Check : Icon.None
            glyphSize: 36
            labelSize: tiles.across > 4 ? Theme.listTitle : Theme.name
            face: chosen ? Theme.jade : Theme.sheet
            pressedFace: chosen ? Theme.jadeD : Theme.far
            edge: chosen ? Theme.jade : Theme.line2
            labelColor: chosen ? Theme.inverse : Theme.ink
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onClicked: tiles.booking.partySize = people
        }
    }
    Row {
        anchors.fill: parent
        visible: tiles.counter
        spacing: Theme.gap2

        QuietButton {
            objectName: "people.fewer"
            width: 238
            height: parent.height
            glyph: Icon.Minus
            enabled: tiles.booking.partySize > 1
            Accessible.name: qsTr("少一位")
            onClicked: tiles.booking.partySize -= 1
        }
        Rectangle {
            width: parent.width - 2 * (238 + Theme.gap2)
            height: parent.height
            radius: Theme.radiusControl
            color: Theme.jade1

            PlainText {
                anchors.centerIn: parent
                text: qsTr("%1 位", "", tiles.booking.partySize).arg(Words.seats(tiles.booking.partySize))
                bold: true
                font.pixelSize: Theme.title
                color: Theme.jadeD
            }
        }
        QuietButton {
            objectName: "people.more"
            width: 238
            height: parent.height
            glyph: Icon.Plus
            enabled: tiles.booking.partySize < tiles.booking.mostPeople
            Accessible.name: qsTr("多一位")
            onClicked: tiles.booking.partySize += 1
        }
    }
}
