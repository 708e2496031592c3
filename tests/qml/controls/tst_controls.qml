// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import "../support/qml/Finger.js" as Finger

Item {
    id: wall

    readonly property string hostile: "<img src='a'><img src='b'>"

    width: 1080
    height: 1920

    Column {
        id: sinks

        width: parent.width

        PlainText {
            text: wall.hostile
        }
        PrimaryButton {
            objectName: "primary"
            text: wall.hostile
            glyph: Icon.Check
        }
        SecondaryButton {
            text: wall.hostile
        }
        QuietButton {
            text: wall.hostile
        }
        FilterChip {
            text: wall.hostile
        }
        SectionTitle {
            width: 600
            text: wall.hostile
            remark: wall.hostile
        }
        EventRow {
            width: 600
            time: ({
                    from: {
                        time: wall.hostile
                    },
                    to: {
                        time: wall.hostile
                    }
                })
            whole: true
            offer: BookingOffer.Seat
            title: wall.hostile
            place: wall.hostile
            remaining: ({})
            booking: BookingState.Open
            status: ActivityStatus.Scheduled
        }
        EmptyState {
            width: 600
            sentence: wall.hostile
            action: wall.hostile
        }
        TopBar {
            width: 1000
            hubName: wall.hostile
            feedState: FeedState.Online
            demo: false
            updated: wall.hostile
            time: wall.hostile
            date: wall.hostile
            language: Language.Chinese
        }
        Figure {
            reading: ({
                    value: 3,
                    freshness: Freshness.Stale,
                    observedTime: wall.hostile
                })
            unit: wall.hostile
        }
        NavBar {
            width: 600

            NavButton {
                objectName: "nav"
                text: wall.hostile
                glyph: Icon.Map
            }
        }
        FullPageMessage {
            width: 600
            height: 300
            headline: wall.hostile
            sentence: wall.hostile
            staffNote: wall.hostile
        }
    }
    Figure {
        id: figure

        reading: ({})
    }
    SeatsText {
        id: seats

        remaining: ({})
        booking: BookingState.Open
        status: ActivityStatus.Scheduled
    }
    FreshnessLine {
        id: line

        feedState: FeedState.Online
        demo: false
        updated: "10:32"
    }
    Badge {
        id: badge

        level: CrowdLevel.Quiet
    }
    AccessibilityBar {
        id: bar

        y: 1784
        width: 1000
        height: 96
        language: Language.Chinese
    }
    LanguageSwitch {
        id: languageSwitch

        y: 1600
        language: Language.English
    }
    SignalSpy {
        id: barSpy

        target: bar
        signalName: "languageRequested"
    }
    SignalSpy {
        id: switchSpy

        target: languageSwitch
        signalName: "languageRequested"
    }
    SignalSpy {
        id: primarySpy

        target: Finger.named(sinks, "primary")
        signalName: "clicked"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function tap(item) {
            touchEvent(item).press(0, item).commit();
            touchEvent(item).release(0, item).commit();
        }
        function numberOf(item) {
            return Finger.named(item, "number").text;
        }

        function test_no_control_reads_markup() {
            const hostileTexts = Finger.texts(sinks).filter(one => one.text.includes("<img"));
            verify(hostileTexts.length >= 20, hostileTexts.length);
            for (const one of Finger.texts(wall))
                compare(one.textFormat, Text.PlainText, one.text);
        }
        function test_a_fresh_figure_is_grouped() {
            figure.reading = {
                value: 41286,
                freshness: Freshness.Fresh,
                observedTime: "10:32"
            };
            compare(numberOf(figure), "41,286");
            compare(Finger.named(figure, "observed"), null);
        }
        function test_a_stale_figure_is_marked_with_its_time() {
            figure.reading = {
                value: 7,
                freshness: Freshness.Stale,
                observedTime: "10:12"
            };
            compare(numberOf(figure), "7");
            compare(Finger.named(figure, "observed").text, "10:12");
        }
        function test_a_withdrawn_figure_is_a_dash() {
            figure.reading = {
                value: 7,
                freshness: Freshness.Withdrawn
            };
            compare(numberOf(figure), "—");
        }
        function test_a_level_is_word_and_vessel_data() {
            return [
                {
                    tag: "quiet",
                    level: CrowdLevel.Quiet,
                    word: "空闲",
                    water: 0,
                    dashed: false
                },
                {
                    tag: "moderate",
                    level: CrowdLevel.Moderate,
                    word: "适中",
                    water: 0.5,
                    dashed: false
                },
                {
                    tag: "busy",
                    level: CrowdLevel.Busy,
                    word: "繁忙",
                    water: 1,
                    dashed: false
                },
                {
                    tag: "closed",
                    level: CrowdLevel.Closed,
                    word: "闭馆",
                    water: 0,
                    dashed: true
                },
                {
                    tag: "unknown",
                    level: CrowdLevel.Unknown,
                    word: "暂无数据",
                    water: 0,
                    dashed: true
                }
            ];
        }
        function test_a_level_is_word_and_vessel(data) {
            badge.level = data.level;
            verify(Finger.says(badge, data.word));
            const vessel = Finger.seen(badge).find(one => one.water !== undefined);
            tryCompare(vessel, "water", data.water);
            compare(vessel.dashed, data.dashed);
        }
        function test_seats_data() {
            const fresh = n => ({
                        value: n,
                        freshness: Freshness.Fresh
                    });
            return [
                {
                    tag: "many",
                    remaining: fresh(6),
                    words: "余 6 席"
                },
                {
                    tag: "few",
                    remaining: fresh(3),
                    words: "余 3 席",
                    bold: true
                },
                {
                    tag: "not known any more",
                    remaining: ({}),
                    words: "可报名"
                },
                {
                    tag: "stale",
                    remaining: {
                        value: 6,
                        freshness: Freshness.Stale,
                        observedTime: "10:12"
                    },
                    words: "10:12 余 6 席"
                },
                {
                    tag: "full",
                    remaining: fresh(0),
                    booking: BookingState.Full,
                    words: "已满"
                },
                {
                    tag: "waiting",
                    remaining: fresh(0),
                    booking: BookingState.Full,
                    waiting: 2,
                    words: "已满 · 2 人候补"
                },
                {
                    tag: "walk-in",
                    remaining: ({}),
                    booking: BookingState.WalkIn,
                    words: "直接到场"
                },
                {
                    tag: "closed",
                    remaining: fresh(4),
                    booking: BookingState.Closed,
                    words: "报名截止"
                },
                {
                    tag: "on now",
                    remaining: fresh(2),
                    running: true,
                    words: "进行中"
                },
                {
                    tag: "over",
                    remaining: fresh(2),
                    past: true,
                    words: "已结束"
                },
                {
                    tag: "very many",
                    remaining: fresh(900000000),
                    words: "余 9亿 席"
                },
                {
                    tag: "many, stale",
                    remaining: {
                        value: 12345,
                        freshness: Freshness.Stale,
                        observedTime: "10:12"
                    },
                    words: "10:12 余 12,345 席"
                },
                {
                    tag: "unreadable",
                    remaining: ({}),
                    booking: BookingState.Other,
                    words: "请到馆咨询"
                },
                {
                    tag: "cancelled",
                    remaining: fresh(2),
                    status: ActivityStatus.Cancelled,
                    words: "已取消"
                }
            ];
        }
        function test_seats(data) {
            seats.booking = data.booking ?? BookingState.Open;
            seats.status = data.status ?? ActivityStatus.Scheduled;
            seats.waiting = data.waiting ?? -1;
            seats.running = data.running ?? false;
            seats.past = data.past ?? false;
            seats.remaining = data.remaining;
            compare(seats.text, data.words);
            compare(seats.bold, data.bold ?? false);
        }
        function test_the_freshness_line_data() {
            return [
                {
                    tag: "online",
                    feed: FeedState.Online,
                    words: "数据 10:32 更新 · 在线"
                },
                {
                    tag: "demo",
                    feed: FeedState.Online,
                    demo: true,
                    words: "演示数据 · 10:32 更新"
                },
                {
                    tag: "away",
                    feed: FeedState.Offline,
                    words: "数据 10:32 更新 · 暂未连上"
                },
                {
                    tag: "online but silent",
                    feed: FeedState.Online,
                    stale: true,
                    words: "数据 10:32 更新 · 暂未连上"
                },
                {
                    tag: "since yesterday",
                    feed: FeedState.Offline,
                    day: "11月24日",
                    words: "数据 11月24日 10:32 更新 · 暂未连上"
                }
            ];
        }
        function test_the_freshness_line(data) {
            line.feedState = data.feed;
            line.demo = data.demo ?? false;
            line.stale = data.stale ?? false;
            line.updatedDay = data.day ?? "";
            compare(Finger.named(line, "freshness").text, data.words);
        }
        function test_parts_are_joined_without_what_is_not_said() {
            compare(Words.joined(["三墩镇", "三楼邻里课堂"]), "三墩镇 · 三楼邻里课堂");
            compare(Words.joined(["三墩镇", ""]), "三墩镇");
            compare(Words.joined(["", "三楼"]), "三楼");
            compare(Words.joined(["", ""]), "");
        }
        property timeSpan span
        function at(time, daysAhead, elsewhere, repeated) {
            return {
                time: time,
                daysAhead: daysAhead,
                elsewhere: elsewhere ?? false,
                repeated: repeated ?? RepeatedHour.None
            };
        }
        function test_a_span_of_time_in_words_data() {
            return [
                {
                    tag: "within its day",
                    from: at("19:00", 0),
                    to: at("24:00", 0),
                    range: "19:00–24:00",
                    end: "至 24:00",
                    booked: "今天 19:00–24:00"
                },
                {
                    tag: "into the next day",
                    from: at("22:30", 0),
                    to: at("01:00", 1, true),
                    range: "22:30 至明天 01:00",
                    end: "至明天 01:00",
                    booked: "今天 22:30 至明天 01:00"
                },
                {
                    tag: "begun the day before",
                    from: at("22:30", -1, true),
                    to: at("01:00", 0),
                    range: "昨天 22:30 至今天 01:00",
                    end: "至 01:00"
                },
                {
                    tag: "an hour that comes twice",
                    from: at("01:30", 0, false, RepeatedHour.First),
                    to: at("01:00", 0, false, RepeatedHour.Second),
                    range: "第一个 01:30–第二个 01:00",
                    end: "至第二个 01:00",
                    booked: "今天 第一个 01:30–第二个 01:00"
                }
            ];
        }
        function test_a_span_of_time_in_words(data) {
            span = {
                from: data.from,
                to: data.to
            };
            compare(TimeWords.range(span), data.range);
            compare(TimeWords.end(span), data.end);
            if (data.booked)
                compare(TimeWords.dayAndRange(span), data.booked);
        }
        function test_a_finger_presses_a_button() {
            primarySpy.clear();
            const button = Finger.named(sinks, "primary");
            const finger = touchEvent(button);
            finger.press(0, button).commit();
            verify(button.down);
            finger.release(0, button).commit();
            compare(primarySpy.count, 1);
        }
        function test_both_language_buttons_wish_the_other_language() {
            barSpy.clear();
            tap(Finger.named(bar, "accessibility.language"));
            compare(barSpy.count, 1);
            compare(barSpy.signalArguments[0][0], Language.English);
            switchSpy.clear();
            tap(languageSwitch);
            compare(switchSpy.signalArguments[0][0], Language.Chinese);
        }
    }
}
