// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby
import Hubscreen.ViewModels.Search
import "../support/qml"
import "../support/qml/Finger.js" as Finger

Wall {
    id: wall

    ScreenCase {
        name: "Search"
        wall: wall
        when: windowShown

        readonly property SearchModel search: Stage.lobby?.search ?? null

        function open(data) {
            begin(data);
            navigation.show(Navigation.Search);
            there("page.search");
        }
        function type(letters) {
            for (const letter of letters)
                tap("key." + letter);
        }
        function keys() {
            return Finger.seen(there("search.keys")).filter(one => one.objectName.startsWith("key."));
        }

        function test_letters_find_as_they_are_typed_data() {
            return everyWay();
        }
        function test_letters_find_as_they_are_typed(data) {
            open(data);
            const chinese = data.language === Language.Chinese;
            type("bdj");
            compare(search.text, "bdj");
            verify(Finger.says(there("page.search"), "bdj"));
            const first = there("result.0");
            compare(first.title, chinese ? "八段锦公开课" : "Baduanjin");
            verify(Finger.says(there("page.search"), chinese ? "活动" : "Events"));
            wholeTextsOn("page.search");
            tap("key.backspace");
            compare(search.text, "bd");
            tap("key.clear");
            compare(search.text, "");
            compare(Finger.named(wall, "result.0"), null);
        }

        function test_what_was_typed_is_lit() {
            open();
            type("badu");
            const parts = Finger.texts(there("result.0")).map(one => one.text).filter(one => "八段锦公开课".includes(one) && one !== "");
            compare(parts, ["八段", "锦公开课"]);
        }

        function test_keys_are_large_and_apart_data() {
            return everyWay();
        }
        function test_keys_are_large_and_apart(data) {
            open(data);
            const page = there("page.search");
            const found = keys();
            verify(found.length >= 30);
            for (const one of found) {
                verify(one.width >= 88 && one.height >= 88, one.objectName + " " + one.width + "x" + one.height);
                const place = one.mapToItem(page, 0, 0, one.width, one.height);
                verify(place.x >= -0.5 && place.x + place.width <= page.width + 0.5 && place.y + place.height <= page.height + 0.5, one.objectName);
                for (const other of found) {
                    const its = other.mapToItem(page, 0, 0, other.width, other.height);
                    verify(one === other || place.x + place.width <= its.x + 0.5 || its.x + its.width <= place.x + 0.5 || place.y + place.height <= its.y + 0.5 || its.y + its.height <= place.y + 0.5, one.objectName + " " + other.objectName);
                }
            }
        }

        function test_digits_are_on_the_other_side() {
            open();
            tap("key.digits");
            type("12");
            compare(search.text, "12");
            tap("key.digits");
            type("a");
            tap("key.space");
            compare(search.text, "12a ");
        }

        function test_a_word_is_touched_instead_of_typed() {
            open();
            tryVerify(() => search.words.length > 0);
            const word = search.words[0];
            tap("word.0");
            compare(search.text, word);
            verify(there("result.0").title.startsWith(word));
        }

        function test_nothing_found_says_what_is_near_data() {
            return everyWay();
        }
        function test_nothing_found_says_what_is_near(data) {
            open(data);
            type("badanjim");
            there("search.nothing");
            const near = search.near[0];
            verify(near.startsWith(data.language === Language.Chinese ? "八段锦" : "Baduanjin"));
            wholeTextsOn("page.search");
            tap("near.0");
            compare(search.text, near);
            there("result.0");
            compare(Finger.named(wall, "search.nothing"), null);
            tap("key.clear");
            type("qxqxqx");
            there("search.nothing");
            compare(search.near.length, 0);
            verify(search.words.length > 0);
        }

        function test_an_activity_opens_its_day_and_hub() {
            open();
            type("bdj");
            const hit = there("result.0");
            const hub = hit.hubId;
            tap("result.0");
            there("page.activities");
            compare(Stage.lobby.activities.hubId, hub);
            compare(Stage.lobby.activities.dayOffset, 0);
            compare(search.text, "");
        }

        function test_a_hub_opens_its_sheet_and_comes_back_to_what_was_found() {
            open();
            search.text = "三墩镇民生";
            const hub = there("result.0").hubId;
            tap("result.0");
            tryCompare(navigation, "hubId", hub);
            navigation.closeHub();
            compare(search.text, "三墩镇民生");
            there("result.0");
        }

        function opensAt(text, kind, page) {
            open();
            search.text = text;
            tryVerify(() => Finger.named(wall, "result.0") !== null);
            const hit = there("result.0");
            compare(hit.kind, kind);
            const found = {
                itemId: hit.itemId,
                hubId: hit.hubId
            };
            tap("result.0");
            there(page);
            return found;
        }
        function test_a_service_opens_with_its_times() {
            const found = opensAt("睡眠呼吸", SearchKind.Service, "page.services");
            compare(navigation.itemId, found.itemId);
        }
        function test_a_dish_opens_its_canteen() {
            const found = opensAt("米饭", SearchKind.Dish, "page.canteen");
            compare(Stage.lobby.dishes.hubId, found.hubId);
        }
        function test_an_organisation_opens() {
            const found = opensAt("文泽", SearchKind.Organisation, "page.organisations");
            compare(navigation.itemId, found.itemId);
        }

        function test_what_was_typed_goes_with_the_page() {
            open();
            type("bdj");
            tap("search.back");
            there("page.activities");
            compare(search.text, "");
            navigation.show(Navigation.Search);
            compare(Finger.named(wall, "result.0"), null);
        }

        function test_hostile_texts_are_only_text() {
            open({
                text: "<img src='a'><img src='b'>"
            });
            search.text = "img";
            there("result.0");
            tap("result.0");
        }
    }
}
