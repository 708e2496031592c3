// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Map
import Hubscreen.ViewModels.Map

/// What lies below the markers: the schematic, or tiles once it is known where they come from. Qt Location is loaded
/// when it is first needed: for tiles at once, for the schematic when the map is first moved (at home the page's own
/// picture behind it is the same, and drawn unscaled: a tick repaints it for an eighth of the time).
Item {
    id: base

    required property HubMapModel model
    required property StillPicture picture
    required property MapCamera camera

    readonly property bool tilesWanted: model !== null && model.tiles && model.server.address !== ""
    readonly property bool schematicWanted: model !== null && !model.tiles && !camera.atHome

    function build(loader: Loader, file: string, properties: var): void {
        if (loader.status === Loader.Null)
            loader.setSource(Qt.resolvedUrl(file), Object.assign(properties, {
                camera: camera
            }));
    }

    onTilesWantedChanged: show()
    onSchematicWantedChanged: show()
    Component.onCompleted: show()

    function show(): void {
        if (schematicWanted)
            build(schematic, "SchematicMap.qml", {
                picture: picture
            });
        if (tilesWanted)
            build(tiles, "TileMap.qml", {
                model: model
            });
    }

    Loader {
        id: schematic

        anchors.fill: parent
        visible: base.schematicWanted
    }
    Loader {
        id: tiles

        anchors.fill: parent
        active: base.tilesWanted
    }
}
