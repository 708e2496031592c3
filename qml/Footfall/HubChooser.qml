// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Hubs

/// Which hubs are compared: up to three.
Card {
    id: chooser

    required property HubListModel hubs
    required property FootfallComparison comparison

    signal done()

    MouseArea { // what lies beneath is not to be touched through the card
        anchors.fill: parent
    }
    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: 42
        width: done.x - x - Theme.gap2
        text: qsTr("最多选三个")
    }
    PrimaryButton {
        id: done

        objectName: "hubChooser.done"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        y: Theme.gap2
        implicitHeight: Theme.target
        text: qsTr("选好了")
        onClicked: chooser.done()
    }
    TouchList {
        id: list

        anchors.top: done.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        x: 2
        width: parent.width - 4
        model: chooser.hubs

        delegate: ChoiceRow {
            id: row

            required property string hubId
            required property string label
            required property int crowd

            objectName: "choose." + hubId
            width: list.width
            name: label
            several: true
            chosen: chooser.comparison.hubIds.includes(hubId)
            onClicked: chooser.comparison.toggle(hubId)

            Badge {
                level: row.crowd
            }
        }
    }
}
