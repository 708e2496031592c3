// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base

/// All that is to be read of one activity, and the ways on from it: its hub, its organiser, its other sessions.
Column {
    id: words

    required property ActivityDetail detail

    readonly property activityRow activity: detail.activity

    signal hubRequested(hubId: string)
    signal organisationRequested(organisationId: string)
    signal activityRequested(activityId: string)

    spacing: Theme.gap2

    PlainText {
        objectName: "detail.title"
        width: parent.width
        text: words.activity.title
        bold: true
        paragraph: true
        font.pixelSize: Theme.name
        Accessible.role: Accessible.Heading
    }
    PlainText {
        objectName: "detail.time"
        width: parent.width
        text: TimeWords.dateAndRange(words.activity.time)
        bold: true
        color: Theme.jadeD
        font.pixelSize: Theme.listTitle
    }
    SeatsText {
        width: parent.width
        visible: !offered || !known // else the facts below tell the number
        remaining: words.activity.remaining
        booking: words.activity.booking
        status: words.activity.status
        waiting: words.activity.waitlist
        running: words.activity.running
        past: words.activity.over
        font.pixelSize: Theme.body
    }
    ActivityFacts {
        width: parent.width
        activity: words.activity
    }
    DetailLink {
        objectName: "detail.hub"
        width: parent.width
        glyph: Icon.Pin
        label: words.activity.hubLabel
        name: words.activity.venueName === "" ? qsTr("看这个综合体") : Words.place(words.activity.floor, words.activity.venueName)
        onClicked: words.hubRequested(words.activity.hubId)
    }
    DetailLink {
        objectName: "detail.organiser"
        width: parent.width
        visible: words.detail.organiserId !== ""
        glyph: Icon.Network
        label: qsTr("组织者")
        name: words.detail.organiserName
        onClicked: words.organisationRequested(words.detail.organiserId)
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: words.activity.summary
        paragraph: true
    }
    SectionTitle {
        width: parent.width
        visible: sessions.count > 0
        text: qsTr("还有这些场次")
        remark: sessions.count > 0 ? qsTr("共 %1 场", "", words.detail.sessions.total).arg(Words.number(words.detail.sessions.total)) : ""
    }
    Repeater {
        id: sessions

        model: words.detail.sessions

        DetailLink {
            required property string activityId
            required property timeSpan time
            required property string hubLabel

            objectName: "session." + activityId
            width: words.width
            glyph: Icon.Calendar
            label: ""
            name: Words.joined([TimeWords.dateAndBegin(time), hubLabel])
            onClicked: words.activityRequested(activityId)
        }
    }
}
