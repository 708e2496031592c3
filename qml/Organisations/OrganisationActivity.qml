// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Activities
import Hubscreen.Controls
import Hubscreen.ViewModels

/// One activity that an organisation has ahead.
DetailLink {
    required property string activityId
    required property string title
    required property string startTime
    required property string hubLabel
    required property calendarDay date

    objectName: "theirActivity." + activityId
    glyph: Icon.Calendar
    label: Sentence.fill(qsTr("%1 %2 · %3", "day, time, hub"), Words.date(date.month, date.day, date.weekday), startTime, hubLabel)
    name: title
}
