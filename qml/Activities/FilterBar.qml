// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities

/// What narrows the list: room, kind, whom it is for, free seats. The first three open a choice.
RowLayout {
    id: bar

    required property ActivityListModel activities
    required property VenueChoiceModel venues

    signal requested(choice: int)

    component Chip: FilterChip {
        property bool narrowed: false

        Layout.fillWidth: true
        checkable: false
        padding: Theme.gap2
        face: narrowed ? Theme.jade1 : Theme.sheet
        edge: narrowed ? Theme.jade : Theme.line2
    }

    spacing: Theme.gap2
    uniformCellSizes: true

    Chip {
        objectName: "filter.venue"
        enabled: bar.activities.hubId !== ""
        narrowed: bar.activities.venueId !== ""
        text: bar.activities.venueId === "" ? qsTr("全部场馆") : bar.venueName
        onClicked: bar.requested(OptionPicker.Venue)
    }
    Chip {
        objectName: "filter.category"
        narrowed: bar.activities.category >= 0
        text: bar.activities.category < 0 ? qsTr("全部类别") : Words.category(bar.activities.category)
        onClicked: bar.requested(OptionPicker.Category)
    }
    Chip {
        objectName: "filter.audience"
        narrowed: bar.activities.audience >= 0
        text: bar.activities.audience < 0 ? qsTr("全部对象") : Words.audience(bar.activities.audience)
        onClicked: bar.requested(OptionPicker.Audience)
    }
    Chip {
        objectName: "filter.room"
        narrowed: bar.activities.withRoom
        glyph: bar.activities.withRoom ? Icon.Check : Icon.None
        glyphSize: 28
        text: qsTr("有余位")
        Accessible.checked: narrowed
        onClicked: bar.activities.withRoom = !bar.activities.withRoom
    }

    readonly property string venueName: venues.count > 0 ? venues.nameOf(activities.venueId) : ""
}
