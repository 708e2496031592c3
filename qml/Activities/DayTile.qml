// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// A day of the week ahead: which one, and how many activities it has.
T.AbstractButton {
    id: tile

    required property int daysAhead
    required property calendarDay date
    /// -1: not known
    required property int count
    required property real share
    property bool chosen: false

    readonly property string word: daysAhead === 0 ? qsTr("今天") : daysAhead === 1 ? qsTr("明天") : Words.weekday(date.weekday)
    readonly property color tone: chosen ? Theme.inverse : Theme.ink

    implicitHeight: 96
    focusPolicy: Qt.TabFocus
    Accessible.name: word + " " + number.text
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radiusControl
        color: tile.chosen ? Theme.jade : tile.down ? Theme.far : Theme.sheet
        border.width: Theme.edge
        border.color: tile.chosen ? Theme.jade : Theme.line2

        FocusRing {
            visible: tile.visualFocus
        }
    }
    contentItem: Item {
        PlainText {
            y: 3
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Sentence.fill(qsTr("%1 %2", "weekday, day of the month"), tile.word, tile.date.day)
            bold: tile.chosen
            color: tile.tone
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }
        PlainText {
            id: number

            y: 39
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: tile.count < 0 ? "—" : qsTr("%1 场", "activities of a day, short", tile.count).arg(Words.number(tile.count))
            color: tile.chosen ? Theme.inverse : Theme.ink2
            font.pixelSize: Theme.caption
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
            visible: tile.count > 0
            width: Math.max(6, (parent.width - 40) * tile.share)
            height: 5
            radius: 2.5
            color: tile.chosen ? Theme.inverse : Theme.lake
        }
    }
}
