// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Lobby

/// Holds what the first picture does not need: its file, and all that it imports, is read when it is first made active.
/// What it holds has `lobby` and `landscape` and nothing else to be told.
Loader {
    id: loader

    /// Seen from this folder
    required property string file
    required property Lobby lobby
    required property bool landscape

    active: false

    Component.onCompleted: setSource(Qt.resolvedUrl(file), {
        lobby: lobby,
        landscape: Qt.binding(() => loader.landscape)
    })
}
