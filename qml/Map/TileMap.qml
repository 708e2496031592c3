// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtLocation
import QtPositioning
import Hubscreen.Map
import Hubscreen.Theme
import Hubscreen.ViewModels.Map

/// Tiles on a Qt Location map: the osm plugin with our own address on loopback as its custom host.
Item {
    id: tiles

    required property HubMapModel model
    required property MapCamera camera
    readonly property MapTiles server: model.server
    readonly property alias map: map
    readonly property real level: model.tileLevel + Math.log2(camera.zoom)
    readonly property geoCoordinate place: CanvasProjection.toTileCoordinate(model.tileLevel, model.tileCorner, Qt.point(camera.focusX, camera.focusY))

    /// The level first: from afar the map takes any place for too near to a pole, and puts another.
    function follow(): void {
        if (!map.mapReady)
            return;
        map.zoomLevel = level;
        map.center = place;
    }

    onLevelChanged: follow()
    onPlaceChanged: follow()

    Map {
        id: map

        property bool chosen: false

        /// The plugin's other maps are of public servers: until ours is chosen the map has no extent, and so asks for
        /// nothing.
        function choose(): void {
            for (const type of supportedMapTypes) {
                if (type.style === MapType.CustomMap) {
                    activeMapType = type;
                    chosen = true;
                }
            }
        }

        width: chosen ? parent.width : 0
        height: parent.height
        color: Theme.far
        copyrightsVisible: false // MapAttribution says it
        onSupportedMapTypesChanged: choose()
        onMapReadyChanged: tiles.follow()

        plugin: Plugin {
            name: "osm"

            PluginParameter {
                name: "osm.mapping.custom.host"
                value: tiles.server.address + "%z/%x/%y.png"
            }
            PluginParameter {
                name: "osm.mapping.providersrepository.disabled"
                value: true
            }
            PluginParameter {
                name: "osm.mapping.cache.directory"
                value: tiles.server.folder
            }
            PluginParameter {
                name: "osm.mapping.cache.disk.size"
                value: tiles.server.diskBytes
            }
            PluginParameter {
                name: "osm.mapping.cache.memory.size"
                value: tiles.server.memoryBytes
            }
            PluginParameter {
                name: "osm.mapping.cache.texture.size"
                value: tiles.server.memoryBytes
            }
            PluginParameter {
                name: "osm.mapping.prefetching_style"
                value: "NoPrefetching"
            }
        }
    }
}
