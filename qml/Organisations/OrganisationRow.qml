// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls

/// One organisation of the list: its name, what it offers, how much it does.
T.AbstractButton {
    id: row

    required property string name
    required property string offer
    required property int operates
    required property int hubs
    required property int ahead
    property bool chosen: false

    readonly property string does: {
        const where = operates > 0 ? qsTr("运营 %n 处", "", operates) : qsTr("服务 %n 处", "", hubs);
        return ahead > 0 ? Sentence.fill(qsTr("%1 · %2"), where, qsTr("将办 %1 场活动", "", ahead).arg(Words.number(ahead))) : where;
    }

    implicitHeight: words.height + 2 * Theme.gap2
    focusPolicy: Qt.TabFocus
    Accessible.name: name

    background: Rectangle {
        color: row.down ? Theme.far : row.chosen ? Theme.jade1 : "transparent"

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
            id: words

            x: Theme.cardPadding
            y: Theme.gap2
            width: chevron.x - x - Theme.gap2

            PlainText {
                width: parent.width
                text: row.name
                bold: true
                paragraph: true
                maximumLineCount: 2
                font.pixelSize: Theme.listTitle
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: row.offer
                paragraph: true
                maximumLineCount: 2
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
            PlainText {
                width: parent.width
                text: row.does
                color: Theme.jade
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
