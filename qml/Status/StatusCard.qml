// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// One thing of this screen: how it is, what to do, and the technical reason to pass on.
Card {
    id: card

    required property string title
    required property string state
    required property bool good
    property string fact
    property string advice
    property string reason

    implicitHeight: words.height + 2 * Theme.cardPadding
    border.color: good ? Theme.line : Theme.amberI

    Column {
        id: words

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * x
        spacing: Theme.gap1

        PlainText {
            width: parent.width
            text: card.title
            color: Theme.ink2
        }
        Row {
            width: parent.width
            spacing: Theme.gap2

            Icon {
                y: 4
                width: 40
                height: 40
                glyph: card.good ? Icon.Check : Icon.Warning
                color: card.good ? Theme.jade : Theme.amberI
            }
            PlainText {
                width: parent.width - 40 - parent.spacing
                text: card.state
                bold: true
                paragraph: true
                font.pixelSize: Theme.listTitle
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.fact
            paragraph: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.advice
            paragraph: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.reason
            paragraph: true
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
