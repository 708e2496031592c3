// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Map

/// What stands over the map: its frame where it has one, and in its corners buttons, layers, what was found, whose map
/// it is.
Item {
    id: overlay

    required property HubMapModel model
    required property MapCamera camera
    required property bool selecting
    /// How far from the right edge things stand: in line with the page where the map runs to the screen's edge.
    required property real rightMargin
    /// Where no chip is to go.
    readonly property list<rect> covered: [boxOf(buttons), boxOf(attribution), boxOf(finding)]

    /// The layers are being chosen: their panel lies over the map.
    readonly property alias choosing: panel.visible

    signal recentreRequested()

    function boxOf(item: Item): rect {
        return item.visible ? Qt.rect(item.x, item.y, item.width, item.height) : Qt.rect(0, 0, 0, 0);
    }
    function close(): void {
        panel.active = false;
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.edge
        border.color: Theme.line2
        visible: (overlay.model.tiles || !overlay.camera.atHome) && !overlay.selecting
    }
    MapAttribution {
        id: attribution

        readonly property real besideButtons: overlay.width - (overlay.selecting ? 0 : buttons.width + overlay.rightMargin) - 2 * Theme.gap1
        readonly property bool isLong: width > besideButtons

        x: Theme.gap1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        room: overlay.width - 2 * Theme.gap1
        model: overlay.model
    }
    MapButtons {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: overlay.rightMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap2 + (attribution.isLong ? attribution.height : 0)
        visible: !overlay.selecting
        camera: overlay.camera
        layersOpen: panel.active
        onRecentreRequested: overlay.recentreRequested()
        onLayersRequested: panel.active = !panel.active
    }
    MapFinding {
        id: finding

        objectName: "finding"
        // Above the buttons, clear of the flag; over the panel where that stands there.
        x: overlay.choosing ? Theme.gap2 : parent.width - width - overlay.rightMargin
        y: overlay.choosing ? Theme.gap2 : buttons.y - height - Theme.gap2
        visible: overlay.model.layers.searching && !overlay.selecting
        model: overlay.model
    }
    TapHandler { // beside the panel
        enabled: panel.active
        gesturePolicy: TapHandler.WithinBounds
        onTapped: overlay.close()
    }
    Loader {
        id: panel

        active: false
        visible: active && !overlay.selecting
        anchors.right: parent.right
        anchors.rightMargin: overlay.rightMargin
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap2
        sourceComponent: MapLayersPanel {
            width: Math.min(implicitWidth, overlay.width - Theme.gap2 - overlay.rightMargin)
            layers: overlay.model.layers
        }
    }
}
