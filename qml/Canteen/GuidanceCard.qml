// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Canteen

/// What published guidance says of a condition, where it says so, and that it is no doctor's word.
Rectangle {
    id: guidance

    required property DishListModel dishes

    implicitHeight: lines.height + 2 * Theme.gap3
    radius: Theme.radiusCard
    color: Theme.jade1

    Column {
        id: lines

        x: Theme.cardPadding
        y: Theme.gap3
        width: parent.width - 2 * x
        spacing: 10

        PlainText {
            width: parent.width
            text: Sentence.fill(qsTr("%1：%2", "condition, what food should be"), DishWords.condition(guidance.dishes.condition), DishWords.needs(guidance.dishes.needs))
            bold: true
            paragraph: true
            font.pixelSize: Theme.listTitle
            color: Theme.jadeD
        }
        PlainText {
            width: parent.width
            text: guidance.dishes.fitting === 0 ? qsTr("今天没有菜单上标明适合的菜") : qsTr("今天有 %n 道菜适合，排在每餐前面", "", guidance.dishes.fitting)
            paragraph: true
        }
        PlainText {
            width: parent.width
            text: Sentence.fill(qsTr("依据：%1，%2"), guidance.dishes.source, guidance.dishes.publisher)
            paragraph: true
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        PlainText {
            width: parent.width
            text: qsTr("仅供参考，请遵医嘱。您的选择不保存，离开本页即清除。")
            paragraph: true
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
    }
}
