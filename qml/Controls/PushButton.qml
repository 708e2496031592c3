// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hubscreen.Theme

/// The shape of every button: icon and label, beside each other or stacked, and what a finger does to it.
T.Button {
    id: button

    property int glyph: Icon.None
    property bool stacked: false
    property int glyphSize: 40
    property int labelSize: Theme.listTitle
    property bool boldLabel: true
    property color face: Theme.sheet
    property color pressedFace: Theme.far
    property color edge: Theme.line2
    property int edgeWidth: Theme.edge
    property color labelColor: Theme.ink
    property int radius: Theme.radiusControl

    implicitHeight: Theme.target
    implicitWidth: Math.ceil(label.implicitWidth) + 2 + (icon.visible && !stacked ? glyphSize + Theme.gap2 : 0) + leftPadding + rightPadding
    padding: Theme.gap3
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus

    background: Rectangle {
        radius: button.radius
        color: !button.enabled ? Theme.far : button.down ? button.pressedFace : button.face
        border.width: button.edgeWidth
        border.color: button.edge

        Behavior on color {
            ColorAnimation {
                duration: Theme.press
                easing.type: Theme.easing
            }
        }

        FocusRing {
            radius: button.radius + 8
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        GridLayout {
            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth) + 1, parent.width)
            flow: button.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
            rows: button.stacked ? 2 : 1
            columns: button.stacked ? 1 : 2
            columnSpacing: Theme.gap2
            rowSpacing: 4

            Icon {
                id: icon

                visible: button.glyph !== Icon.None
                glyph: button.glyph
                color: label.color
                Layout.preferredWidth: button.glyphSize
                Layout.preferredHeight: button.glyphSize
                Layout.alignment: Qt.AlignCenter
            }
            PlainText {
                id: label

                text: button.text
                visible: text !== ""
                bold: button.boldLabel
                font.pixelSize: button.labelSize
                color: button.enabled ? button.labelColor : Theme.ink3
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignCenter
            }
        }
    }
}
