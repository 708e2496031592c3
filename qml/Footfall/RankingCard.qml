// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// Where most people are at this moment, and how that moved within an hour.
Card {
    id: card

    required property FootfallRanking ranking
    required property FootfallComparison comparison

    signal hubRequested(hubId: string)

    SectionTitle {
        id: title

        x: Theme.cardPadding
        y: 20
        width: parent.width - 2 * x
        text: qsTr("此刻人最多")
        remark: qsTr("箭头：比一小时前 · ＋ 加入比较")
    }
    TouchList {
        id: list

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        x: 2
        width: parent.width - 4
        model: card.ranking

        delegate: RankingRow {
            objectName: "ranking." + hubId
            width: list.width
            compared: card.comparison.hubIds.includes(hubId)
            onClicked: card.hubRequested(hubId)
            onCompareRequested: card.comparison.toggle(hubId)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.ranking.known && card.ranking.count === 0
        sentence: qsTr("现在没有开放的综合体在报人数")
    }
}
