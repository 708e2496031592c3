// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// How old what one sees is, and whether the screen hears the platform.
Row {
    id: line

    required property int feedState
    required property bool demo
    /// "10:32"; empty while nothing came yet
    required property string updated

    /// What is shown is no longer fresh
    property bool stale: false

    readonly property bool heard: feedState === FeedState.Online && !stale
    /// When that was not today: which day; else empty
    property string updatedDay

    readonly property string moment: updatedDay === "" ? updated : updatedDay + " " + updated

    spacing: 10

    Rectangle {
        visible: line.heard
        width: 24
        height: 24
        radius: 12
        color: Theme.jade
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            glyph: Icon.Check
            weight: 2
            color: Theme.inverse
        }
    }
    Icon {
        visible: !line.heard
        width: 28
        height: 28
        glyph: Icon.Clock
        weight: 1.4
        color: Theme.amberI
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        objectName: "freshness"
        text: {
            if (line.updated === "")
                return qsTr("还没有数据 · 暂未连上");
            if (line.heard)
                return (line.demo ? qsTr("演示数据 · %1 更新") : qsTr("数据 %1 更新 · 在线")).arg(line.moment);
            return (line.demo ? qsTr("演示数据 · %1 更新 · 暂未连上") : qsTr("数据 %1 更新 · 暂未连上")).arg(line.moment);
        }
        color: Theme.ink2
        font.pixelSize: Theme.caption
        anchors.verticalCenter: parent.verticalCenter
    }
}
