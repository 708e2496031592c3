// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Hub

/// Which hub this is, its style, and how crowded it is.
Item {
    id: header

    required property HubDetail hub

    implicitHeight: 120

    PlainText {
        id: name

        anchors.left: parent.left
        anchors.right: badge.left
        anchors.rightMargin: Theme.gap3
        y: -16
        text: header.hub.name
        bold: true
        font.pixelSize: Theme.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.name
        height: 81
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }
    Badge {
        id: badge

        anchors.right: parent.right
        y: -8
        visible: header.hub.known
        large: true
        level: header.hub.today.crowd
    }
    StyleGlyph {
        id: mark

        y: 70
        width: 44
        height: 44
        style: header.hub.style
    }
    PlainText {
        id: style

        anchors.left: mark.right
        anchors.leftMargin: 12
        anchors.verticalCenter: mark.verticalCenter
        text: Words.style(header.hub.style)
    }
    PlainText {
        anchors.left: style.right
        anchors.leftMargin: 28
        anchors.verticalCenter: mark.verticalCenter
        text: qsTr("%n 处场馆", "", header.hub.venueCount)
        color: Theme.ink2
    }
}
