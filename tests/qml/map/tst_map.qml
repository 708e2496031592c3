// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Map
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Map
import "../support/qml/Finger.js" as Finger

Item {
    id: wall

    property list<string> chosen: []
    property bool landscape: false
    property string selected: ""

    width: 1080
    height: 1064

    Loader {
        id: loader

        anchors.fill: parent
        active: Stage.lobby !== null
        sourceComponent: DistrictMap {
            landscape: wall.landscape
            model: Stage.lobby.hubMap
            language: Stage.lobby.language.current
            selectedHub: wall.selected
            onHubChosen: hubId => wall.chosen.push(hubId)
        }
    }

    TestCase {
        name: "Map"
        when: windowShown

        readonly property DistrictMap map: loader.item as DistrictMap
        readonly property MapCamera camera: map?.camera ?? null
        readonly property MarkerLayer markers: map?.markers ?? null

        function turn(landscape) {
            wall.landscape = landscape;
            wall.width = wall.Window.window.width = landscape ? 1920 : 1080;
            wall.height = wall.Window.window.height = landscape ? 1080 : 1064;
        }
        function init() {
            turn(false);
            Stage.begin();
            tryVerify(() => map !== null && map.ready);
            tryCompare(map.model, "count", 58);
            wall.chosen = [];
            wall.selected = "";
            settle();
        }
        function cleanup() {
            Stage.speak(Language.Chinese);
        }
        function settle() {
            tryCompare(camera, "settled", true);
            waitForPolish(markers);
        }
        function hubIds() {
            const ids = [];
            for (let i = 0; i < map.model.count; ++i)
                ids.push(Stage.valueOf(map.model, i, "hubId"));
            return ids;
        }
        function isInside(point) {
            return point.x > 0 && point.y > 0 && point.x < markers.width && point.y < markers.height;
        }
        /// A marker under which a finger finds so many hubs (or more).
        function markerWith(enough) {
            const id = hubIds().find(one => isInside(markers.markerAt(one)) && enough(markers.hubsAt(markers.markerAt(one), 44).length));
            verify(id !== undefined);
            return id;
        }
        function emptySpot() {
            for (let y = 60; y < markers.height - 160; y += 20)
                for (let x = 60; x < markers.width - 60; x += 20)
                    if (markers.hubsAt(Qt.point(x, y), 60).length === 0)
                        return Qt.point(x, y);
            fail("the map is full");
        }
        function tap(item, point) {
            touchEvent(item).press(0, item, point.x, point.y).commit();
            touchEvent(item).release(0, item, point.x, point.y).commit();
        }
        function press(name) {
            const item = Finger.named(map, name);
            verify(item !== null, name);
            tap(item, Qt.point(item.width / 2, item.height / 2));
        }
        function drag(from, to) {
            const touch = touchEvent(markers);
            touch.press(0, markers, from.x, from.y).commit();
            for (let i = 1; i <= 10; ++i)
                touch.move(0, markers, from.x + (to.x - from.x) * i / 10, from.y + (to.y - from.y) * i / 10).commit();
            touch.release(0, markers, to.x, to.y).commit();
        }
        function pinch(middle, from, to) {
            const touch = touchEvent(markers);
            touch.press(0, markers, middle.x - from, middle.y).press(1, markers, middle.x + from, middle.y).commit();
            for (let i = 1; i <= 10; ++i) {
                const half = from + (to - from) * i / 10;
                touch.move(0, markers, middle.x - half, middle.y).move(1, markers, middle.x + half, middle.y).commit();
            }
            touch.release(0, markers, middle.x - to, middle.y).release(1, markers, middle.x + to, middle.y).commit();
        }

        function test_a_lonely_marker_opens_its_hub() {
            const id = markerWith(found => found === 1);
            const at = markers.markerAt(id);
            tap(markers, Qt.point(at.x + 12, at.y - 9)); // a thumb is not exact
            compare(wall.chosen, [id]);
        }

        function test_several_under_a_finger_open_a_list() {
            const at = markers.markerAt(markerWith(found => found >= 2));
            const expected = markers.hubsAt(at, 44);
            tap(markers, at);
            compare(wall.chosen.length, 0);
            const list = Finger.named(map, "hubChoices");
            tryCompare(list, "count", expected.length);
            for (let i = 0; i < Math.min(5, expected.length); ++i) {
                compare(list.itemAtIndex(i).hubId, expected[i]); // the nearest first
                compare(list.itemAtIndex(i).height, 104);
            }
            const second = list.itemAtIndex(1);
            tap(second, Qt.point(100, 52));
            tryVerify(() => wall.chosen.length === 1);
            compare(wall.chosen[0], expected[1]);
            compare(Finger.named(map, "hubChoices"), null);
        }

        function test_a_touch_beside_the_list_closes_it() {
            tap(markers, markers.markerAt(markerWith(found => found >= 2)));
            verify(Finger.named(map, "hubChoices") !== null);
            tap(markers, Qt.point(5, 5));
            tryVerify(() => Finger.named(map, "hubChoices") === null);
            compare(wall.chosen.length, 0);
        }

        function test_a_chip_opens_its_hub() {
            const at = markers.markerAt(Stage.busy);
            let chip = null;
            for (let y = 10; y < markers.height && chip === null; y += 6)
                for (let x = 10; x < markers.width && chip === null; x += 6)
                    if (Math.hypot(x - at.x, y - at.y) > 60 && markers.hubsAt(Qt.point(x, y), 0)[0] === Stage.busy)
                        chip = Qt.point(x, y);
            verify(chip !== null, "the busy hub has a chip");
            tap(markers, chip);
            compare(wall.chosen, [Stage.busy]);
        }

        function test_pinch_zooms_where_the_fingers_are() {
            const middle = Qt.point(360, 430);
            const under = camera.canvasPoint(middle);
            pinch(middle, 60, 150);
            verify(camera.zoom > 1.8, camera.zoom);
            const now = camera.canvasPoint(middle);
            fuzzyCompare(now.x, under.x, 12);
            fuzzyCompare(now.y, under.y, 12);
            pinch(middle, 150, 30);
            compare(camera.zoom, 1);
            compare(wall.chosen.length, 0);
        }

        function test_pan_takes_the_markers_along_and_ends_at_the_canvas() {
            camera.zoomAt(Qt.point(300, 300), 2);
            const before = markers.markerAt(Stage.here);
            const focus = camera.focusX;
            drag(Qt.point(400, 400), Qt.point(300, 400));
            settle(); // it glides on a little
            verify(camera.focusX > focus + 30);
            fuzzyCompare(markers.markerAt(Stage.here).x - before.x, (focus - camera.focusX) * 2, 0.5);
            for (let i = 0; i < 12; ++i)
                drag(Qt.point(600, 400), Qt.point(100, 400));
            settle();
            fuzzyCompare(camera.focusX, camera.canvas.width - camera.viewport.width / 4, 0.5);
            compare(wall.chosen.length, 0);
        }

        function test_double_tap_on_empty_land_zooms() {
            const spot = emptySpot();
            tap(markers, spot);
            tap(markers, spot);
            settle();
            compare(camera.zoom, 2);
        }

        function test_buttons_zoom_and_bring_back() {
            verify(camera.atHome);
            compare(Finger.named(map, "recentre"), null);
            compare(Finger.named(map, "farther").enabled, false);
            press("closer");
            settle();
            fuzzyCompare(camera.zoom, 1.6, 0.001);
            press("closer");
            settle();
            press("closer");
            settle();
            compare(camera.zoom, camera.closest);
            compare(Finger.named(map, "closer").enabled, false);
            press("recentre");
            settle();
            verify(camera.atHome);
            for (const name of ["closer", "farther"]) {
                verify(Finger.named(map, name).width >= 88);
                verify(Finger.named(map, name).height >= 88);
            }
        }

        function test_the_flag_stands_where_you_are_and_names_it() {
            const flag = markers.flag;
            const here = markers.markerAt(Stage.here);
            verify(flag.width > 0);
            verify(flag.x <= here.x && here.x <= flag.x + flag.width);
            verify(flag.y + flag.height < here.y || flag.y > here.y);
            verify(Finger.says(map, "您在这里"));
            verify(Finger.says(map, map.model.hereName));
            Stage.speak(Language.English);
            tryVerify(() => Finger.says(map, "You are here"));
        }

        function test_a_selected_hub_comes_to_what_the_sheet_leaves_free() {
            wall.selected = Stage.busy;
            tryVerify(() => Math.abs(markers.markerAt(Stage.busy).x - markers.width / 2) < 1 || !camera.settled);
            settle();
            verify(isInside(markers.markerAt(Stage.busy)));
            compare(markers.height, map.sheetView.height);
            compare(Finger.named(map, "closer"), null);
            verify(!Finger.says(map, "您在这里"));
            wall.selected = "";
            tryVerify(() => camera.atHome);
        }

        function test_a_tick_moves_no_marker_but_those_it_touches() {
            const before = hubIds().map(id => markers.markerAt(id));
            Stage.count(Stage.busy, 301);
            tryVerify(() => Stage.valueOf(map.model, hubIds().indexOf(Stage.busy), "inside") === 301);
            const moved = hubIds().filter((id, i) => markers.markerAt(id) !== before[i]);
            verify(moved.length < 10, moved.length);
            compare(markers.markerAt(Stage.here), before[hubIds().indexOf(Stage.here)]);
        }

        /// Where very many gather, a tick paints anew only what looks different: all in all as if everything were painted anew.
        function test_a_tick_of_very_many_paints_what_looks_different() {
            Stage.begin("", 298);
            tryVerify(() => map !== null && map.ready);
            tryCompare(map.model, "count", 300);
            settle();
            const before = grabImage(map);
            let differed = false;
            for (const inside of [3, 290, 150]) {
                for (const id of [Stage.here, Stage.busy, "hub-7"])
                    Stage.count(id, inside);
                tryVerify(() => Stage.valueOf(map.model, hubIds().indexOf("hub-7"), "inside") === inside);
                waitForPolish(markers);
                const ticked = grabImage(map);
                markers.update();
                verify(ticked.equals(grabImage(map)), inside);
                differed = differed || !ticked.equals(before);
            }
            verify(differed);
        }

        function test_pictures_data() {
            return [
                { tag: "portrait", landscape: false, language: Language.Chinese },
                { tag: "portrait-en", landscape: false, language: Language.English },
                { tag: "landscape", landscape: true, language: Language.Chinese },
                { tag: "landscape-en", landscape: true, language: Language.English }
            ];
        }
        /// Every layer is on the picture, in every orientation and language.
        function test_pictures(data) {
            turn(data.landscape);
            Stage.speak(data.language);
            settle();
            tryVerify(() => map.ready);
            const picture = grabImage(map);
            const colours = new Set();
            for (let y = 2; y < map.height; y += 3)
                for (let x = 2; x < map.width; x += 3)
                    colours.add(String(picture.pixel(x, y)));
            for (const colour of ["#efebe1", "#f7f5ef", "#fcfbf6", "#bfdae5", "#e4eee8", "#bed6c8", "#1d2a2a", "#c8452d"])
                verify(colours.has(colour), colour);
            verify(Stage.keepPicture(map, "map-" + data.tag));
        }
    }
}
