// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Activities
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// One activity that an organisation has ahead.
DetailLink {
    required property string activityId
    required property string title
    required property timeSpan time
    required property string hubLabel

    objectName: "theirActivity." + activityId
    glyph: Icon.Calendar
    label: Words.joined([TimeWords.dateAndBegin(time), hubLabel])
    name: title
}
