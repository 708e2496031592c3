// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.ViewModels.Base

/// When a house is open, in words.
QtObject {
    id: words

    function isClosed(opening: openingNow): bool {
        return opening.state === OpeningState.OpensToday || opening.state === OpeningState.Over || opening.state === OpeningState.ClosedToday;
    }

    /// "已闭馆"; empty: nothing is known.
    function state(opening: openingNow): string {
        switch (opening.state) {
        case OpeningState.Open:
            return qsTr("现在开放");
        case OpeningState.OpensToday:
            return qsTr("现在不开放");
        case OpeningState.Over:
            return qsTr("已闭馆");
        case OpeningState.ClosedToday:
            return qsTr("今天闭馆");
        default:
            return "";
        }
    }

    /// "明天 08:30 开门", "周一 08:30 开门", "10月8日 08:30 开门"; empty: it is open, or no opening is known.
    function next(opening: openingNow): string {
        if (opening.nextTime === "")
            return "";
        const day = words.day(opening);
        return qsTr("%1 开门", "day and time").arg(day === "" ? opening.nextTime : day + " " + opening.nextTime);
    }

    /// "已闭馆 · 明天 08:30 开门"; "08:30 开门" while it opens later today.
    function sentence(opening: openingNow): string {
        return Words.joined([opening.state === OpeningState.OpensToday ? "" : words.state(opening), words.next(opening)]);
    }

    /// "08:30–12:00 18:00–次日 02:00", "24 小时开放".
    function hours(spans: list<openSpan>): string {
        const parts = [];
        for (const span of spans)
            parts.push(words.span(span));
        return parts.join(" ");
    }

    function span(span: openSpan): string {
        if (span.wholeDay)
            return qsTr("24 小时开放");
        return span.opens + "–" + (span.overnight ? qsTr("次日 %1").arg(span.closes) : span.closes);
    }

    function day(opening: openingNow): string {
        if (opening.daysAhead <= 0)
            return "";
        if (opening.daysAhead === 1)
            return qsTr("明天");
        const day = opening.nextDay;
        return opening.daysAhead < 7 ? Words.weekday(day.weekday) : Words.monthDay(day.month, day.day);
    }
}
