// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Lobby

/// Everything is drawn on a canvas of 1080 × 1920 or 1920 × 1080, which is shown as large as the window allows. An
/// emergency has it for itself: the screen beneath waits as it was.
Item {
    id: canvas

    required property Lobby lobby

    readonly property bool landscape: width > height
    readonly property bool emergency: lobby.notices.emergencies > 0

    Item {
        width: canvas.landscape ? 1920 : 1080
        height: canvas.landscape ? 1080 : 1920
        anchors.centerIn: parent
        scale: Math.min(canvas.width / width, canvas.height / height)

        LobbyScreen {
            anchors.fill: parent
            visible: !canvas.emergency
            landscape: canvas.landscape
            lobby: canvas.lobby
        }
        DeferredLoader {
            anchors.fill: parent
            file: "../Notices/EmergencyPage.qml"
            active: canvas.emergency
            lobby: canvas.lobby
            landscape: canvas.landscape
        }
    }
}
