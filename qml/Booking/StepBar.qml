// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Where the bar with the pages was: back, and on.
Item {
    id: bar

    required property bool landscape
    required property string backText
    /// Empty: there is only the way back
    required property string onText
    property bool ready: true
    property int onGlyph: Icon.ChevronRight
    property bool backGoesBack: true

    signal backRequested()
    signal requested()

    x: Theme.margin
    y: landscape ? 912 : 1640
    width: landscape ? 1072 : 1000
    height: landscape ? 128 : 120

    QuietButton {
        id: back

        objectName: "bar.back"
        width: bar.onText === "" ? parent.width : 280
        height: parent.height
        padding: Theme.gap2
        glyph: bar.backGoesBack ? Icon.ChevronLeft : Icon.None
        glyphSize: 36
        text: bar.backText
        onClicked: bar.backRequested()
    }
    PrimaryButton {
        objectName: "bar.on"
        anchors.left: back.right
        anchors.leftMargin: Theme.gap2
        anchors.right: parent.right
        height: parent.height
        visible: bar.onText !== ""
        enabled: bar.ready
        glyph: bar.onGlyph
        text: bar.onText
        onClicked: bar.requested()
    }
}
