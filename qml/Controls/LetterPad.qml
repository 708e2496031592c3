// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme

/// Letters as on a phone's pinyin keyboard, digits on the other side. Four rows of keys of 88 px and more; at 952 px of
/// width and more. It keeps nothing of what is typed.
Item {
    id: pad

    property bool digits: false

    readonly property real gap: Math.min(12, (width - 880) / 9)
    readonly property real key: (width - 9 * gap) / 10

    signal typed(text: string)
    signal backspaceRequested()
    signal clearRequested()

    implicitHeight: 4 * Theme.target + 3 * gap

    Repeater {
        model: pad.digits ? ["12345", "67890"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

        delegate: Row {
            id: row

            required property int index
            required property string modelData

            readonly property real capWidth: pad.digits ? 2 * pad.key + pad.gap : pad.key

            x: pad.digits || index === 0 ? 0 : index === 1 ? (pad.key + pad.gap) / 2 : pad.key + pad.gap
            y: index * (Theme.target + pad.gap)
            spacing: pad.gap

            Repeater {
                model: row.modelData.length

                delegate: KeyCap {
                    required property int index

                    readonly property string letter: row.modelData[index]

                    objectName: "key." + letter
                    width: row.capWidth
                    text: letter.toUpperCase()
                    onClicked: pad.typed(letter)
                }
            }
        }
    }
    KeyCap {
        objectName: "key.backspace"
        anchors.right: parent.right
        y: 2 * (Theme.target + pad.gap)
        width: 2 * pad.key + pad.gap
        face: Theme.far
        glyph: Icon.Backspace
        Accessible.name: qsTr("删一个")
        onClicked: pad.backspaceRequested()
    }
    KeyCap {
        objectName: "key.digits"
        y: 3 * (Theme.target + pad.gap)
        width: 2 * pad.key + pad.gap
        face: Theme.far
        labelSize: Theme.listTitle
        text: pad.digits ? qsTr("字母") : qsTr("数字")
        onClicked: pad.digits = !pad.digits
    }
    KeyCap {
        objectName: "key.space"
        x: 2 * (pad.key + pad.gap)
        y: 3 * (Theme.target + pad.gap)
        width: 5 * pad.key + 4 * pad.gap
        labelSize: Theme.listTitle
        text: qsTr("空格")
        onClicked: pad.typed(" ")
    }
    KeyCap {
        objectName: "key.clear"
        anchors.right: parent.right
        y: 3 * (Theme.target + pad.gap)
        width: 3 * pad.key + 2 * pad.gap
        face: Theme.far
        labelSize: Theme.listTitle
        text: qsTr("全部清除")
        onClicked: pad.clearRequested()
    }
}
