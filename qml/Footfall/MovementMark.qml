// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// Where a hub's place went within an hour. Nothing where that is not known.
Item {
    id: mark

    required property int movement

    implicitWidth: 26
    implicitHeight: 26
    Accessible.role: Accessible.StaticText
    Accessible.name: movement === Movement.Up ? qsTr("名次上升") : movement === Movement.Down ? qsTr("名次下降") : movement === Movement.Same ? qsTr("名次不变") : ""

    Icon {
        anchors.fill: parent
        visible: mark.movement === Movement.Up || mark.movement === Movement.Down
        weight: 1.3
        glyph: mark.movement === Movement.Up ? Icon.ArrowUp : Icon.ArrowDown
        color: Theme.ink2
    }
    Rectangle {
        anchors.centerIn: parent
        visible: mark.movement === Movement.Same
        width: 14
        height: 3
        radius: 1.5
        color: Theme.ink2
    }
}
