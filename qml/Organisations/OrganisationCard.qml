// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Activities
import Hubscreen.Controls
import Hubscreen.ViewModels.Organisations

/// One organisation, whole: who they are, where they serve, what is on.
Card {
    id: card

    required property OrganisationDetail organisation

    signal hubRequested(hubId: string)
    signal activityRequested(activityId: string)

    Flickable {
        anchors.fill: parent
        anchors.margins: 2
        visible: card.organisation.known
        contentHeight: words.height + 2 * Theme.cardPadding
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Column {
            id: words

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - 2 * x
            spacing: Theme.gap2

            PlainText {
                width: parent.width
                text: Words.organisationKind(card.organisation.kind)
                bold: true
                color: Theme.jade
            }
            PlainText {
                objectName: "organisation.name"
                width: parent.width
                text: card.organisation.name
                bold: true
                paragraph: true
                font.pixelSize: Theme.name
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: card.organisation.offer
                paragraph: true
            }
            Row {
                visible: card.organisation.phone !== ""
                spacing: Theme.gap2

                Icon {
                    width: 40
                    height: 40
                    glyph: Icon.Phone
                    color: Theme.jade
                }
                PlainText {
                    text: card.organisation.phone
                    bold: true
                    font.pixelSize: Theme.listTitle
                }
            }
            SectionTitle {
                width: parent.width
                text: qsTr("在哪里服务")
                remark: qsTr("共 %n 处", "", theirHubs.count)
            }
            Repeater {
                id: theirHubs

                model: card.organisation.hubs

                DetailLink {
                    required property string hubId
                    required property string townStreet
                    required property bool operates

                    objectName: "theirHub." + hubId
                    width: words.width
                    glyph: operates ? Icon.House : Icon.Pin
                    label: operates ? qsTr("%1 · 由他们运营").arg(townStreet) : townStreet
                    onClicked: card.hubRequested(hubId)
                }
            }
            SectionTitle {
                width: parent.width
                text: qsTr("将要举办的活动")
                remark: theirActivities.count > 0 ? qsTr("共 %1 场", "", card.organisation.activities.total).arg(Words.number(card.organisation.activities.total)) : ""
            }
            PlainText {
                width: parent.width
                visible: card.organisation.activities.known && theirActivities.count === 0
                text: qsTr("近期没有活动")
                color: Theme.ink2
            }
            Repeater {
                id: theirActivities

                model: card.organisation.activities

                OrganisationActivity {
                    width: words.width
                    onClicked: card.activityRequested(activityId)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.organisation.organisationId === "" || (card.organisation.answered && !card.organisation.known)
        sentence: card.organisation.organisationId === "" ? qsTr("点左边的一家，看他们做什么") : qsTr("这家机构已经不在了")
    }
}
