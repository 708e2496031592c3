// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Map

/// What the map shows, and where something is to be had.
Rectangle {
    id: panel

    required property MapLayers layers

    implicitWidth: 684
    implicitHeight: rows.height + 2 * Theme.gap3
    radius: Theme.radiusCard
    color: Theme.sheet
    border.width: Theme.edge
    border.color: Theme.line2

    component Chip: FilterChip {
        autoExclusive: false
        checkable: false // what is checked is the model's to say
        padding: Theme.gap3
    }
    component Heading: PlainText {
        font.pixelSize: Theme.caption
        color: Theme.ink2
    }

    MouseArea { // the map is not to be touched through it
        anchors.fill: parent
    }
    Column {
        id: rows

        x: Theme.gap3
        y: Theme.gap3
        width: parent.width - 2 * Theme.gap3
        spacing: 12

        Heading {
            text: qsTr("地图上显示")
        }
        Flow {
            width: parent.width
            spacing: 12

            Chip {
                objectName: "layer.crowd"
                text: qsTr("人多人少")
                checked: panel.layers.crowd
                onClicked: panel.layers.crowd = !panel.layers.crowd
            }
            Chip {
                objectName: "layer.style"
                text: qsTr("综合体类型")
                checked: panel.layers.style
                onClicked: panel.layers.style = !panel.layers.style
            }
            Chip {
                objectName: "layer.accessible"
                text: qsTr("无障碍入口")
                checked: panel.layers.accessible
                onClicked: panel.layers.accessible = !panel.layers.accessible
            }
        }
        Heading {
            text: qsTr("哪里有")
        }
        Flow {
            width: parent.width
            spacing: 12

            Repeater {
                model: [-1, VenueKind.Library, VenueKind.Canteen, VenueKind.Gym, VenueKind.HealthCabin, VenueKind.Nursery, VenueKind.ElderClub, VenueKind.DayCare, VenueKind.Culture, VenueKind.YouthScience, VenueKind.Hall]

                Chip {
                    required property int modelData

                    objectName: "layer.kind." + modelData
                    text: modelData < 0 ? qsTr("不限") : Words.venueKind(modelData)
                    checked: panel.layers.venueKind === modelData
                    onClicked: panel.layers.venueKind = modelData
                }
            }
        }
    }
}
