// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtLocation
import Hubscreen.Map
import Hubscreen.Theme

/// The still picture on a Qt Location map without tiles and without a network. Other map data can take its place here.
Map {
    id: map

    required property StillPicture picture
    required property MapCamera camera

    plugin: Plugin {
        name: "itemsoverlay"
    }
    color: Theme.far
    copyrightsVisible: false
    center: CanvasProjection.toCoordinate(Qt.point(camera.focusX, camera.focusY))
    zoomLevel: CanvasProjection.level(camera.zoom)

    MapQuickItem {
        coordinate: CanvasProjection.toCoordinate(Qt.point(0, 0))
        zoomLevel: CanvasProjection.homeZoom

        sourceItem: StillView {
            width: map.camera.canvas.width
            height: map.camera.canvas.height
            picture: map.picture
        }
    }
}
