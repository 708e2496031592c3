// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme

/// Keys in rows, the last of which clear and take back. As large as its place allows; it keeps nothing of what is
/// typed.
Item {
    id: grid

    required property list<string> keys
    required property int columns
    property bool canClear: true
    readonly property int rows: Math.ceil(cells.length / columns)
    readonly property real keyWidth: (width - (columns - 1) * gap) / columns
    readonly property real keyHeight: (height - (rows - 1) * gap) / rows
    property int gap: Theme.gap2

    /// Of ten digits: clear and backspace beside the 0
    readonly property list<string> cells: canClear ? [...keys.slice(0, -1), "clear", ...keys.slice(-1), "backspace"] : [...keys, "backspace"]

    signal typed(text: string)
    signal backspaceRequested()
    signal clearRequested()

    implicitHeight: rows * 116 + (rows - 1) * gap

    Repeater {
        model: grid.cells

        KeyCap {
            required property int index
            required property string modelData

            readonly property bool clears: modelData === "clear"
            readonly property bool erases: modelData === "backspace"

            objectName: "key." + modelData
            x: index % grid.columns * (grid.keyWidth + grid.gap)
            y: Math.floor(index / grid.columns) * (grid.keyHeight + grid.gap)
            width: grid.keyWidth
            height: grid.keyHeight
            face: clears || erases ? Theme.far : Theme.sheet
            labelSize: clears || erases ? Theme.listTitle : grid.columns > 3 ? Theme.name : Theme.title
            glyph: erases ? Icon.Backspace : Icon.None
            text: clears ? qsTr("清空") : !erases ? modelData : grid.columns > 3 ? "" : qsTr("退格")
            Accessible.name: erases ? qsTr("退格") : text
            onClicked: {
                if (clears)
                    grid.clearRequested();
                else if (erases)
                    grid.backspaceRequested();
                else
                    grid.typed(modelData);
            }
        }
    }
}
