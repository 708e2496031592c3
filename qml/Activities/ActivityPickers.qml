// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Lobby

/// What a visitor chooses from, over the list: one filter's options, or the hubs; never both.
Item {
    id: pickers

    required property Lobby lobby
    required property real optionsX
    required property real optionsY
    required property real hubsRight
    required property real hubsY

    readonly property ActivityListModel activities: lobby.activities
    property bool picking: false
    property int choice: OptionPicker.None

    function putAway(): void {
        picking = false;
        choice = OptionPicker.None;
    }
    /// A second touch puts it away again.
    function pick(option: int): void {
        picking = false;
        choice = choice === option ? OptionPicker.None : option;
    }
    function pickHub(): void {
        choice = OptionPicker.None;
        picking = !picking;
    }

    OptionPicker {
        objectName: "optionPicker"
        x: pickers.optionsX
        y: pickers.optionsY
        width: parent.width - x
        height: parent.height - y
        visible: choice !== OptionPicker.None
        choice: pickers.choice
        activities: pickers.activities
        venues: pickers.lobby.programme.venues
        onDone: pickers.choice = OptionPicker.None
    }
    HubPicker {
        objectName: "hubPicker"
        x: pickers.hubsRight - width
        y: pickers.hubsY
        width: 560
        height: parent.height - y
        visible: pickers.picking
        hubs: pickers.lobby.hubs
        chosen: pickers.activities.hubId
        hereId: pickers.lobby.hereId
        onRequested: hubId => {
            pickers.activities.hubId = hubId;
            pickers.picking = false;
        }
    }
}
