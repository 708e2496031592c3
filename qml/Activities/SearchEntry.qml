// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Theme
import Hubscreen.Controls

/// Goes to the search page.
PushButton {
    glyph: Icon.Search
    glyphSize: 36
    labelSize: Theme.body
    boldLabel: false
    text: qsTr("搜索活动、食堂、综合体")
}
