// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels

/// One activity, whole: what it is, when and where, who organises it, for whom, and when it is on again.
Card {
    id: card

    required property ActivityDetail detail
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property activityRow activity: detail.activity

    signal closeWished()
    signal hubWished(hubId: string)
    signal organisationWished(organisationId: string)
    signal activityWished(activityId: string)

    MouseArea { // what lies beneath is not to be touched through the card
        anchors.fill: parent
    }
    QuietButton {
        id: back

        objectName: "detail.close"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap2
        text: qsTr("返回列表")
        glyph: Icon.ChevronLeft
        glyphSize: 32
        labelSize: Theme.body
        onClicked: card.closeWished()
    }
    BookButton {
        id: book

        objectName: "detail.book"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: visible ? Theme.gap2 : 0
        x: Theme.cardPadding
        width: parent.width - 2 * x
        height: visible ? Theme.mainTarget : 0
        glyph: Icon.Ticket
        labelSize: Theme.name
        face: Theme.jade
        pressedFace: Theme.jadeD
        labelColor: Theme.inverse
        desk: card.detail.known ? card.desk : null
        activityId: card.activity.activityId
        booking: card.activity.booking
        status: card.activity.status
        waiting: card.activity.waitlist
        begun: card.activity.running || card.activity.over
    }
    PlainText {
        id: kind

        x: Theme.cardPadding
        anchors.verticalCenter: back.verticalCenter
        width: back.x - x - Theme.gap2
        visible: card.detail.known
        text: Words.category(card.activity.category)
        bold: true
        color: Theme.jade
    }
    Flickable {
        id: scroll

        anchors.top: back.bottom
        anchors.topMargin: Theme.gap1
        anchors.bottom: book.top
        anchors.bottomMargin: Theme.gap2
        width: parent.width
        visible: card.detail.known
        contentHeight: words.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Column {
            id: words

            x: Theme.cardPadding
            width: parent.width - 2 * x
            spacing: Theme.gap2

            PlainText {
                objectName: "detail.title"
                width: parent.width
                text: card.activity.title
                bold: true
                paragraph: true
                font.pixelSize: Theme.name
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                text: qsTr("%1 %2–%3", "day, begin, end").arg(Words.date(card.activity.date.month, card.activity.date.day, card.activity.date.weekday)).arg(card.activity.startTime).arg(card.activity.endTime)
                bold: true
                color: Theme.jadeD
                font.pixelSize: Theme.listTitle
            }
            SeatsText {
                width: parent.width
                visible: !offered || !known // else the facts below tell the number
                remaining: card.activity.remaining
                booking: card.activity.booking
                status: card.activity.status
                waiting: card.activity.waitlist
                running: card.activity.running
                past: card.activity.over
                font.pixelSize: Theme.body
            }
            ActivityFacts {
                width: parent.width
                activity: card.activity
            }
            DetailLink {
                objectName: "detail.hub"
                width: parent.width
                glyph: Icon.Pin
                label: card.activity.hubLabel
                name: card.activity.venueName === "" ? qsTr("看这个综合体") : Words.place(card.activity.floor, card.activity.venueName)
                onClicked: card.hubWished(card.activity.hubId)
            }
            DetailLink {
                objectName: "detail.organiser"
                width: parent.width
                visible: card.detail.organiserId !== ""
                glyph: Icon.Network
                label: qsTr("组织者")
                name: card.detail.organiserName
                onClicked: card.organisationWished(card.detail.organiserId)
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: card.activity.summary
                paragraph: true
            }
            SectionTitle {
                width: parent.width
                visible: sessions.count > 0
                text: qsTr("还有这些场次")
                remark: sessions.count > 0 ? qsTr("共 %n 场", "", card.detail.sessions.total) : ""
            }
            Repeater {
                id: sessions

                model: card.detail.sessions

                DetailLink {
                    required property string activityId
                    required property int daysAhead
                    required property string startTime
                    required property string hubLabel
                    required property calendarDay date

                    objectName: "session." + activityId
                    width: words.width
                    glyph: Icon.Calendar
                    label: ""
                    name: qsTr("%1 %2 · %3", "day, time, hub").arg(Words.date(date.month, date.day, date.weekday)).arg(startTime).arg(hubLabel)
                    onClicked: card.activityWished(activityId)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.detail.answered && !card.detail.known
        sentence: qsTr("这个活动已经不在了")
    }
}
