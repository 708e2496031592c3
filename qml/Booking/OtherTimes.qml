// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking

/// What else has room: other times first, then other hubs. A touch books it, for as many, with the same number.
Column {
    id: others

    required property BookingModel booking
    property bool offered: true

    spacing: Theme.gap2
    visible: offered && booking.others.count > 0

    SectionTitle {
        width: parent.width
        text: qsTr("这些还有空位")
    }
    Repeater {
        model: others.booking.others

        T.AbstractButton {
            id: other

            required property int index
            required property bookableRow row

            objectName: "other." + index
            width: others.width
            implicitHeight: 120
            focusPolicy: Qt.TabFocus
            Accessible.name: title.text + " " + when.text
            onClicked: others.booking.begin(row.kind, row.targetId, others.booking.partySize)

            background: Rectangle {
                radius: Theme.radiusControl
                color: other.down ? Theme.jade1 : Theme.sheet
                border.width: Theme.strongEdge
                border.color: Theme.jade

                FocusRing {
                    visible: other.visualFocus
                }
            }
            contentItem: Item {
                PlainText {
                    id: when

                    x: Theme.gap3
                    y: 16
                    width: seats.x - x - Theme.gap2
                    text: BookingWords.when(other.row)
                    bold: true
                    color: Theme.jadeD
                    font.pixelSize: Theme.listTitle
                }
                PlainText {
                    id: title

                    x: Theme.gap3
                    y: 66
                    width: seats.x - x - Theme.gap2
                    text: Words.joined([other.row.title, BookingWords.place(other.row)])
                    color: Theme.ink2
                    font.pixelSize: Theme.body
                }
                SeatsText {
                    id: seats

                    anchors.right: chevron.left
                    anchors.rightMargin: Theme.gap2
                    anchors.verticalCenter: parent.verticalCenter
                    remaining: other.row.remaining
                    booking: other.row.booking
                    status: ActivityStatus.Scheduled
                }
                Icon {
                    id: chevron

                    anchors.right: parent.right
                    anchors.rightMargin: 20
                    anchors.verticalCenter: parent.verticalCenter
                    width: 36
                    height: 36
                    glyph: Icon.ChevronRight
                    color: Theme.jade
                }
            }
        }
    }
}
