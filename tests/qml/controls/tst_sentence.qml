// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Controls

TestCase {
    name: "Sentence"

    readonly property list<string> hostile: ["100%1对1英语角", "北山%2号", "%", "%%1", "%n", "%3", "%L1", "%10", "", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"]

    function test_what_is_put_in_is_not_looked_into_data() {
        const rows = [];
        for (const first of hostile)
            for (const second of hostile)
                rows.push({
                    tag: first + ", " + second,
                    first: first,
                    second: second
                });
        return rows;
    }
    function test_what_is_put_in_is_not_looked_into(data) {
        const {first, second} = data;
        compare(Sentence.fill("%1 · %2", first, second), first + " · " + second);
        compare(Sentence.fill("%2 · %1", first, second), second + " · " + first);
        compare(Sentence.fill("%1%2%1", first, second), first + second + first);
        compare(Sentence.fill("%1 %2–%3", first, second, first), first + " " + second + "–" + first);
        compare(Sentence.fill("%4 %3 %2 %1", first, second, first, second), second + " " + first + " " + second + " " + first);
    }
    function test_every_other_sign_stays_data() {
        return [
            {
                tag: "percent",
                sentence: "比平常%1多 %2%",
                filled: "比平常周三多 6%"
            },
            {
                tag: "before a place",
                sentence: "%%1 %%2",
                filled: "%周三 %6"
            },
            {
                tag: "of a plural",
                sentence: "%1 %n %2",
                filled: "周三 %n 6"
            }
        ];
    }
    function test_every_other_sign_stays(data) {
        compare(Sentence.fill(data.sentence, "周三", 6), data.filled);
    }
}
