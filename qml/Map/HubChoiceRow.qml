// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hubscreen.Controls
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// A hub to choose: style, name, word.
T.AbstractButton {
    id: row

    required property int index
    required property string hubId
    required property string label
    required property int style
    required property int crowd
    required property openingNow opening

    readonly property string opens: OpeningWords.next(opening)

    leftPadding: Theme.gap3
    rightPadding: Theme.gap3
    text: label
    Accessible.name: [label, CrowdLook.word(crowd), opens].filter(part => part !== "").join(" ")

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.edge
            color: row.down ? Theme.far : "transparent"
        }
        Rectangle {
            x: Theme.gap3
            width: parent.width - 2 * Theme.gap3
            height: Theme.edge
            color: Theme.line
            visible: row.index > 0
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap2

        StyleGlyph {
            style: row.style
            Layout.preferredWidth: 40
            Layout.preferredHeight: 40
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: -4

            PlainText {
                text: row.label
                font.pixelSize: Theme.listTitle
                bold: true
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            PlainText {
                visible: text !== ""
                text: row.opens
                color: Theme.ink2
                font.pixelSize: Theme.caption
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        Badge {
            level: row.crowd
        }
    }
}
