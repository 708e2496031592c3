// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.ViewModels.Base

/// The feed's and the outbox's states as staff read them: what it is, and what to do.
QtObject {
    readonly property string tokenAdvice: qsTr("本机的令牌无效或过期。请向平台管理员要新的令牌，装好后重新启动。")

    function feed(state: int): string {
        switch (state) {
        case FeedState.Online:
            return qsTr("已连上");
        case FeedState.Starting:
            return qsTr("正在启动");
        case FeedState.Retrying:
            return qsTr("正在重新连接");
        case FeedState.Offline:
            return qsTr("没有连上");
        case FeedState.Refused:
            return qsTr("平台不接受这块屏幕");
        default:
            return "";
        }
    }
    function feedAdvice(state: int): string {
        switch (state) {
        case FeedState.Retrying:
        case FeedState.Offline:
            return qsTr("屏幕会一直重试，仍显示已有的资料。请看网线和路由器。");
        case FeedState.Refused:
            return tokenAdvice;
        default:
            return "";
        }
    }
    function line(line: int): string {
        switch (line) {
        case OutboxLine.Good:
            return qsTr("可以送出");
        case OutboxLine.Down:
            return qsTr("暂时送不出，会自动重试");
        case OutboxLine.Refused:
            return qsTr("平台不接受这块屏幕，已停止送出");
        case OutboxLine.OtherDistrict:
            return qsTr("连到了别的区的平台，已停止送出");
        case OutboxLine.DiskFailed:
            return qsTr("本机磁盘写不进去，会自动重试");
        default:
            return qsTr("还没有需要送出的");
        }
    }
    function lineAdvice(line: int): string {
        switch (line) {
        case OutboxLine.Refused:
            return tokenAdvice;
        case OutboxLine.OtherDistrict:
            return qsTr("请检查设置里的平台地址。已记下的预约只送往原来的区。");
        case OutboxLine.DiskFailed:
            return qsTr("请检查磁盘是否已满或损坏。");
        default:
            return "";
        }
    }
}
