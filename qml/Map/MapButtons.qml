// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme

/// Layers, closer, farther, and back to the whole district once it was left.
Row {
    id: buttons

    required property MapCamera camera

    property bool layersOpen: false

    signal recentreRequested()
    signal layersRequested()

    spacing: Theme.gap2

    component MapButton: QuietButton {
        id: button

        implicitWidth: Theme.target
        implicitHeight: Theme.target

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                width: button.glyphSize
                height: button.glyphSize
                glyph: button.glyph
                color: button.enabled ? button.labelColor : Theme.ink3
            }
        }
    }

    MapButton {
        objectName: "recentre"
        glyph: Icon.Recentre
        visible: !buttons.camera.atHome
        Accessible.name: qsTr("回到全图")
        onClicked: buttons.recentreRequested()
    }
    MapButton {
        objectName: "layers"
        glyph: Icon.Layers
        face: buttons.layersOpen ? Theme.jade : Theme.sheet
        labelColor: buttons.layersOpen ? Theme.inverse : Theme.ink
        Accessible.name: qsTr("图层和查找")
        onClicked: buttons.layersRequested()
    }
    MapButton {
        objectName: "farther"
        glyph: Icon.Minus
        enabled: buttons.camera.zoom > 1.001
        Accessible.name: qsTr("缩小地图")
        onClicked: buttons.camera.travelTo(Qt.point(buttons.camera.focusX, buttons.camera.focusY), buttons.camera.zoom / 1.6)
    }
    MapButton {
        objectName: "closer"
        glyph: Icon.Plus
        enabled: buttons.camera.zoom < buttons.camera.closest - 0.001
        Accessible.name: qsTr("放大地图")
        onClicked: buttons.camera.travelTo(Qt.point(buttons.camera.focusX, buttons.camera.focusY), buttons.camera.zoom * 1.6)
    }
}
