// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// What is booked, line by line: picture, what it is, the thing itself.
Column {
    id: facts

    required property bookableRow target
    required property int people
    /// The number, masked; null: it is not there any more
    property BookingModel phoneOf: null
    property int lineHeight: 88

    component Line: Item {
        id: line

        property int glyph
        property string label
        property alias value: words.text
        default property alias extra: place.data

        width: facts.width
        height: Math.max(facts.lineHeight, words.visible ? words.implicitHeight + Theme.gap2 : 0)

        Icon {
            id: icon

            width: 44
            height: 44
            anchors.verticalCenter: parent.verticalCenter
            glyph: line.glyph
            color: Theme.jade
        }
        PlainText {
            id: name

            anchors.left: icon.right
            anchors.leftMargin: Theme.gap2
            anchors.verticalCenter: parent.verticalCenter
            width: 124
            text: line.label
            color: Theme.ink2
        }
        PlainText {
            id: words

            anchors.left: name.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            bold: true
            paragraph: true
            maximumLineCount: 2
            font.pixelSize: Theme.name
        }
        Item {
            id: place

            anchors.left: name.right
            anchors.right: parent.right
            height: parent.height
        }
    }

    PlainText {
        objectName: "ticket.title"
        width: parent.width
        bottomPadding: Theme.gap1
        text: facts.target.title
        bold: true
        paragraph: true
        maximumLineCount: 2
        font.pixelSize: Theme.title
        Accessible.role: Accessible.Heading
    }
    Line {
        glyph: Icon.Clock
        label: qsTr("时间")
        value: BookingWords.when(facts.target)
    }
    Line {
        glyph: Icon.Pin
        label: qsTr("地点")
        value: BookingWords.place(facts.target)
    }
    Line {
        glyph: Icon.Person
        label: qsTr("人数")
        value: qsTr("%1 · %2", "people, price").arg(qsTr("%n 位", "", facts.people)).arg(BookingWords.price(facts.target))
    }
    Line {
        visible: facts.phoneOf !== null && facts.phoneOf.phoneSize > 0
        glyph: Icon.Mobile
        label: qsTr("手机")

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: facts.phoneOf !== null
            sourceComponent: PhoneCells {
                booking: facts.phoneOf
                size: Theme.name
                underlined: false
            }
        }
    }
}
