// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Lobby

/// The window of one lobby screen. Which way round it is, is the window's own shape.
Window {
    id: window

    required property Lobby lobby
    required property bool reducedMotion

    title: lobby.hereNow.name
    color: Theme.paper

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.reducedMotion
    }
    ScreenCanvas {
        anchors.fill: parent
        lobby: window.lobby
    }
}
