// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// One line of a ticket: a picture, what it is, and the thing itself, in words or as an item.
Item {
    id: line

    required property int glyph
    required property string label
    required property int lineHeight
    property alias value: words.text
    default property alias extra: place.data

    implicitHeight: Math.max(lineHeight, words.visible ? words.implicitHeight + Theme.gap2 : 0)

    Icon {
        id: icon

        width: 44
        height: 44
        anchors.verticalCenter: parent.verticalCenter
        glyph: line.glyph
        color: Theme.jade
    }
    PlainText {
        id: name

        anchors.left: icon.right
        anchors.leftMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        width: 124
        text: line.label
        color: Theme.ink2
    }
    PlainText {
        id: words

        anchors.left: name.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        bold: true
        paragraph: true
        maximumLineCount: 2
        font.pixelSize: Theme.name
    }
    Item {
        id: place

        anchors.left: name.right
        anchors.right: parent.right
        height: parent.height
    }
}
