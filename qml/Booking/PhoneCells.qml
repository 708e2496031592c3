// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// A phone number, cell by cell, three, four and four. What is read aloud is how much of it is there.
Item {
    id: cells

    required property BookingModel booking
    property int size: Theme.title
    property bool underlined: true

    readonly property real cellWidth: Math.round(size * (underlined ? 0.86 : 0.66))
    readonly property real gap: underlined ? 8 : 0
    readonly property real groupGap: Math.round(size / 2)

    implicitWidth: 11 * cellWidth + 10 * gap + 2 * groupGap
    implicitHeight: Math.round(size * 1.4)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("手机号，填了 %n 位", "", booking.phoneSize)

    Repeater {
        model: cells.booking.phone

        Item {
            id: cell

            required property int index
            required property string text

            x: index * (cells.cellWidth + cells.gap) + (index > 2 ? cells.groupGap : 0) + (index > 6 ? cells.groupGap : 0)
            width: cells.cellWidth
            height: cells.height

            PlainText {
                objectName: "phone." + cell.index
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: cells.underlined ? -4 : 0
                text: cell.text
                bold: true
                font.pixelSize: text === "•" ? cells.size * 1.3 : cells.size
                Accessible.ignored: true
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 4
                visible: cells.underlined
                color: cell.index <= cells.booking.phoneSize ? Theme.jade : Theme.line2
            }
        }
    }
}
