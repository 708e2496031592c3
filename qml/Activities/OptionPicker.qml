// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base

/// One of a few: a room, a kind, an audience, or all of them.
Card {
    id: picker

    enum Choice {
        None,
        Venue,
        Category,
        Audience
    }

    required property int choice
    required property ActivityListModel activities
    required property VenueChoiceModel venues

    signal done()

    readonly property int entries: choice === OptionPicker.Category ? ActivityCategory.Other + 1 : choice === OptionPicker.Audience ? Audience.Other + 1 : 0
    readonly property int chosen: choice === OptionPicker.Category ? activities.category : activities.audience

    function choose(value: int): void {
        if (choice === OptionPicker.Category)
            activities.category = value;
        else
            activities.audience = value;
        done();
    }

    MouseArea { // what lies beneath is not to be touched through the card
        anchors.fill: parent
    }
    TouchList {
        anchors.fill: parent
        anchors.margins: 2
        visible: picker.choice !== OptionPicker.Venue
        model: picker.entries + 1

        delegate: ChoiceRow {
            required property int index

            readonly property int value: index - 1

            objectName: (picker.choice === OptionPicker.Category ? "category." : "audience.") + value
            width: ListView.view?.width ?? 0
            name: value < 0 ? qsTr("全部") : picker.choice === OptionPicker.Category ? Words.category(value) : Words.audience(value)
            chosen: picker.chosen === value
            onClicked: picker.choose(value)
        }
    }
    TouchList {
        anchors.fill: parent
        anchors.margins: 2
        visible: picker.choice === OptionPicker.Venue
        model: picker.venues

        header: ChoiceRow {
            objectName: "venue.all"
            width: ListView.view?.width ?? 0
            name: qsTr("全部场馆")
            chosen: picker.activities.venueId === ""
            onClicked: {
                picker.activities.venueId = "";
                picker.done();
            }
        }
        delegate: ChoiceRow {
            required property string venueId

            objectName: "venue." + venueId
            width: ListView.view?.width ?? 0
            chosen: picker.activities.venueId === venueId
            onClicked: {
                picker.activities.venueId = venueId;
                picker.done();
            }
        }
    }
}
