// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Canteen

/// A meal, when it is served, and whether it is now.
Item {
    id: heading

    required property int meal
    required property openSpan served
    required property int mealState

    readonly property string stateWord: {
        switch (mealState) {
        case MealState.Later:
            return qsTr("%1 开餐").arg(served.opens);
        case MealState.Now:
            return qsTr("正在供应");
        case MealState.Over:
            return qsTr("已结束");
        default:
            return "";
        }
    }

    implicitHeight: 80

    PlainText {
        id: title

        x: Theme.cardPadding
        anchors.verticalCenter: parent.verticalCenter
        text: DishWords.meal(heading.meal)
        bold: true
        font.pixelSize: Theme.listTitle
        color: heading.mealState === MealState.Over ? Theme.ink2 : Theme.jadeD
        Accessible.role: Accessible.Heading
    }
    PlainText {
        anchors.left: title.right
        anchors.leftMargin: Theme.gap2
        anchors.baseline: title.baseline
        visible: heading.served.opens !== ""
        text: OpeningWords.span(heading.served)
        color: Theme.ink2
    }
    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        anchors.baseline: title.baseline
        text: heading.stateWord
        bold: heading.mealState === MealState.Now
        color: heading.mealState === MealState.Now ? Theme.jade : Theme.ink2
    }
}
