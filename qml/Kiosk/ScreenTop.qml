// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby

/// The top bar, from the view models.
TopBar {
    id: top

    required property Lobby lobby

    readonly property calendarDay today: lobby.clock.today
    readonly property calendarDay updatedOn: lobby.feedStatus.updatedDay
    readonly property string dayText: Words.date(today.month, today.day, today.weekday)

    hubName: lobby.hereNow.name === "" ? qsTr("民生综合体") : lobby.hereNow.name
    feedState: lobby.feedStatus.state
    demo: lobby.feedStatus.demo
    updated: lobby.feedStatus.updatedTime
    updatedDay: lobby.feedStatus.updatedToday ? "" : Words.monthDay(updatedOn.month, updatedOn.day)
    stale: lobby.feedStatus.stale
    time: lobby.clock.set ? lobby.clock.time : ""
    date: !lobby.clock.set ? "" : lobby.language.current === Language.Chinese ? Sentence.fill(qsTr("%1 · 农历%2"), dayText, lobby.clock.lunarDate) : dayText
    shortDate: lobby.clock.set ? dayText : ""
    language: lobby.language.current
    onLanguageRequested: language => lobby.language.current = language
}
