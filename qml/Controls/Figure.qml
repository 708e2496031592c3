// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// A number on screen, and it can be nothing but a reading: marked with its time when it is not fresh, a dash when
/// withdrawn. What has no room is told shorter, then smaller; it is never cut.
Item {
    id: figure

    required property figureReading reading
    property string unit
    property int size: Theme.hero
    property int unitSize: Theme.body
    property color color: Theme.jadeD
    property color unitColor: Theme.ink
    /// How wide it may be, unit and time included
    property real mostWidth: Infinity

    /// Of what stands after the number
    readonly property real afterWidth: after.visible ? after.implicitWidth + size / 5 : 0
    readonly property bool stale: reading.freshness === Freshness.Stale
    readonly property bool withdrawn: reading.freshness === Freshness.Withdrawn
    readonly property string wholeText: withdrawn ? "—" : Words.number(reading.value)
    readonly property string shortText: withdrawn ? "—" : Words.shortNumber(reading.value)
    readonly property bool whole: metrics.widthOf(wholeText) <= mostWidth - afterWidth
    readonly property string shownText: whole ? wholeText : shortText
    readonly property real fitting: whole ? 1 : Math.min(1, (mostWidth - afterWidth) / metrics.widthOf(shortText))
    readonly property int shownSize: Math.max(Theme.caption, Math.floor(size * fitting))

    implicitWidth: number.implicitWidth + afterWidth
    implicitHeight: number.implicitHeight
    baselineOffset: number.baselineOffset
    Accessible.role: Accessible.StaticText
    Accessible.name: unit === "" ? wholeText : wholeText + " " + unit

    onShownTextChanged: {
        leaving.text = number.text;
        number.text = shownText;
        change.restart();
    }
    Component.onCompleted: {
        number.text = shownText;
        change.complete();
    }

    TextRuler {
        id: metrics

        font.family: Theme.family
        font.pixelSize: figure.size
        font.weight: Font.Bold
    }
    PlainText {
        id: number

        objectName: "number"
        bold: true
        font.pixelSize: figure.shownSize
        color: figure.color
    }
    PlainText {
        id: leaving

        bold: true
        font.pixelSize: figure.shownSize
        color: figure.color
        opacity: 0
        visible: opacity > 0
    }
    Row {
        id: after

        visible: figure.unit !== "" || figure.stale
        anchors.left: number.right
        anchors.leftMargin: figure.size / 5
        y: number.baselineOffset - unitText.baselineOffset
        spacing: Theme.gap1

        PlainText {
            id: unitText

            text: figure.unit
            font.pixelSize: figure.unitSize
            color: figure.unitColor
        }
        Icon {
            visible: figure.stale
            width: 24
            height: 24
            glyph: Icon.Clock
            weight: 1.4
            color: Theme.amberI
            anchors.verticalCenter: unitText.verticalCenter
        }
        PlainText {
            objectName: "observed"
            visible: figure.stale
            text: figure.reading.observedTime
            color: Theme.amberI
            font.pixelSize: Theme.caption
            anchors.verticalCenter: unitText.verticalCenter
        }
    }

    ParallelAnimation {
        id: change

        NumberAnimation {
            target: number
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.figure
            easing.type: Theme.easing
        }
        NumberAnimation {
            target: leaving
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
}
