// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels

/// Everything is drawn on a canvas of 1080 × 1920 or 1920 × 1080, which is shown as large as the window allows.
Item {
    id: canvas

    required property Lobby lobby

    readonly property bool landscape: width > height

    LobbyScreen {
        width: canvas.landscape ? 1920 : 1080
        height: canvas.landscape ? 1080 : 1920
        anchors.centerIn: parent
        scale: Math.min(canvas.width / width, canvas.height / height)
        landscape: canvas.landscape
        lobby: canvas.lobby
    }
}
