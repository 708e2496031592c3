// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities
import Hubscreen.ViewModels.Base

/// Whom it is for, what it costs, and how many seats there are, with their age.
Flow {
    id: facts

    required property activityRow activity

    readonly property bool counted: activity.booking !== BookingState.Other && activity.remaining.freshness !== Freshness.Withdrawn && activity.capacity >= 0

    component Fact: Column {
        property alias label: labelText.text
        property alias value: valueText.text

        width: Math.max(labelText.implicitWidth, valueText.implicitWidth)

        PlainText {
            id: labelText

            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            id: valueText

            bold: true
        }
    }

    spacing: Theme.gap4

    Fact {
        label: qsTr("对象")
        value: Words.audience(facts.activity.audience)
    }
    Fact {
        label: qsTr("费用")
        value: Words.price(facts.activity.priceFen)
    }
    Column {
        visible: facts.counted

        PlainText {
            text: qsTr("余位")
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        Figure {
            objectName: "detail.seats"
            reading: facts.activity.remaining
            size: Theme.body
            unitSize: Theme.caption
            unit: qsTr("席，共 %1 席").arg(Words.seats(facts.activity.capacity))
            unitColor: Theme.ink2
        }
    }
    Fact {
        visible: facts.activity.booking === BookingState.Other && facts.activity.status === ActivityStatus.Scheduled
        label: qsTr("余位")
        value: qsTr("请到馆咨询")
    }
    Fact {
        visible: facts.activity.waitlist > 0
        label: qsTr("候补")
        value: qsTr("%1 人", "", facts.activity.waitlist).arg(Words.seats(facts.activity.waitlist))
    }
}
