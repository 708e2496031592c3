// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// One notice, whole: how urgent, to whom, what, and for how long.
Card {
    id: card

    required property string title
    required property string body
    required property int urgency
    required property bool ofThisHub
    required property calendarDay untilDay
    required property string untilTime

    implicitHeight: words.height + 2 * Theme.cardPadding
    border.color: urgency === Urgency.Info || urgency === Urgency.Other ? Theme.line : mark.tone

    Column {
        id: words

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * x
        spacing: Theme.gap1

        Item {
            width: parent.width
            height: mark.height

            UrgencyMark {
                id: mark

                urgency: card.urgency
            }
            PlainText {
                anchors.right: parent.right
                anchors.verticalCenter: mark.verticalCenter
                text: card.ofThisHub ? qsTr("本馆") : qsTr("全区")
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        PlainText {
            width: parent.width
            text: card.title
            bold: true
            paragraph: true
            font.pixelSize: Theme.listTitle
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.body
            paragraph: true
        }
        PlainText {
            width: parent.width
            text: Sentence.fill(qsTr("有效至 %1 %2", "day, time"), Words.monthDay(card.untilDay.month, card.untilDay.day), card.untilTime)
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
