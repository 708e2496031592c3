// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby
import "Finger.js" as Finger

/// What the tests of every page share: a fresh screen, turned and speaking as wanted, and a finger on it.
TestCase {
    id: screen

    required property Item wall

    readonly property Navigation navigation: Stage.lobby?.navigation ?? null

    function turn(landscape) {
        wall.width = wall.Window.window.width = landscape ? 1920 : 1080;
        wall.height = wall.Window.window.height = landscape ? 1080 : 1920;
    }
    function begin(data) {
        turn(data?.landscape ?? false);
        Stage.begin(data?.text ?? "");
        Stage.speak(data?.language ?? Language.Chinese);
        tryCompare(Stage.lobby, "complete", true);
    }
    /// A page that complains is a page that is broken somewhere.
    function init() {
        failOnWarning(/./);
    }
    function cleanup() {
        Stage.speak(Language.Chinese);
    }
    function there(name) {
        tryVerify(() => Finger.named(wall, name) !== null, 3000, name);
        return Finger.named(wall, name);
    }
    /// As a finger would scroll to it first.
    function bringIntoView(item) {
        for (let list = item.parent; list; list = list.parent) {
            if (list.contentItem === undefined || list.flickableDirection === undefined)
                continue;
            const top = item.mapToItem(list.contentItem, 0, 0).y;
            list.contentY = Math.max(Math.min(list.contentY, top), top + item.height - list.height);
        }
    }
    /// A finger waits until what it wants to touch stands still.
    function restOf(item) {
        let before = null;
        tryVerify(() => {
            const now = item.mapToItem(wall, 0, 0);
            const rests = before !== null && now.x === before.x && now.y === before.y;
            before = now;
            return rests;
        });
    }
    /// As one who looks first: what holds off a hasty finger is over by then.
    function unhurried() {
        Finger.named(wall, "tapGuard")?.end();
    }
    /// At once, whatever lies there.
    function tapAt(place) {
        touchEvent(wall).press(0, wall, place.x, place.y).commit();
        touchEvent(wall).release(0, wall, place.x, place.y).commit();
    }
    function tap(name) {
        const item = there(name);
        unhurried();
        bringIntoView(item);
        restOf(item);
        waitForPolish(wall.Window.window);
        touchEvent(item).press(0, item).commit();
        touchEvent(item).release(0, item).commit();
    }
    function wholeTextsOn(name) {
        const cut = () => Finger.texts(there(name)).filter(one => one.truncated).map(one => one.text);
        tryVerify(() => cut().length === 0, 2000, name + ": " + cut());
    }
    function everyWay() {
        return [
            {
                tag: "portrait, Chinese",
                landscape: false,
                language: Language.Chinese,
                map: "地图"
            },
            {
                tag: "portrait, English",
                landscape: false,
                language: Language.English,
                map: "Map"
            },
            {
                tag: "landscape, Chinese",
                landscape: true,
                language: Language.Chinese,
                map: "地图"
            },
            {
                tag: "landscape, English",
                landscape: true,
                language: Language.English,
                map: "Map"
            }
        ];
    }
}
