// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// Begins to book one activity; not there where that cannot be.
SecondaryButton {
    id: button

    /// Null: booking is not offered here
    required property BookingModel desk
    required property string activityId
    /// BookingOffer
    required property int offer

    objectName: "book." + activityId
    implicitWidth: 120
    visible: desk !== null && offer !== BookingOffer.None
    padding: 8
    labelSize: Theme.body
    text: offer === BookingOffer.WaitingList ? qsTr("候补") : qsTr("预约")
    onClicked: desk.begin(BookingKind.Activity, activityId)
}
