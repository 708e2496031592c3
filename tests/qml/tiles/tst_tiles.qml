// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Map
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import "../support/qml/Finger.js" as Finger

/// The map on tiles: a real tile server on loopback, our relay, Qt's osm plugin, and the markers above.
Item {
    id: wall

    property list<string> chosen: []
    property string selected: ""

    width: 1080
    height: 1064

    Loader {
        id: loader

        anchors.fill: parent
        active: Stage.lobby !== null
        sourceComponent: DistrictMap {
            landscape: false
            model: Stage.lobby.hubMap
            language: Stage.lobby.language.current
            selectedHub: wall.selected
            onHubChosen: hubId => wall.chosen.push(hubId)
        }
    }

    TestCase {
        name: "Tiles"
        when: windowShown

        readonly property DistrictMap map: loader.item as DistrictMap
        readonly property MarkerLayer markers: map?.markers ?? null
        readonly property color disc: "#ff00ff"

        function init() {
            wall.Window.window.width = 1080;
            wall.Window.window.height = 1064;
            wall.chosen = [];
            wall.selected = "";
        }
        function cleanup() {
            Stage.speak(Language.Chinese);
            Stage.endTiles();
        }
        function begin(gcj, up, others = 56) {
            Stage.beginOnTiles(gcj, up, others);
            tryVerify(() => map !== null && map.ready);
            tryCompare(map.model, "count", others + 2);
            tryVerify(() => markers.canvasAt(Stage.here).x > 0); // the land is read beside the interface thread
            settle();
        }
        function settle() {
            tryCompare(map.camera, "settled", true);
            waitForPolish(markers);
        }
        /// The marker of the hub you stand in is in the middle of the disc that the server has drawn at its place.
        function discAroundHere() {
            const at = markers.markerAt(Stage.here);
            const picture = grabImage(wall);
            const reach = 36; // within the disc, beyond the marker
            const around = [-2, -1, 0, 1, 2, 3, 4].map(eighth => [reach * Math.cos(eighth * Math.PI / 4), reach * Math.sin(eighth * Math.PI / 4)]);
            const hits = around.filter(([x, y]) => {
                const view = markers.mapToItem(wall, at.x + x, at.y + y);
                if (view.x < 0 || view.y < 0 || view.x >= picture.width || view.y >= picture.height)
                    return false;
                return Qt.colorEqual(picture.pixel(Math.round(view.x), Math.round(view.y)), disc);
            });
            return hits.length >= 4; // the flag and a neighbour may cover some
        }
        function tap(point) {
            touchEvent(markers).press(0, markers, point.x, point.y).commit();
            touchEvent(markers).release(0, markers, point.x, point.y).commit();
        }

        function test_markers_stand_where_the_tiles_say_data() {
            return [{ tag: "WGS-84", gcj: false }, { tag: "GCJ-02", gcj: true }];
        }
        function test_markers_stand_where_the_tiles_say(data) {
            begin(data.gcj, true);
            map.camera.travelTo(markers.canvasAt(Stage.here), 4);
            settle();
            tryVerify(() => discAroundHere(), 20000);
            verify(Stage.keepPicture(map, "map-tiles-" + data.tag));
        }

        function test_whose_map_it_is_is_said() {
            begin(true, true);
            tryVerify(() => Finger.says(map, "测试图 · 审图号 GS(2026)0000号"));
            compare(Finger.named(map, "mapTrouble"), null);
            Stage.speak(Language.English);
            tryVerify(() => Finger.says(map, "Test map · Approval No. GS(2026)0000号"));
            const line = Finger.named(map, "mapAttribution");
            verify(Finger.texts(line)[0].font.pixelSize >= 24);
        }

        function test_without_a_tile_server_the_markers_stay_and_it_is_said() {
            begin(false, false);
            tryVerify(() => Finger.named(map, "mapTrouble") !== null, 20000);
            verify(Finger.says(map, "底图暂时取不到，综合体的位置不受影响"));
            const at = markers.markerAt(Stage.here);
            tap(at);
            compare(wall.chosen, [Stage.here]);
            map.camera.travelTo(markers.canvasAt(Stage.here), 4);
            settle();
            Stage.setTilesUp(true); // and it heals by itself
            tryVerify(() => discAroundHere(), 20000);
            tryVerify(() => Finger.named(map, "mapTrouble") === null);
        }

        function test_circles_open_under_a_finger() {
            begin(false, true, 600);
            let circle = null;
            for (let y = 10; y < markers.height - 150 && circle === null; y += 8)
                for (let x = 10; x < markers.width - 10 && circle === null; x += 8)
                    if (markers.circleAt(Qt.point(x, y)).width > 0 && markers.hubsAt(Qt.point(x, y), 44).length > 5)
                        circle = Qt.point(x, y);
            verify(circle !== null, "some gather");
            tap(circle);
            settle();
            verify(map.camera.zoom >= 1.5, map.camera.zoom);
            compare(wall.chosen.length, 0);
        }

        function test_few_in_a_circle_are_listed() {
            begin(false, true);
            let circle = null;
            for (let y = 10; y < markers.height - 150 && circle === null; y += 8)
                for (let x = 10; x < markers.width - 10 && circle === null; x += 8) {
                    const count = markers.hubsAt(Qt.point(x, y), 44).length;
                    if (markers.circleAt(Qt.point(x, y)).width > 0 && count <= 5)
                        circle = Qt.point(x, y);
                }
            verify(circle !== null, "some gather in twos");
            const expected = markers.hubsAt(circle, 44).length;
            tap(circle);
            const list = Finger.named(map, "hubChoices");
            tryCompare(list, "count", expected);
        }
    }
}
