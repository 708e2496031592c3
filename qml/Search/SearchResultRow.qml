// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Search

/// One thing that was found: what, where, when, and its seats where it has any. Opens it.
T.AbstractButton {
    id: row

    required property int kind
    required property string title
    required property list<string> parts
    required property string hubLabel
    required property string venueName
    required property string detail
    required property int floor
    required property timeSpan time
    required property figureReading remaining
    required property int booking
    required property int status
    required property int waitlist
    required property bool running
    required property int more

    readonly property bool timed: time.from.time !== ""
    readonly property string where: detail !== "" ? detail : Words.joined([hubLabel, Words.place(floor, venueName)])

    implicitHeight: 112
    focusPolicy: Qt.TabFocus
    Accessible.name: [title, timed ? TimeWords.dayAndRange(time) : "", where].filter(part => part !== "").join(" ")

    background: Rectangle {
        color: row.down ? Theme.far : "transparent"

        Rectangle {
            x: Theme.cardPadding
            width: parent.width - 2 * x
            height: 2
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 4
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: lead

            x: Theme.cardPadding
            width: Math.max(132, begin.width + Theme.gap2, end.visible ? end.width + Theme.gap2 : 0)
            anchors.verticalCenter: parent.verticalCenter
            visible: row.timed
            spacing: -4

            PlainText {
                width: parent.width
                text: TimeWords.day(row.time.from)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
            PlainText {
                id: begin

                text: TimeWords.clock(row.time.from)
                bold: true
                color: Theme.jadeD
                font.pixelSize: Theme.listTitle
            }
            PlainText {
                id: end

                visible: row.time.to.elsewhere
                text: TimeWords.end(row.time)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        Icon {
            x: Theme.cardPadding + 20
            width: 52
            height: 52
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.timed
            color: Theme.jade
            glyph: {
                switch (row.kind) {
                case SearchKind.Hub:
                    return Icon.Hubs;
                case SearchKind.Venue:
                    return Icon.Pin;
                case SearchKind.Dish:
                    return Icon.Bowl;
                case SearchKind.Organisation:
                    return Icon.People;
                default:
                    return Icon.Calendar;
                }
            }
        }
        Column {
            anchors.left: lead.right
            anchors.right: side.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            TitleParts {
                width: parent.width
                parts: row.parts
            }
            PlainText {
                width: parent.width
                text: row.where
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        Column {
            id: side

            anchors.right: chevron.left
            anchors.rightMargin: Theme.gap1
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            SeatsText {
                anchors.right: parent.right
                visible: row.timed && text !== ""
                remaining: row.remaining
                booking: row.booking
                status: row.status
                waiting: row.waitlist
                running: row.running
            }
            PlainText {
                anchors.right: parent.right
                visible: row.more > 0
                text: row.timed ? qsTr("另有 %1 场", "", row.more).arg(Words.number(row.more)) : qsTr("另有 %n 处", "", row.more)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            height: 32
            glyph: Icon.ChevronRight
            color: Theme.ink2
        }
    }
}
