// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// What the dots mean, in numbers, with their age; or why there are none.
Row {
    id: legend

    required property bookableRow target
    required property int mine

    readonly property bool known: !target.remaining.withdrawn && target.capacity >= 0
    required property bool full
    readonly property int taken: Math.max(0, target.capacity - target.remaining.value)
    readonly property int free: Math.max(0, target.remaining.value - mine)
    readonly property bool stale: known && target.remaining.freshness === Freshness.Stale

    spacing: Theme.gap4

    component Entry: Row {
        id: entry

        property alias text: words.text
        property alias bold: words.bold
        property alias color: words.color
        default property alias mark: place.data

        spacing: Theme.gap2

        Item {
            id: place

            width: 28
            height: 28
            anchors.verticalCenter: words.verticalCenter
        }
        PlainText {
            id: words
        }
    }

    Entry {
        visible: legend.known
        text: qsTr("已约 %1 席", "", legend.taken).arg(Words.seats(legend.taken))
        color: Theme.ink2

        Rectangle {
            anchors.centerIn: parent
            width: 20
            height: 20
            radius: 10
            color: Theme.seatTaken
        }
    }
    Entry {
        visible: legend.known && !legend.full && legend.mine > 0
        text: qsTr("您选 %1 席", "", legend.mine).arg(Words.seats(legend.mine))
        bold: true
        color: Theme.jade

        Rectangle {
            anchors.fill: parent
            radius: 14
            color: Theme.jade

            Icon {
                anchors.centerIn: parent
                width: 20
                height: 20
                glyph: Icon.Check
                weight: 1.8
                color: Theme.inverse
            }
        }
    }
    Entry {
        visible: legend.known && !legend.full
        text: qsTr("还剩 %1 席", "", legend.free).arg(Words.seats(legend.free))

        Rectangle {
            anchors.fill: parent
            radius: 14
            color: Theme.sheet
            border.width: Theme.strongEdge
            border.color: Theme.jade
        }
    }
    Entry {
        visible: legend.stale
        text: legend.target.remaining.observedTime
        color: Theme.amberI

        Icon {
            anchors.fill: parent
            glyph: Icon.Clock
            color: Theme.amberI
        }
    }
    PlainText {
        visible: text !== ""
        color: Theme.ink2
        text: {
            if (legend.target.targetId === "")
                return "";
            if (legend.full)
                return legend.target.waitlist > 0 ? qsTr("已满，%1 人在候补", "", legend.target.waitlist).arg(Words.seats(legend.target.waitlist)) : qsTr("已满，可以排候补");
            if (legend.known)
                return "";
            return legend.target.capacity < 0 ? qsTr("不限名额") : qsTr("余位暂时不清楚，以平台答复为准");
        }
    }
}
