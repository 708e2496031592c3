// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Search

/// What kind the rows below are of.
Rectangle {
    id: header

    required property int kind

    implicitHeight: 52
    color: Theme.jade1

    PlainText {
        x: Theme.cardPadding
        anchors.verticalCenter: parent.verticalCenter
        bold: true
        color: Theme.jadeD
        font.pixelSize: Theme.caption
        Accessible.role: Accessible.Heading
        text: {
            switch (header.kind) {
            case SearchKind.Activity:
                return qsTr("活动");
            case SearchKind.Service:
                return qsTr("体验项目");
            case SearchKind.Venue:
                return qsTr("场所");
            case SearchKind.Hub:
                return qsTr("综合体");
            case SearchKind.Organisation:
                return qsTr("社会组织");
            default:
                return qsTr("菜品");
            }
        }
    }
}
