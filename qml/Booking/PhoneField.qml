// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// The number as far as it is typed; seen whole only while a finger holds 按住看. Nothing of the system's text input: it
/// would remember.
Rectangle {
    id: field

    required property BookingModel booking

    implicitHeight: 120
    radius: Theme.radiusControl
    color: Theme.sheet
    border.width: Theme.strongEdge
    border.color: field.booking.phoneFault === PhoneFault.UnknownPrefix ? Theme.amberI : Theme.jade

    PhoneCells {
        objectName: "phone"
        x: 32
        anchors.verticalCenter: parent.verticalCenter
        booking: field.booking
    }
    PushButton {
        objectName: "phone.show"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        width: 232
        enabled: field.booking.phoneSize > 0
        padding: 8
        face: Theme.far
        pressedFace: Theme.jade1
        edgeWidth: 0
        glyph: Icon.Eye
        glyphSize: 36
        labelSize: Theme.body
        text: qsTr("按住看")
        onPressedChanged: field.booking.revealed = pressed
    }
}
