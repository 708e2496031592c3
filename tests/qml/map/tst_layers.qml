// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Map
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Map
import "../support/qml/Finger.js" as Finger

/// Layers, what is looked for, houses that unfold, whose map it is.
Item {
    id: wall

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
        }
    }

    TestCase {
        name: "Layers"
        when: windowShown

        readonly property DistrictMap map: loader.item as DistrictMap
        readonly property MarkerLayer markers: map?.markers ?? null
        readonly property MapLayers layers: map?.model.layers ?? null

        function everyWay() {
            return [{ tag: "portrait", landscape: false, language: Language.Chinese }, { tag: "portrait-en", landscape: false, language: Language.English }, { tag: "landscape", landscape: true, language: Language.Chinese }, { tag: "landscape-en", landscape: true, language: Language.English }];
        }
        function begin(data) {
            wall.selected = "";
            wall.landscape = data.landscape;
            wall.width = wall.Window.window.width = data.landscape ? 1920 : 1080;
            wall.height = wall.Window.window.height = data.landscape ? 1080 : 1064;
            Stage.begin();
            Stage.speak(data.language);
            tryVerify(() => map !== null && map.ready);
            tryCompare(map.model, "count", 58);
            settle();
        }
        function cleanup() {
            Stage.speak(Language.Chinese);
        }
        function settle() {
            tryCompare(map.camera, "settled", true);
            waitForPolish(markers);
        }
        function press(name) {
            const item = Finger.named(map, name);
            verify(item !== null, name);
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
        }
        function matches(id) {
            const row = hubIds().indexOf(id);
            return Stage.valueOf(map.model, row, "matches");
        }
        function hubIds() {
            const ids = [];
            for (let i = 0; i < map.model.count; ++i)
                ids.push(Stage.valueOf(map.model, i, "hubId"));
            return ids;
        }

        function test_where_is_a_canteen_data() {
            return everyWay();
        }
        function test_where_is_a_canteen(data) {
            begin(data);
            press("layers");
            const names = ["layer.crowd", "layer.style", "layer.accessible"];
            for (let kind = -1; kind <= VenueKind.Hall; ++kind)
                names.push("layer.kind." + kind);
            for (const name of names) {
                const chip = Finger.named(map, name);
                verify(chip.height >= 88, name);
                const corner = chip.mapToItem(markers, chip.width, chip.height);
                verify(corner.x <= markers.width && corner.y <= markers.height, name);
                verify(chip.mapToItem(markers, 0, 0).y >= 0, name);
            }
            press("layer.kind." + VenueKind.Canteen);
            compare(layers.venueKind, VenueKind.Canteen);
            compare(map.model.matching, 14); // the two large ones and each fifth
            verify(matches(Stage.busy));
            verify(!matches("hub-1"));
            verify(Stage.keepPicture(map, "map-layers-" + data.tag));
            press("layers");
            tryVerify(() => Finger.named(map, "layer.crowd") === null);
            compare(Finger.named(map, "finding").text, data.language === Language.English ? "Canteen: 14 hubs" : "食堂：14 处");
            verify(Finger.named(map, "finding").height >= 88);
            verify(Stage.keepPicture(map, "map-finding-" + data.tag));
            press("finding");
            compare(layers.searching, false);
            compare(Finger.named(map, "finding"), null);
        }

        function test_what_nobody_said_is_said() {
            begin(everyWay()[0]);
            press("layers");
            press("layer.accessible");
            compare(map.model.unknown, 14);
            press("layers");
            compare(Finger.named(map, "finding").text, "无障碍入口：16 处，14 处未说明");
        }

        function test_layers_go_and_come() {
            begin(everyWay()[0]);
            verify(colours().has("#c8452d"));
            press("layers");
            press("layer.crowd");
            press("layer.style");
            compare(layers.crowd, false);
            compare(layers.style, false);
            press("layers");
            settle();
            verify(!colours().has("#c8452d"), "no crowd is shown");
            press("layers");
            press("layer.crowd");
            press("layers");
            settle();
            verify(colours().has("#c8452d"));
        }
        function colours() {
            const picture = grabImage(map);
            const found = new Set();
            for (let y = 140; y < 1020; y += 2)
                for (let x = 364; x < map.width; x += 2)
                    found.add(String(picture.pixel(x, y)));
            return found;
        }

        function test_a_touch_beside_the_panel_closes_it() {
            begin(everyWay()[0]);
            press("layers");
            const touch = touchEvent(markers);
            touch.press(0, markers, 8, 300).commit();
            touch.release(0, markers, 8, 300).commit();
            tryVerify(() => Finger.named(map, "layer.crowd") === null);
        }

        function test_houses_unfold_when_their_hub_is_chosen_data() {
            return everyWay();
        }
        function test_houses_unfold_when_their_hub_is_chosen(data) {
            begin(data);
            compare(markers.houseAt("hub-10-canteen"), Qt.point(-1, -1));
            Stage.lobby.hubDetail; // as the sheet does
            Stage.lobby.navigation.openHub("hub-10");
            wall.selected = "hub-10";
            tryVerify(() => map.model.housesReach > 0);
            settle();
            tryVerify(() => markers.houseAt("hub-10-canteen").x > 0 && map.camera.zoom > 1.2);
            settle();
            const hub = markers.markerAt("hub-10");
            for (const id of ["hub-10-canteen", "hub-10-club"]) {
                const house = markers.houseAt(id);
                const away = Math.hypot(house.x - hub.x, house.y - hub.y);
                verify(away > 20 && away < 220, id + " " + away);
                verify(house.x > 0 && house.y > 0 && house.x < markers.width && house.y < markers.height, id);
            }
            verify(markers.houseAt("hub-10-canteen").x > hub.x, "to the north-east");
            verify(Stage.keepPicture(map, "map-houses-" + data.tag));
            wall.selected = "";
            Stage.lobby.navigation.closeHub();
            settle();
            compare(markers.houseAt("hub-10-canteen"), Qt.point(-1, -1));
        }

        function test_the_schematic_says_what_it_is() {
            begin(everyWay()[0]);
            const line = Finger.named(map, "mapAttribution");
            verify(Finger.says(line, "示意图，非测绘成果"));
            verify(line.height > 0 && line.width > 100);
            Stage.speak(Language.English);
            tryVerify(() => Finger.says(map, "Schematic, not for survey"));
        }
    }
}
