// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.ViewModels.Base

/// Times as people read them: with the day where it is not the row's own, and which of two where the clocks go back.
QtObject {
    id: words

    /// "昨天", "今天", "明天", "11月26日"
    function day(at: dayTime): string {
        switch (at.daysAhead) {
        case -1:
            return qsTr("昨天");
        case 0:
            return qsTr("今天");
        case 1:
            return qsTr("明天");
        default:
            return Words.monthDay(at.day.month, at.day.day);
        }
    }

    /// The same behind other words.
    function dayWithin(at: dayTime): string {
        switch (at.daysAhead) {
        case -1:
            return qsTr("昨天", "within a sentence");
        case 0:
            return qsTr("今天", "within a sentence");
        case 1:
            return qsTr("明天", "within a sentence");
        default:
            return words.day(at);
        }
    }

    /// "22:30", "第一个 01:30"
    function clock(at: dayTime): string {
        switch (at.repeated) {
        case RepeatedHour.First:
            return qsTr("第一个 %1", "time that comes twice").arg(at.time);
        case RepeatedHour.Second:
            return qsTr("第二个 %1", "time that comes twice").arg(at.time);
        default:
            return at.time;
        }
    }

    function dayAndClock(at: dayTime): string {
        return words.day(at) + " " + words.clock(at);
    }

    /// "22:30", of another day than the row's "昨天 22:30"
    function begin(span: timeSpan): string {
        return span.from.elsewhere ? words.dayAndClock(span.from) : words.clock(span.from);
    }

    /// "昨天 22:30 开始", of what goes on
    function begun(span: timeSpan): string {
        return qsTr("%1 开始", "day and time").arg(words.dayWithin(span.from) + " " + words.clock(span.from));
    }

    /// "至 01:00", of another day than the row's "至明天 01:00"
    function end(span: timeSpan): string {
        return span.to.elsewhere ? words.untilDay(span.to) : words.until(words.clock(span.to));
    }

    /// "22:30–24:00"; where one of them is on another day than the row's "昨天 22:30 至今天 01:00"
    function range(span: timeSpan): string {
        if (span.from.elsewhere)
            return words.dayAndClock(span.from) + " " + words.untilDay(span.to);
        return span.to.elsewhere ? words.begin(span) + " " + words.end(span) : words.clock(span.from) + "–" + words.clock(span.to);
    }

    /// "今天 22:30 至明天 01:00", "11月27日 周五 14:00–15:00"
    function dayAndRange(span: timeSpan): string {
        const near = Math.abs(span.from.daysAhead) <= 1;
        const day = near ? words.day(span.from) : Words.date(span.from.day.month, span.from.day.day, span.from.day.weekday);
        return day + " " + words.ownRange(span);
    }

    /// "11月25日 周三 14:00–15:00", whichever day it is
    function dateAndRange(span: timeSpan): string {
        return Words.date(span.from.day.month, span.from.day.day, span.from.day.weekday) + " " + words.ownRange(span);
    }

    /// "11月25日 周三 14:00"; with an end on another day "11月25日 周三 22:30 至 11月26日 01:00"
    function dateAndBegin(span: timeSpan): string {
        return span.to.elsewhere ? words.dateAndRange(span) : Words.date(span.from.day.month, span.from.day.day, span.from.day.weekday) + " " + words.clock(span.from);
    }

    /// Behind the day on which it begins.
    function ownRange(span: timeSpan): string {
        return span.to.elsewhere ? words.clock(span.from) + " " + words.end(span) : words.clock(span.from) + "–" + words.clock(span.to);
    }

    function untilDay(at: dayTime): string {
        return words.until(words.dayWithin(at) + " " + words.clock(at));
    }

    function until(when: string): string {
        return /^\d/.test(when) ? qsTr("至 %1", "before a number").arg(when) : qsTr("至%1", "before a word").arg(when);
    }
}
