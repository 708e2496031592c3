// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.Theme
import Hubscreen.ViewModels.Map

/// What is looked for, how often it was found, and of how many nobody knows. A touch ends the search.
PushButton {
    id: finding

    required property HubMapModel model
    readonly property MapLayers layers: model.layers
    readonly property string what: {
        const kind = layers.venueKind < 0 ? "" : Words.venueKind(layers.venueKind);
        if (!layers.accessible)
            return kind;
        return kind === "" ? qsTr("无障碍入口") : qsTr("%1，无障碍入口").arg(kind);
    }
    readonly property string found: qsTr("%1：%n 处", "what is looked for: how many hubs", model.matching).arg(what)

    text: model.unknown > 0 ? qsTr("%1，%n 处未说明", "found; of so many hubs nobody said", model.unknown).arg(found) : found
    glyph: Icon.Cross
    glyphSize: 32
    labelSize: Theme.body
    radius: height / 2
    Accessible.name: qsTr("结束查找：%1").arg(text)
    onClicked: {
        layers.venueKind = -1;
        layers.accessible = false;
    }
}
