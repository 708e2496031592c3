// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.ViewModels.Services

/// Whose offers are shown: one of the hubs that have some.
Card {
    id: picker

    required property OfferHubModel hubs
    required property string chosen

    signal requested(hubId: string)

    MouseArea { // what lies beneath is not to be touched through the card
        anchors.fill: parent
    }
    TouchList {
        anchors.fill: parent
        anchors.margins: 2
        model: picker.hubs

        delegate: ChoiceRow {
            required property string hubId

            objectName: "choose." + hubId
            width: ListView.view?.width ?? 0
            chosen: picker.chosen === hubId
            onClicked: picker.requested(hubId)
        }
    }
}
