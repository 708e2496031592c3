// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Booking
import Hubscreen.ViewModels.Services

/// One service: what it is, what it costs, when it is free next. Opened, all its times.
Card {
    id: card

    required property string title
    required property string summary
    required property int minutes
    required property int priceFen
    required property int audience
    required property list<slotTime> next
    required property bool slotsKnown
    required property bool overdue
    required property bool open
    required property SlotListModel times
    required property calendarDay today
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property string facts: {
        const parts = [Words.price(card.priceFen), Words.audience(card.audience)];
        if (card.minutes > 0)
            parts.unshift(qsTr("%n 分钟", "", card.minutes));
        return parts.join(" · ");
    }

    signal toggled()

    implicitHeight: head.height + (open ? details.height + Theme.cardPadding : 0)
    border.color: open ? Theme.jade3 : Theme.line

    T.AbstractButton {
        id: head

        objectName: card.objectName + ".head"
        // Where the times beside it can be touched, they are no part of it.
        width: card.desk === null ? parent.width : times.x - Theme.gap1
        height: 168
        focusPolicy: Qt.TabFocus
        Accessible.name: card.title
        Accessible.role: Accessible.Button
        onClicked: card.toggled()

        background: Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radiusCard
            color: head.down ? Theme.far : "transparent"
        }
        contentItem: Item {
            Column {
                x: Theme.cardPadding
                width: times.x - x - Theme.gap2
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                PlainText {
                    width: parent.width
                    text: card.title
                    bold: true
                    font.pixelSize: Theme.listTitle
                }
                PlainText {
                    width: parent.width
                    text: card.facts
                    color: Theme.ink2
                    font.pixelSize: Theme.caption
                }
                PlainText {
                    width: parent.width
                    text: card.open ? qsTr("收起") : qsTr("看七天的时间")
                    color: Theme.jade
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
    Row {
        id: times

        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        anchors.verticalCenter: head.verticalCenter
        spacing: Theme.gap1

        Repeater {
            model: card.next

            FreeTime {
                desk: card.desk
            }
        }
        PlainText {
            visible: card.next.length === 0
            text: card.slotsKnown ? qsTr("七天内没有空位") : card.overdue ? qsTr("现在取不到时间") : qsTr("正在取这几天的时间")
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
    Loader {
        id: details

        x: Theme.cardPadding
        y: head.height
        width: parent.width - 2 * x
        active: card.open
        visible: active

        sourceComponent: Column {
            spacing: Theme.gap2

            PlainText {
                width: parent.width
                text: card.summary
                paragraph: true
                color: Theme.ink2
            }
            SlotBoard {
                width: parent.width
                times: card.times
                today: card.today
                desk: card.desk
            }
            PlainText {
                width: parent.width
                visible: card.desk === null
                text: qsTr("现在请到服务台预约")
                color: Theme.ink2
                font.pixelSize: Theme.caption
            }
        }
    }
}
