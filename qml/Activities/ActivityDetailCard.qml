// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Booking

/// One activity, whole: what it is, when and where, who organises it, for whom, and when it is on again.
Card {
    id: card

    required property ActivityDetail detail
    /// Null: booking is not offered here
    property BookingModel desk: null

    readonly property activityRow activity: detail.activity

    signal closeRequested()
    signal hubRequested(hubId: string)
    signal organisationRequested(organisationId: string)
    signal activityRequested(activityId: string)

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
        onClicked: card.closeRequested()
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
        offer: card.activity.offer
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

        ActivityText {
            id: words

            x: Theme.cardPadding
            width: parent.width - 2 * x
            detail: card.detail
            onHubRequested: hubId => card.hubRequested(hubId)
            onOrganisationRequested: organisationId => card.organisationRequested(organisationId)
            onActivityRequested: activityId => card.activityRequested(activityId)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.detail.answered && !card.detail.known
        sentence: qsTr("这个活动已经不在了")
    }
}
