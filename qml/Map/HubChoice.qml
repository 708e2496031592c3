// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme
import Hubscreen.ViewModels.Map

/// Several hubs lay under one finger: their names with words, to choose from. A touch beside it closes it.
Item {
    id: choice

    required property HubMapModel hubs
    property point at
    readonly property int rowHeight: 104

    signal chosen(hubId: string)

    function open(point: point, hubIds: list<string>): void {
        at = point;
        choices.hubIds = hubIds;
        visible = true;
    }
    function close(): void {
        visible = false;
    }

    visible: false

    HubChoiceModel {
        id: choices

        hubs: choice.hubs
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: choice.close()
    }

    Rectangle {
        id: card

        readonly property real besideRight: choice.at.x + Theme.gap4
        readonly property real besideLeft: choice.at.x - Theme.gap4 - width

        width: Math.min(440, parent.width - 2 * Theme.gap2)
        height: Math.min(list.contentHeight, choice.rowHeight * 5) + 2 * Theme.gap1
        x: Math.max(Theme.gap2, besideRight + width + Theme.gap2 <= parent.width ? besideRight : besideLeft)
        y: Math.max(Theme.gap2, Math.min(parent.height - height - Theme.gap2, choice.at.y - height / 2))
        radius: Theme.radiusCard
        color: Theme.sheet
        border.width: Theme.edge
        border.color: Theme.line2

        TouchList {
            id: list

            objectName: "hubChoices"
            anchors.fill: parent
            anchors.topMargin: Theme.gap1
            anchors.bottomMargin: Theme.gap1
            clip: true
            model: choices
            delegate: HubChoiceRow {
                width: list.width
                height: choice.rowHeight
                onClicked: {
                    choice.close();
                    choice.chosen(hubId);
                }
            }
        }
    }
}
