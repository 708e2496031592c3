// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// The last row of every page: what makes the screen easier to use, in reach of everyone.
RowLayout {
    id: bar

    required property int language
    property bool stacked: false

    signal languageRequested(language: int)

    spacing: Theme.gap2
    uniformCellSizes: true

    QuietButton {
        objectName: "accessibility.language"
        // The other language in its own words: never translated.
        text: bar.language === Language.Chinese ? "English" : "中文"
        glyph: Icon.Globe
        stacked: bar.stacked
        glyphSize: 36
        labelSize: Theme.body
        boldLabel: false
        face: "transparent"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onClicked: bar.languageRequested(bar.language === Language.Chinese ? Language.English : Language.Chinese)
    }
}
