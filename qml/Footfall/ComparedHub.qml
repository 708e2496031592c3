// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.Charts
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Footfall

/// One hub of a comparison: its name, word, people and day.
Item {
    id: hub

    required property HubToday today
    required property bool here
    required property real topValue
    required property bool inFigures

    PlainText {
        width: glyph.x - Theme.gap1
        height: 36
        verticalAlignment: Text.AlignVCenter
        text: hub.here ? qsTr("本馆") : hub.today.label
        bold: true
        font.pixelSize: hub.width > 280 ? Theme.body : Theme.caption
    }
    VesselGlyph {
        id: glyph

        anchors.right: parent.right
        y: 4
        width: 28
        height: 28
        level: hub.today.crowd
    }
    Figure {
        id: inside

        y: 34
        reading: hub.today.inside
        mostWidth: hub.width - (word.visible ? word.implicitWidth + Theme.gap1 : 0)
        size: Theme.name
        unitSize: Theme.caption
        color: Theme.ink
        unit: hub.width > 280 ? qsTr("人在馆") : ""
    }
    PlainText {
        id: word

        anchors.right: parent.right
        y: inside.y + inside.baselineOffset - baselineOffset
        visible: CrowdLook.known(hub.today.crowd) || hub.today.crowd === CrowdLevel.Closed
        text: CrowdLook.word(hub.today.crowd)
        bold: true
        font.pixelSize: Theme.caption
        color: CrowdLook.text(hub.today.crowd)
    }
    PlainText {
        id: opens

        objectName: "opens"
        y: inside.y + inside.height + 2
        width: parent.width
        visible: text !== ""
        text: OpeningWords.next(hub.today.opening)
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    Loader {
        y: opens.visible ? opens.y + opens.height : opens.y
        width: parent.width
        height: parent.height - y
        visible: !hub.inFigures && hub.today.openToday
        asynchronous: true
        sourceComponent: CrowdChart {
            today: hub.today
            topValue: hub.topValue
            hoursATick: 6
        }
    }
    Column {
        y: opens.visible ? opens.y + opens.height : opens.y
        width: parent.width
        visible: hub.inFigures

        PlainText {
            width: parent.width
            paragraph: true
            text: hub.today.hasQuiet ? qsTr("%1 后较空").arg(hub.today.quietFromTime) : ""
            color: Theme.jade
            font.pixelSize: Theme.caption
        }
        PlainText {
            width: parent.width
            text: hub.today.capacity > 0 ? qsTr("可容 %1 人").arg(Words.number(hub.today.capacity)) : ""
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
