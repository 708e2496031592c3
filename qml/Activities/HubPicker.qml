// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Hubs

/// Whose activities are listed: every hub's, or one's.
Card {
    id: picker

    required property HubListModel hubs
    /// empty: every hub
    required property string chosen
    required property string hereId

    signal requested(hubId: string)

    MouseArea { // what lies beneath is not to be touched through the card
        anchors.fill: parent
    }
    TouchList {
        anchors.fill: parent
        anchors.margins: 2
        model: picker.hubs

        header: ChoiceRow {
            objectName: "pick.all"
            width: ListView.view?.width ?? 0
            name: qsTr("全部综合体")
            chosen: picker.chosen === ""
            onClicked: picker.requested("")
        }
        delegate: ChoiceRow {
            required property string hubId

            objectName: "pick." + hubId
            width: ListView.view?.width ?? 0
            chosen: picker.chosen === hubId
            onClicked: picker.requested(hubId)
        }
    }
}
