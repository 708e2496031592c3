// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// It was not found, or it is not known: why, and what to do.
Item {
    id: message

    required property LookupModel lookup
    required property bool landscape

    readonly property bool mayAskAgain: lookup.step === LookupStep.Unreachable || lookup.step === LookupStep.Unsure

    readonly property string headline: {
        switch (lookup.step) {
        case LookupStep.StillWaiting:
            return qsTr("还在等平台答复");
        case LookupStep.NotFound:
            return qsTr("没有查到");
        case LookupStep.TooManyTries:
            return qsTr("试得太多了");
        case LookupStep.Unreachable:
            return qsTr("现在连不上平台");
        case LookupStep.Unsure:
            return qsTr("还不知道是否取消");
        case LookupStep.NotBooked:
            return BookingWords.lateHeadline(lookup.outcome);
        case LookupStep.Refused:
            return qsTr("现在不能在这里查");
        case LookupStep.Over:
            return qsTr("活动已经结束");
        default:
            return "";
        }
    }
    readonly property string sentence: {
        switch (lookup.step) {
        case LookupStep.StillWaiting:
            return qsTr("这个预约记在这块屏幕上，还没有约成。一连上平台就会送出，请过一会儿再查。");
        case LookupStep.NotFound:
            return qsTr("请核对预约码和手机号后四位。还是不行，请到一楼服务台。");
        case LookupStep.TooManyTries:
            return lookup.retryMinutes > 0 ? qsTr("请过 %n 分钟再来查，或到一楼服务台。", "", lookup.retryMinutes) : qsTr("请过一会儿再来查，或到一楼服务台。");
        case LookupStep.Unreachable:
            return qsTr("没有人答复。请再查一次，或到一楼服务台。");
        case LookupStep.Unsure:
            return qsTr("平台没有答复清楚。请再查一次，看看取消了没有。");
        case LookupStep.NotBooked:
            return BookingWords.lateSentence(lookup.outcome);
        case LookupStep.Refused:
            return qsTr("平台没有让这块屏幕查。请到一楼服务台查。");
        case LookupStep.Over:
            return qsTr("已经结束的不用再取消了。");
        default:
            return "";
        }
    }

    TicketHead {
        id: head

        objectName: "lookup.message"
        x: Theme.margin
        y: message.landscape ? 144 : 176
        width: parent.width - 2 * x
        height: message.landscape ? 280 : 400
        closed: true
        face: message.lookup.step === LookupStep.StillWaiting || message.lookup.step === LookupStep.Unsure ? Theme.amber1 : Theme.far
        inkColor: Theme.ink
        discColor: Theme.ink2
        signColor: Theme.inverse
        glyph: {
            switch (message.lookup.step) {
            case LookupStep.NotFound:
                return Icon.Search;
            case LookupStep.Unreachable:
                return Icon.Cloud;
            case LookupStep.NotBooked:
                return message.lookup.outcome === BookingOutcome.AlreadyBooked ? Icon.Check : Icon.Cross;
            case LookupStep.Refused:
                return Icon.Cross;
            default:
                return Icon.Clock;
            }
        }
        headline: message.headline
        sentence: message.sentence
    }
    TimerRing {
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap4
        seconds: message.lookup.secondsLeft
        whole: message.lookup.secondsInAll
        unit: qsTr("秒", "under the number of seconds")
    }
    StepBar {
        landscape: message.landscape
        backText: message.mayAskAgain ? qsTr("重填") : qsTr("返回")
        onText: message.mayAskAgain ? qsTr("再查一次") : message.lookup.step === LookupStep.NotFound ? qsTr("重填") : qsTr("完成")
        onGlyph: message.mayAskAgain || message.lookup.step === LookupStep.NotFound ? Icon.Search : Icon.Check
        onBackRequested: message.mayAskAgain ? message.lookup.back() : message.lookup.leave()
        onRequested: {
            if (message.mayAskAgain)
                message.lookup.ask();
            else if (message.lookup.step === LookupStep.NotFound)
                message.lookup.back();
            else
                message.lookup.finish();
        }
    }
}
