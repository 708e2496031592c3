// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// What has happened and what to do, as large as it can be; below it the same in the other language.
Column {
    id: message

    required property string title
    required property string body
    required property string otherTitle
    required property string otherBody
    required property calendarDay untilDay
    required property string untilTime

    /// Of Chinese characters; letters are narrower.
    function room(text: string): real {
        return text.length * (/^[\x00-\xff]*$/.test(text) ? 0.55 : 1);
    }

    spacing: Theme.gap4

    PlainText {
        objectName: "emergency.title"
        width: parent.width
        text: message.title
        bold: true
        paragraph: true
        maximumLineCount: 4
        font.pixelSize: message.room(text) <= 22 ? 112 : message.room(text) <= 48 ? Theme.hero : Theme.title
        color: Theme.vermI
        Accessible.role: Accessible.AlertMessage
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: message.body
        paragraph: true
        font.pixelSize: message.room(text) <= 160 ? Theme.title : Theme.name
    }
    PlainText {
        width: parent.width
        text: Sentence.fill(qsTr("有效至 %1 %2", "day, time"), Words.monthDay(message.untilDay.month, message.untilDay.day), message.untilTime)
        color: Theme.ink2
    }
    Rectangle {
        visible: other.visible
        width: parent.width
        height: 2
        color: Theme.line2
    }
    Column {
        id: other

        visible: message.otherTitle !== "" || message.otherBody !== ""
        width: parent.width
        spacing: Theme.gap1

        PlainText {
            width: parent.width
            text: message.otherTitle
            bold: true
            paragraph: true
            maximumLineCount: 3
            font.pixelSize: 48
        }
        PlainText {
            width: parent.width
            text: message.otherBody
            paragraph: true
            font.pixelSize: Theme.name
        }
    }
}
