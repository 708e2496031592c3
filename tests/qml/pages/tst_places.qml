// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Stage
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Lobby
import Hubscreen.ViewModels.Search
import "../support/qml"
import "../support/qml/Finger.js" as Finger

/// A name with a "%1" in it stands as it was given, in every sentence.
Wall {
    id: wall

    BookingCase {
        name: "Places"
        wall: wall
        when: windowShown

        readonly property string given: "北山%2号100%1对1英语角"

        function beginWith(data, answers) {
            offer(Object.assign({}, data, {
                text: given
            }), answers);
        }
        /// What is read and what is read out there, of all that was made of a text of the feed.
        function told(name) {
            const seen = Finger.seen(there(name));
            const words = seen.map(one => one.text).concat(seen.map(one => one.Accessible.name));
            return words.filter(text => typeof text === "string" && /北山|英语角/.test(text));
        }
        function asGiven(name) {
            tryVerify(() => told(name).length > 0, 3000, name);
            for (const text of told(name))
                verify(!/北山|英语角|%/.test(text.split(given).join("")), text);
        }
        function says(name, words) {
            tryVerify(() => Finger.says(there(name), words), 3000, words);
        }
        function today(data) {
            return data.language === Language.Chinese ? "今天 14:00–15:00" : "Today 14:00–15:00";
        }

        function test_every_page_data() {
            return everyWay();
        }
        function test_every_page(data) {
            beginWith(data);
            const pages = [
                [Navigation.Home, "page.home"],
                [Navigation.Activities, "page.activities"],
                [Navigation.Services, "page.services"],
                [Navigation.Footfall, "page.footfall"],
                [Navigation.Canteen, "page.canteen"],
                [Navigation.Hubs, "page.hubs"],
                [Navigation.Organisations, "page.organisations"]
            ];
            for (const [page, name] of pages) {
                navigation.show(page);
                asGiven(name);
            }
            navigation.show(Navigation.Activities, Stage.here + "-a1");
            asGiven("activityDetail");
            navigation.show(Navigation.Organisations, "org-1");
            asGiven("organisationCard");
            for (const hub of [Stage.here, Stage.busy]) {
                navigation.openHub(hub);
                asGiven("hubSheet");
            }
        }

        function test_the_list_of_activities() {
            beginWith();
            navigation.show(Navigation.Activities);
            says("activity." + baduanjin, given);
            says("activity." + baduanjin, given + " · 三楼" + given);
            compare(there("activity." + baduanjin).Accessible.name, "14:00–15:00 " + given);
        }

        function test_search_data() {
            return everyWay();
        }
        function test_search(data) {
            beginWith(data);
            navigation.show(Navigation.Search);
            Stage.lobby.search.text = given;
            const first = there("result.0");
            asGiven("page.search");
            const hits = Finger.seen(there("page.search")).filter(one => one.objectName.startsWith("result."));
            verify(hits.some(one => one.kind === SearchKind.Activity));
            for (const hit of hits) {
                compare(hit.title, given);
                verify(Finger.says(hit, hit.where));
                verify(hit.Accessible.name.startsWith(given + " "), hit.Accessible.name);
                verify(hit.Accessible.name.endsWith(" " + hit.where), hit.Accessible.name);
            }
        }

        function test_read_back_and_receipt_data() {
            return everyWay();
        }
        function test_read_back_and_receipt(data) {
            beginWith(data);
            tap("book." + baduanjin);
            asGiven("booking.form");
            type("13800138026");
            tap("bar.on");
            asGiven("booking.readBack");
            tap("bar.on");
            asGiven("booking.receipt");
            compare(there("ticket.title").text, given);
            says("booking.receipt", given + " · " + (data.language === Language.Chinese ? "三楼" : "3F ") + given);
            says("booking.receipt", today(data));
        }

        function test_a_refusal_and_other_times_data() {
            return everyWay();
        }
        function test_a_refusal_and_other_times(data) {
            beginWith(data, {
                book: "full"
            });
            bookUntil(BookingStep.Done);
            asGiven("booking.refusal");
            says("booking.refusal", given + " · " + today(data));
            const other = there("other.0");
            const [when, what] = Finger.texts(other).map(one => one.text);
            verify(what.startsWith(given + " · " + given + " · ") && what.endsWith(given), what);
            compare(other.Accessible.name, what + " " + when);
        }

        function test_looked_up_data() {
            return everyWay();
        }
        function test_looked_up(data) {
            beginWith(data);
            tap("nav.services");
            tap("lookup.entry");
            type("4827168026", "lookup.keys");
            tap("bar.on");
            asGiven("lookup.found");
        }
    }
}
