// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// How many come, and the number to call. Portrait: from what is booked at the top down to the keys in everybody's
/// reach; landscape: the keys at the right.
Item {
    id: form

    required property BookingModel booking
    required property bool landscape

    readonly property bool filling: booking.step === BookingStep.Filling
    readonly property real leftWidth: landscape ? 1072 : 1000
    readonly property bool tooMany: booking.answered && booking.partySize > booking.mostPeople
    readonly property bool listed: booking.forWaitlist && !booking.full
    readonly property string peopleRemark: {
        if (tooMany)
            return booking.mostPeople < booking.target.maxPartySize ? qsTr("只剩 %1 席了，请重选人数", "", booking.mostPeople).arg(Words.seats(booking.mostPeople)) : qsTr("每次最多 %1 位，请重选人数", "", booking.mostPeople).arg(Words.seats(booking.mostPeople));
        if (listed)
            return qsTr("只剩 %1 席，一起来要排候补", "", booking.target.remaining.value).arg(Words.seats(booking.target.remaining.value));
        return qsTr("每次最多 %1 位", "", booking.target.maxPartySize).arg(Words.seats(booking.target.maxPartySize));
    }

    BookingSummary {
        objectName: "booking.summary"
        x: Theme.margin
        y: form.landscape ? 144 : 160
        width: form.leftWidth
        height: form.landscape ? 348 : 424
        dense: form.landscape
        booking: form.booking
    }
    StepTitle {
        x: Theme.margin
        y: form.landscape ? 512 : 616
        width: form.leftWidth
        number: 1
        text: qsTr("几位参加")
        remark: form.peopleRemark
        urgent: form.tooMany || form.listed
    }
    CountTiles {
        x: Theme.margin
        y: form.landscape ? 572 : 684
        width: form.leftWidth
        enabled: form.filling
        booking: form.booking
    }
    StepTitle {
        x: Theme.margin
        y: form.landscape ? 708 : 836
        width: form.leftWidth
        number: 2
        text: qsTr("填写手机号")
    }
    PhoneField {
        x: Theme.margin
        y: form.landscape ? 768 : 904
        width: form.leftWidth
        booking: form.booking
    }
    PrivacyNote {
        x: form.landscape ? 1136 : Theme.margin
        y: form.landscape ? 804 : 1040
        width: form.landscape ? 744 : form.leftWidth
        booking: form.booking
    }
    KeyGrid {
        objectName: "booking.keys"
        x: form.landscape ? 1136 : Theme.margin
        y: form.landscape ? 144 : 1100
        width: form.landscape ? 744 : form.leftWidth
        height: form.landscape ? 640 : 512
        columns: 3
        keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
        enabled: form.filling
        onTyped: text => form.booking.typeDigit(Number(text))
        onBackspaceRequested: form.booking.eraseDigit()
        onClearRequested: form.booking.erasePhone()
    }
    StepBar {
        landscape: form.landscape
        backText: qsTr("返回")
        onText: !form.filling ? qsTr("请稍等") : form.booking.forWaitlist ? qsTr("下一步：核对候补") : qsTr("下一步：核对")
        ready: form.filling && form.booking.ready
        onBackRequested: form.booking.leave()
        onRequested: form.booking.readBack()
    }
}
