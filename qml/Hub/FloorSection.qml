// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Hub

/// The building cut open: floors from the top down, each with its rooms; houses near by stand below.
Item {
    id: section

    required property VenueListModel venues

    readonly property int rowHeight: 104
    readonly property int floorWidth: 88

    implicitHeight: body.y + body.height

    SectionTitle {
        id: title

        width: parent.width
        text: qsTr("楼层与场馆")
        remark: qsTr("本月活动场次")
    }
    Roof {
        id: roof

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        x: -14
        width: parent.width + 28
        height: 30
    }
    Rectangle {
        id: body

        anchors.top: roof.bottom
        anchors.topMargin: -2
        width: parent.width
        height: section.venues.lines * section.rowHeight + 2
        color: Theme.sheet
        border.width: Theme.edge
        border.color: Theme.line2

        Repeater {
            model: section.venues

            Item {
                id: room

                required property string name
                required property int kind
                required property int floor
                required property bool near
                required property bool firstOfFloor
                required property int venueState
                required property string opensTime
                required property int held
                required property double heldShare
                required property int line
                required property int column
                required property int columns

                readonly property real share: (body.width - section.floorWidth) / columns

                x: column === 0 ? 0 : section.floorWidth + column * share
                y: line * section.rowHeight
                width: column === 0 ? section.floorWidth + share : share
                height: section.rowHeight

                Rectangle {
                    visible: room.column === 0
                    x: 2
                    y: 2
                    width: section.floorWidth
                    height: parent.height - 2
                    color: Theme.jade1

                    PlainText {
                        anchors.centerIn: parent
                        visible: room.firstOfFloor && room.floor !== 0
                        text: room.floor > 0 ? qsTr("%1F").arg(room.floor) : qsTr("B%1").arg(-room.floor)
                        bold: true
                        color: Theme.jade
                        font.pixelSize: Theme.listTitle
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: room.firstOfFloor && room.near
                        width: 40
                        height: 40
                        glyph: Icon.Pin
                        color: Theme.jade
                    }
                }
                Rectangle {
                    visible: room.column > 0
                    width: 2
                    height: parent.height
                    color: Theme.line
                }
                Rectangle {
                    visible: room.line > 0
                    width: parent.width
                    height: 2
                    color: Theme.line2
                }
                VenueCell {
                    x: room.column === 0 ? section.floorWidth : 0
                    width: room.share
                    height: parent.height
                    name: room.name
                    kind: room.kind
                    venueState: room.venueState
                    opensTime: room.opensTime
                    held: room.held
                    heldShare: room.heldShare
                }
            }
        }
    }
}
