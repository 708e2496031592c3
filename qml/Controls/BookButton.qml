// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels

/// Begins to book one activity; not there where that cannot be.
SecondaryButton {
    id: button

    /// Null: booking is not offered here
    required property BookingModel desk
    required property string activityId
    /// BookingState
    required property int booking
    /// ActivityStatus
    required property int status
    /// -1: no waiting list
    required property int waiting
    required property bool begun

    readonly property bool full: booking === BookingState.Full

    objectName: "book." + activityId
    implicitWidth: 120
    visible: desk !== null && Words.bookable(booking, status, waiting, begun)
    padding: 8
    labelSize: Theme.body
    text: full ? qsTr("候补") : qsTr("预约")
    onClicked: desk.begin(BookingKind.Activity, activityId)
}
