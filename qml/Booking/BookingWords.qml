// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// What is said of a booking.
QtObject {
    function when(row: bookableRow): string {
        return TimeWords.dayAndRange(row.time);
    }

    function place(row: bookableRow): string {
        return Words.joined([row.hubLabel, Words.place(row.floor, row.venueName)]);
    }

    function price(row: bookableRow): string {
        return row.priceFen <= 0 ? Words.price(row.priceFen) : qsTr("每位 %1").arg(Words.price(row.priceFen));
    }

    function headline(outcome: int): string {
        switch (outcome) {
        case BookingOutcome.Full:
            return qsTr("这一场约满了");
        case BookingOutcome.Closed:
            return qsTr("报名已经截止");
        case BookingOutcome.Cancelled:
            return qsTr("已经取消了");
        case BookingOutcome.Expired:
            return qsTr("太晚了，没有约成");
        case BookingOutcome.AlreadyBooked:
            return qsTr("这个号码已经约过了");
        case BookingOutcome.Refused:
            return qsTr("没有约成");
        case BookingOutcome.NotSaved:
            return qsTr("没有记下，没有约成");
        case BookingOutcome.NoKey:
            return qsTr("现在不能在这里约");
        case BookingOutcome.Offline:
            return qsTr("现在连不上平台");
        case BookingOutcome.NeedsName:
            return qsTr("这一场要登记姓名");
        case BookingOutcome.Gone:
            return qsTr("这一场已经不在了");
        case BookingOutcome.Unsure:
            return qsTr("不知道有没有约上");
        case BookingOutcome.Postponed:
            return qsTr("这一场改期了");
        default:
            return "";
        }
    }

    function sentence(outcome: int): string {
        switch (outcome) {
        case BookingOutcome.Full:
            return qsTr("空位不够了，没有约上。看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.Closed:
            return qsTr("这一场不能再约了。还想参加，请到一楼服务台问一问。");
        case BookingOutcome.Cancelled:
            return qsTr("活动或者这个预约已被取消，没有约成。请看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.Expired:
            return qsTr("送到平台时已经过了时间。请看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.AlreadyBooked:
            return qsTr("同一场不用再约。要看或要取消，用「查我的预约」；要改人数，请到一楼服务台。");
        case BookingOutcome.Refused:
            return qsTr("平台没有接受这次预约，工作人员会看到。请到一楼服务台办理。");
        case BookingOutcome.NotSaved:
            return qsTr("这台机器现在写不了预约，您的号码没有存到机器里。请到一楼服务台预约。");
        case BookingOutcome.NoKey:
            return qsTr("这块屏幕还没有拿到加密用的钥匙，您的号码没有发出，也没有存到机器里。请到一楼服务台预约。");
        case BookingOutcome.Offline:
            return qsTr("这一场快开始了，连不上平台就不能保证约成，所以没有记下。请到一楼服务台预约。");
        case BookingOutcome.NeedsName:
            return qsTr("屏幕上不收姓名。请到一楼服务台报名。");
        case BookingOutcome.Gone:
            return qsTr("可能改了时间或者撤下了。请回去看看现在有哪些。");
        case BookingOutcome.Unsure:
            return qsTr("这台机器没能弄清结果。请不要再约一次，先到一楼服务台核对。");
        case BookingOutcome.Postponed:
            return qsTr("原来的时间不算了，没有约成。请看看别的场次，或到一楼服务台问一问。");
        default:
            return "";
        }
    }

    /// Of one that was only written down, when it is looked up later.
    function lateHeadline(outcome: int): string {
        return [BookingOutcome.AlreadyBooked, BookingOutcome.Unsure].includes(outcome) ? headline(outcome) : qsTr("没有约成");
    }
    function lateSentence(outcome: int): string {
        switch (outcome) {
        case BookingOutcome.Full:
            return qsTr("送到平台时已经约满了。请看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.Closed:
            return qsTr("送到平台时报名已经截止了。请看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.Cancelled:
            return qsTr("这一场已经取消了。请看看别的场次，或到一楼服务台问一问。");
        case BookingOutcome.AlreadyBooked:
            return qsTr("先前的那个预约还有效，不用再约。请用那个预约码来查，或到一楼服务台问一问。");
        default:
            return sentence(outcome);
        }
    }

    /// Another time may do instead.
    function leadsElsewhere(outcome: int): bool {
        return [BookingOutcome.Full, BookingOutcome.Closed, BookingOutcome.Cancelled, BookingOutcome.Postponed, BookingOutcome.Expired].includes(outcome);
    }

    /// Filled in once more it may come out otherwise.
    function mayTryAgain(outcome: int): bool {
        return [BookingOutcome.Full, BookingOutcome.NotSaved, BookingOutcome.NoKey, BookingOutcome.Offline].includes(outcome);
    }
}
