// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Lobby

/// 查我的预约, step by step, where the booking has its place. Nothing of it is kept.
Item {
    id: page

    objectName: "page.lookup"

    required property Lobby lobby
    required property bool landscape

    readonly property LookupModel lookup: lobby.lookup
    readonly property int step: lookup.step

    onStepChanged: guard.begin()

    function part(): Component {
        switch (lookup.step) {
        case LookupStep.Filling:
        case LookupStep.Asking:
            return form;
        case LookupStep.Found:
        case LookupStep.Cancelling:
        case LookupStep.Cancelled:
            return found;
        default:
            return message;
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: page.part()
        onLoaded: guard.begin()
    }
    Component {
        id: form

        LookupForm {
            objectName: "lookup.form"
            lookup: page.lookup
            landscape: page.landscape
        }
    }
    Component {
        id: found

        LookupFound {
            objectName: "lookup.found"
            lookup: page.lookup
            landscape: page.landscape
        }
    }
    Component {
        id: message

        LookupMessage {
            objectName: "lookup.answer"
            lookup: page.lookup
            landscape: page.landscape
        }
    }
    TapGuard {
        id: guard
    }
    TouchWatch {
        onTouched: page.lookup.touch()
    }
}
