// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Whose screen this is, how old its data is, what time it is, and in which language.
Item {
    id: bar

    required property string hubName
    required property int feedState
    required property bool demo
    required property string updated
    property string updatedDay
    property bool stale: false
    required property string time
    required property string date
    /// What stands there where the whole would touch the freshness line
    property string shortDate: date
    required property int language
    /// Where the name must end; -1: at the clock
    property real nameRight: -1

    signal languageRequested(language: int)
    /// The seal was held for three seconds
    signal staffRequested()

    implicitHeight: 120

    Rectangle {
        id: seal

        objectName: "seal"
        y: 20
        width: 80
        height: 80
        radius: Theme.radiusControl
        color: Theme.jade

        PlainText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -3
            text: "惠" // the seal, in every language
            bold: true
            font.pixelSize: 48
            color: Theme.inverse
        }
        TapHandler {
            longPressThreshold: 3
            onLongPressed: bar.staffRequested()
        }
    }
    PlainText {
        id: name

        anchors.left: seal.right
        anchors.leftMargin: 20
        width: (bar.nameRight < 0 ? clock.x - Theme.gap3 : bar.nameRight) - x
        y: 14
        text: bar.hubName
        bold: true
        font.pixelSize: Theme.name
    }
    FreshnessLine {
        id: freshness

        anchors.left: name.left
        y: 68
        feedState: bar.feedState
        demo: bar.demo
        updated: bar.updated
        updatedDay: bar.updatedDay
        stale: bar.stale
    }
    PlainText {
        id: clock

        anchors.right: languageSwitch.left
        anchors.rightMargin: 20
        y: 2
        text: bar.time
        bold: true
        font.pixelSize: Theme.title
    }
    PlainText {
        objectName: "date"
        anchors.right: clock.right
        y: 74
        text: wholeDate.width <= clock.x + clock.width - freshness.x - freshness.width - Theme.gap3 ? bar.date : bar.shortDate
        color: Theme.ink2
        font: wholeDate.font
    }
    TextMetrics {
        id: wholeDate

        font.family: Theme.family
        font.pixelSize: Theme.caption
        text: bar.date
    }
    LanguageSwitch {
        id: languageSwitch

        objectName: "language"
        anchors.right: parent.right
        y: 16
        language: bar.language
        onLanguageRequested: language => bar.languageRequested(language)
    }
}
