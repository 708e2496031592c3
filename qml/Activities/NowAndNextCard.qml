// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Booking

/// In one hub: what is on at this moment, and what begins next.
Item {
    id: card

    required property NowAndNext nowAndNext
    /// One below the other
    property bool tall: false
    /// Null: booking is not offered here
    property BookingModel desk: null

    signal activityRequested(activityId: string)

    implicitHeight: title.height + Theme.gap1 + cells.implicitHeight

    SectionTitle {
        id: title

        width: parent.width
        text: qsTr("%1 · 现在和接下来", "hub").arg(card.nowAndNext.hubName)
    }
    GridLayout {
        id: cells

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        width: parent.width
        columns: card.tall ? 1 : 2
        columnSpacing: Theme.gap2
        rowSpacing: Theme.gap2
        uniformCellWidths: true

        NowAndNextCell {
            objectName: "now"
            Layout.fillWidth: true
            heading: qsTr("正在进行")
            activity: card.nowAndNext.now
            none: card.nowAndNext.known ? qsTr("现在没有活动") : ""
            more: card.nowAndNext.running > 1 ? qsTr("另有 %1 场", "", card.nowAndNext.running - 1).arg(Words.number(card.nowAndNext.running - 1)) : ""
            onClicked: card.activityRequested(activity.activityId)
        }
        NowAndNextCell {
            objectName: "next"
            Layout.fillWidth: true
            heading: qsTr("接下来")
            desk: card.desk
            activity: card.nowAndNext.next
            none: card.nowAndNext.known ? qsTr("今天没有别的活动了") : ""
            more: card.nowAndNext.ahead > 1 ? qsTr("另有 %1 场", "", card.nowAndNext.ahead - 1).arg(Words.number(card.nowAndNext.ahead - 1)) : ""
            onClicked: card.activityRequested(activity.activityId)
        }
    }
}
