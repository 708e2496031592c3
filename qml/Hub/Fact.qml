// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls

/// One thing to know, with an icon, and a quieter note below, which may take two lines. Where it has a page of its own,
/// a touch leads there.
T.AbstractButton {
    id: fact

    required property int glyph
    property string note
    property bool linked: false

    implicitHeight: linked ? Math.max(Theme.target, words.height) : Math.max(icon.height, words.height)
    enabled: linked
    focusPolicy: linked ? Qt.TabFocus : Qt.NoFocus
    Accessible.name: text + " " + note
    Accessible.role: linked ? Accessible.Button : Accessible.StaticText

    background: Rectangle {
        radius: Theme.radiusControl
        color: fact.down ? Theme.far : "transparent"

        FocusRing {
            visible: fact.visualFocus
        }
    }
    TextMetrics {
        id: smallest

        text: fact.text
        font.family: Theme.family
        font.pixelSize: Theme.caption
    }
    contentItem: Item {
        Icon {
            id: icon

            width: 40
            height: 40
            glyph: fact.glyph
            color: Theme.jade
        }
        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: 14
            anchors.right: chevron.left

            PlainText {
                width: parent.width
                // One line, in smaller type if need be, and two where that is too long.
                readonly property bool fits: smallest.advanceWidth <= width

                text: fact.text
                wrapMode: fits ? Text.NoWrap : Text.Wrap
                fontSizeMode: fits ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.caption
                maximumLineCount: 2
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                // A line does not break within a range of hours or before a unit.
                text: fact.note.replace(/–/g, "–\u2060").replace(/(\d) (?=[a-z])/g, "$1\u00a0")
                paragraph: true
                maximumLineCount: 2
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: fact.linked
            width: visible ? 32 : 0
            height: 32
            glyph: Icon.ChevronRight
            color: Theme.ink2
        }
    }
}
