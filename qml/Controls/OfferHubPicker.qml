// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.ViewModels

/// One hub of a list to choose, over the page.
Card {
    id: chooser

    required property OfferHubModel hubs
    required property string chosen

    signal wished(hubId: string)

    // What lies beneath is not to be touched through the card.
    MouseArea {
        anchors.fill: parent
    }
    TouchList {
        anchors.fill: parent
        anchors.margins: 2
        model: chooser.hubs

        delegate: T.AbstractButton {
            id: row

            required property string hubId
            required property string name

            readonly property bool isChosen: chooser.chosen === hubId

            objectName: "choose." + hubId
            width: ListView.view?.width ?? 0
            height: 104
            focusPolicy: Qt.TabFocus
            Accessible.name: name
            Accessible.role: Accessible.RadioButton
            Accessible.checked: isChosen
            onClicked: chooser.wished(hubId)

            background: Rectangle {
                color: row.down ? Theme.far : row.isChosen ? Theme.jade1 : "transparent"
            }
            contentItem: Item {
                PlainText {
                    x: Theme.cardPadding
                    width: parent.width - 3 * x - 40
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.name
                    bold: row.isChosen
                    font.pixelSize: Theme.listTitle
                }
                Icon {
                    visible: row.isChosen
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.cardPadding
                    anchors.verticalCenter: parent.verticalCenter
                    width: 40
                    height: 40
                    glyph: Icon.Check
                    color: Theme.jade
                }
            }
        }
    }
}
