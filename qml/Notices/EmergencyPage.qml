// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby

/// The whole screen, while an emergency lasts: what to do and nothing else but the other language.
Rectangle {
    id: page

    objectName: "page.emergency"

    required property Lobby lobby
    required property bool landscape

    color: Theme.sheet

    MouseArea { // what lies beneath is not to be touched
        anchors.fill: parent
    }
    Rectangle {
        id: head

        width: parent.width
        height: page.landscape ? 168 : 232
        color: Theme.vermI

        Icon {
            id: sign

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: page.landscape ? 96 : 128
            height: width
            glyph: Icon.Warning
            color: Theme.inverse
        }
        PlainText {
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap3
            anchors.right: clock.left
            anchors.rightMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("紧急通知")
            bold: true
            color: Theme.inverse
            font.pixelSize: page.landscape ? Theme.hero : Theme.title
        }
        PlainText {
            id: clock

            anchors.right: ground.left
            anchors.rightMargin: Theme.gap3
            anchors.verticalCenter: parent.verticalCenter
            text: page.lobby.clock.set ? page.lobby.clock.time : ""
            bold: true
            color: Theme.inverse
            font.pixelSize: Theme.title
        }
        Rectangle {
            id: ground

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: languageSwitch.width
            height: languageSwitch.height
            radius: Theme.radiusControl
            color: Theme.sheet

            LanguageSwitch {
                id: languageSwitch

                objectName: "emergency.language"
                language: page.lobby.language.current
                onLanguageRequested: language => page.lobby.language.current = language
            }
        }
    }
    Flickable {
        id: scroll

        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap2
        width: parent.width
        contentHeight: messages.height + 2 * Theme.gap4
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Column {
            id: messages

            x: page.landscape ? 2 * Theme.margin : Theme.margin
            y: Theme.gap4
            width: parent.width - 2 * x
            spacing: Theme.gap5

            Repeater {
                model: page.lobby.notices

                EmergencyMessage {
                    required property int urgency
                    required property string noticeId

                    objectName: "emergency." + noticeId
                    width: messages.width
                    visible: urgency === Urgency.Emergency
                }
            }
        }
    }
    PlainText {
        id: foot

        x: page.landscape ? 2 * Theme.margin : Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap4
        width: parent.width - 2 * x
        text: qsTr("请照上面说的做。通知解除后，屏幕会自己恢复。")
        paragraph: true
        color: Theme.ink2
    }
}
