// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// 中 | EN; a touch anywhere changes over.
T.AbstractButton {
    id: languageSwitch

    required property int language

    signal languageRequested(language: int)

    implicitWidth: 144
    implicitHeight: 88
    focusPolicy: Qt.TabFocus
    Accessible.name: language === Language.Chinese ? "English" : "中文"
    onClicked: languageRequested(language === Language.Chinese ? Language.English : Language.Chinese)

    background: Rectangle {
        radius: Theme.radiusControl
        color: languageSwitch.down ? Theme.far : "transparent"
        border.width: Theme.edge
        border.color: Theme.line2

        FocusRing {
            visible: languageSwitch.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: chosen

            x: languageSwitch.language === Language.Chinese ? 6 : parent.width - width - 6
            y: 6
            width: parent.width / 2 - 6
            height: parent.height - 12
            radius: 12
            color: Theme.ink

            Behavior on x {
                NumberAnimation {
                    duration: Theme.press
                    easing.type: Theme.easing
                }
            }
        }
        Repeater {
            model: ["中", "EN"]

            PlainText {
                required property int index
                required property string modelData

                x: index * parent.width / 2
                width: parent.width / 2
                height: parent.height
                text: modelData
                bold: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                color: languageSwitch.language === index ? Theme.inverse : Theme.ink
            }
        }
    }
}
