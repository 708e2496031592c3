// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.Charts
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Footfall
import Hubscreen.ViewModels.Hub

/// People inside now, today's line, and a quieter hub near by when this one is full.
Item {
    id: footfall

    required property HubDetail hub
    /// The figure above the chart, not beside it
    property bool narrow: false

    signal hubRequested(hubId: string)

    readonly property HubToday today: hub.today
    readonly property int asideWidth: 368

    readonly property bool hints: hub.quieterHubId !== ""

    implicitHeight: !narrow ? 276 : hints ? 528 : 400

    SectionTitle {
        id: title

        width: implicitWidth
        text: qsTr("今日人流")
    }
    ChartLegend {
        visible: !chart.closed
        anchors.right: parent.right
        anchors.verticalCenter: title.verticalCenter
        weekday: footfall.today.weekday
    }
    CrowdChart {
        id: chart

        y: !footfall.narrow ? 60 : footfall.hints ? 318 : 190
        width: footfall.narrow ? parent.width : parent.width - footfall.asideWidth - 32
        height: parent.height - y
        today: footfall.today
        namesQuiet: true
    }
    Item {
        x: footfall.narrow ? 0 : parent.width - width
        y: footfall.narrow ? 34 : 18
        width: footfall.narrow ? parent.width : footfall.asideWidth
        height: !footfall.narrow ? parent.height - y : footfall.hints ? 264 : 140

        Figure {
            id: inside

            objectName: "hubInside"
            y: 0
            reading: footfall.today.inside
            unit: qsTr("人在馆")
            mostWidth: parent.width
            color: footfall.today.crowd === CrowdLevel.Busy ? Theme.vermI : Theme.jadeD
        }
        PlainText {
            id: room

            y: 98
            text: footfall.today.capacity > 0 ? qsTr("可容 %1 人 · 今日").arg(Words.number(footfall.today.capacity)) : qsTr("今日")
            color: Theme.ink2
            font.pixelSize: Theme.caption
        }
        Figure {
            objectName: "hubEntries"
            anchors.left: room.right
            anchors.leftMargin: 8
            mostWidth: parent.width - x
            y: 98
            reading: footfall.today.entriesToday
            size: Theme.caption
            unitSize: Theme.caption
            color: Theme.ink2
            unitColor: Theme.ink2
            unit: qsTr("人次")
        }
        QuieterHint {
            objectName: "quieterHint"
            anchors.bottom: parent.bottom
            width: parent.width
            visible: footfall.hints
            hub: footfall.hub
            onClicked: footfall.hubRequested(footfall.hub.quieterHubId)
        }
    }
}
