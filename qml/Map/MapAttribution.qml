// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme
import Hubscreen.ViewModels.Map

/// Whose map this is, its approval number, and that it cannot be had now if so.
Column {
    id: attribution

    required property HubMapModel model

    /// How wide its lines may be.
    required property real room

    spacing: 4

    component Line: Rectangle {
        id: line

        property alias text: words.text

        width: Math.min(Math.ceil(words.implicitWidth) + 25, attribution.room)
        height: 36
        radius: Theme.gap1
        color: Theme.sheet

        PlainText {
            id: words

            x: 12
            width: parent.width - 24
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.caption
            color: Theme.ink2
            elide: Text.ElideRight
        }
    }

    Line {
        objectName: "mapTrouble"
        visible: attribution.model.tiles && attribution.model.server.failing
        text: qsTr("底图暂时取不到，综合体的位置不受影响")
    }
    Line {
        objectName: "mapAttribution"
        visible: text !== ""
        text: attribution.model.approvalNumber === "" ? attribution.model.attribution : Sentence.fill(qsTr("%1 · 审图号 %2"), attribution.model.attribution, attribution.model.approvalNumber)
    }
}
