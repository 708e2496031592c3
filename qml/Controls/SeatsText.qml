// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// Seats left, or why there are none to speak of. The last three are bold.
PlainText {
    id: seats

    required property figureReading remaining
    required property int booking
    required property int status
    /// -1: no waiting list
    property int waiting: -1
    property bool running: false
    property bool past: false

    readonly property bool known: remaining.freshness !== Freshness.Withdrawn
    readonly property bool offered: !running && !past && status === ActivityStatus.Scheduled && booking === BookingState.Open
    readonly property bool few: offered && known && remaining.value <= 3

    text: {
        switch (status) {
        case ActivityStatus.Cancelled:
            return qsTr("已取消");
        case ActivityStatus.Postponed:
            return qsTr("已延期");
        case ActivityStatus.Held:
            return qsTr("已结束");
        }
        if (past)
            return qsTr("已结束");
        if (running && booking !== BookingState.WalkIn)
            return qsTr("进行中");
        switch (booking) {
        case BookingState.WalkIn:
            return qsTr("直接到场");
        case BookingState.Full:
            return waiting >= 0 ? qsTr("已满 · %1 人候补", "", waiting).arg(Words.seats(waiting)) : qsTr("已满");
        case BookingState.Closed:
            return qsTr("报名截止");
        case BookingState.Open:
            return !known ? qsTr("可报名") : remaining.freshness === Freshness.Stale ? Sentence.fill(qsTr("%1 余 %2 席"), remaining.observedTime, Words.seats(remaining.value)) : qsTr("余 %1 席", "", remaining.value).arg(Words.seats(remaining.value));
        default:
            return qsTr("请到馆咨询");
        }
    }
    bold: few
    color: few ? Theme.amberI : status === ActivityStatus.Cancelled ? Theme.vermI : Theme.ink2
    font.pixelSize: Theme.caption
}
