// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Lobby

/// How this screen is. Not for residents: staff hold the seal for three seconds, and the page goes by itself.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property FeedStatus feed: lobby.feedStatus
    readonly property ScreenStatus status: lobby.status
    readonly property string updated: feed.updatedTime === "" ? qsTr("还没有取到过资料") : Sentence.fill(qsTr("资料取到 %1 %2 为止", "day, time"), Words.monthDay(feed.updatedDay.month, feed.updatedDay.day), feed.updatedTime)

    StatusWords {
        id: words
    }
    SectionTitle {
        id: title

        y: 20
        width: buttons.x - Theme.gap3
        text: qsTr("本机状态")
        remark: qsTr("给工作人员看 · %1", "version").arg(page.status.version)
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: Theme.gap2

        SecondaryButton {
            objectName: "status.retry"
            text: qsTr("再试一次")
            onClicked: page.status.retry()
        }
        QuietButton {
            objectName: "status.back"
            text: qsTr("返回")
            onClicked: page.lobby.navigation.show(Navigation.Home)
        }
    }
    Column {
        id: cards

        anchors.top: buttons.bottom
        anchors.topMargin: Theme.gap3
        width: page.landscape ? (parent.width - Theme.gap3) / 2 : parent.width
        spacing: Theme.gap3

        StatusCard {
            objectName: "status.feed"
            width: parent.width
            title: qsTr("平台连接")
            state: words.feed(page.feed.state)
            good: page.feed.state === FeedState.Online
            fact: page.updated
            advice: words.feedAdvice(page.feed.state)
            reason: page.feed.reason
        }
        StatusCard {
            objectName: "status.outbox"
            width: parent.width
            title: qsTr("预约送出")
            state: words.line(page.status.line)
            good: [OutboxLine.Good, OutboxLine.Unknown].includes(page.status.line) && page.status.fileTrouble === ""
            fact: qsTr("等待平台答复：%n 笔", "bookings", page.status.waiting)
            advice: words.lineAdvice(page.status.line)
            reason: [page.status.lineReason, page.status.fileTrouble].filter(text => text !== "").join("\n")
        }
    }
    SetAsideCard {
        objectName: "status.setAside"
        status: page.status
        x: page.landscape ? cards.width + Theme.gap3 : 0
        y: page.landscape ? cards.y : cards.y + cards.height + Theme.gap3
        width: cards.width
        height: parent.height - y
    }
}
