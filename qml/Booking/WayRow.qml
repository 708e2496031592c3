// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// Where the bar with the pages was: back, and on.
Item {
    id: way

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

        objectName: "way.back"
        width: way.onText === "" ? parent.width : 280
        height: parent.height
        padding: Theme.gap2
        glyph: way.backGoesBack ? Icon.ChevronLeft : Icon.None
        glyphSize: 36
        text: way.backText
        onClicked: way.backRequested()
    }
    PrimaryButton {
        objectName: "way.on"
        anchors.left: back.right
        anchors.leftMargin: Theme.gap2
        anchors.right: parent.right
        height: parent.height
        visible: way.onText !== ""
        enabled: way.ready
        glyph: way.onGlyph
        text: way.onText
        onClicked: way.requested()
    }
}
