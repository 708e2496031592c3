// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Map
import Hubscreen.ViewModels

/// What lies below the markers: the schematic, or tiles once it is known where they come from. Qt's plugin for tiles is loaded for
/// tiles alone.
Item {
    id: base

    required property HubMapModel model
    required property StillPicture picture
    required property MapCamera camera
    readonly property Item item: (schematic.item ?? tiles.item) as Item

    Loader {
        id: schematic

        anchors.fill: parent
        active: base.model !== null && !base.model.tiles
        // At home the page's own picture behind it is the same, and drawn unscaled: a tick repaints it for an eighth of the time.
        opacity: base.camera.atHome ? 0 : 1
        sourceComponent: SchematicMap {
            picture: base.picture
            camera: base.camera
        }
    }
    Loader {
        id: tiles

        anchors.fill: parent
        active: base.model !== null && base.model.tiles && base.model.server.address !== ""
        sourceComponent: TileMap {
            model: base.model
            camera: base.camera
        }
    }
}
