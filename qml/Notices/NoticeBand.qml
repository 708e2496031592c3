// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Notices

/// The most urgent notice in one line, and how many more there are. A touch opens all of them. A finger's target is
/// higher than what is seen.
T.AbstractButton {
    id: band

    required property NoticeBoard board

    /// Between name and clock: two short lines
    property bool narrow: false

    readonly property bool important: board.headlineUrgency === Urgency.Important

    implicitHeight: Theme.target
    topInset: 8
    bottomInset: 8
    focusPolicy: Qt.TabFocus
    Accessible.name: Words.urgency(board.headlineUrgency) + " " + board.headline

    background: Rectangle {
        radius: Theme.radiusControl
        color: band.important ? Theme.amber1 : Theme.jade1
        border.width: band.down ? 4 : Theme.edge
        border.color: band.important ? Theme.amberI : Theme.jade3

        FocusRing {
            visible: band.visualFocus
        }
    }
    contentItem: Item {
        UrgencyMark {
            id: mark

            x: 20
            anchors.verticalCenter: parent.verticalCenter
            urgency: band.board.headlineUrgency
        }
        PlainText {
            objectName: "band.title"
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap2
            anchors.right: rest.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            text: band.board.headline
            font.pixelSize: band.narrow ? Theme.caption : Theme.body
            wrapMode: band.narrow ? Text.Wrap : Text.NoWrap
            maximumLineCount: band.narrow ? 2 : 1
            lineHeight: band.narrow ? 0.85 : 1
        }
        PlainText {
            id: rest

            objectName: "band.more"
            anchors.right: view.left
            anchors.rightMargin: text === "" ? 0 : Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            text: band.board.more > 0 ? qsTr("另有 %n 条", "", band.board.more) : ""
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            id: view

            anchors.right: chevron.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("查看")
            bold: true
            color: mark.tone
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            height: 32
            glyph: Icon.ChevronRight
            color: mark.tone
        }
    }
}
