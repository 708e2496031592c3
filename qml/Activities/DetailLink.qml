// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls

/// A thing that has a page of its own: what it is, its name, and the way there.
T.AbstractButton {
    id: link

    required property int glyph
    required property string label
    required property string name

    implicitHeight: Math.max(Theme.target, words.height + Theme.gap3)
    focusPolicy: Qt.TabFocus
    Accessible.name: label + " " + name

    background: Rectangle {
        radius: Theme.radiusControl
        color: link.down ? Theme.far : Theme.paper
        border.width: Theme.edge
        border.color: Theme.line2

        FocusRing {
            visible: link.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: 20
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            glyph: link.glyph
            color: Theme.jade
        }
        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.gap2
            anchors.right: chevron.left
            anchors.rightMargin: Theme.gap1
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                visible: text !== ""
                text: link.label
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
            PlainText {
                width: parent.width
                text: link.name
                bold: true
                paragraph: true
                maximumLineCount: 2
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
