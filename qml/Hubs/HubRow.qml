// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// One hub of the list: style, name, place, who helps there, and its word.
T.AbstractButton {
    id: row

    required property string name
    required property string place
    required property string organisations
    required property int style
    required property int crowd
    required property int metresAway
    required property figureReading inside
    required property openingNow opening
    property bool here: false

    readonly property string opens: OpeningWords.next(opening)

    implicitHeight: 136
    focusPolicy: Qt.TabFocus
    Accessible.name: [name, CrowdLook.word(crowd), opens].filter(part => part !== "").join(" ")

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
        StyleGlyph {
            id: mark

            x: Theme.cardPadding
            width: 52
            height: 52
            anchors.verticalCenter: parent.verticalCenter
            style: row.style
        }
        Column {
            anchors.left: mark.right
            anchors.leftMargin: 20
            anchors.right: now.left
            anchors.rightMargin: Theme.gap3
            anchors.verticalCenter: parent.verticalCenter
            spacing: -4

            PlainText {
                width: parent.width
                text: row.name
                bold: true
                font.pixelSize: Theme.listTitle
            }
            PlainText {
                width: parent.width
                text: Words.joined([row.place, row.metresAway < 0 ? "" : qsTr("距此 %1").arg(Words.distance(row.metresAway))])
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
            PlainText {
                width: parent.width
                visible: row.organisations !== ""
                text: qsTr("联动：%1").arg(row.organisations)
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        Column {
            id: now

            anchors.right: chevron.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            width: row.opens === "" ? 216 : Math.max(216, openingText.implicitWidth)

            Badge {
                anchors.right: parent.right
                level: row.crowd
            }
            Figure {
                anchors.right: parent.right
                visible: row.opens === "" && row.inside.freshness !== Freshness.Withdrawn
                reading: row.inside
                mostWidth: now.width
                size: Theme.caption
                unitSize: Theme.caption
                unit: qsTr("人在馆")
                color: Theme.ink2
                unitColor: Theme.ink2
            }
            PlainText {
                id: openingText

                anchors.right: parent.right
                visible: text !== ""
                text: row.opens
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
