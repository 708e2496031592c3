// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.Charts
import Hubscreen.ViewModels.Footfall

/// This hub now: people inside, today's line against the usual, and when it will be quieter.
Card {
    id: card

    required property HubToday today
    property bool wide: false

    signal footfallRequested()

    /// A closed house says when it opens; an open one when it will be quiet.
    readonly property bool tellsOpening: today.known && today.opening.nextTime !== ""
    readonly property bool tellsQuiet: today.hasQuiet && !OpeningWords.isClosed(today.opening)
    readonly property int bandHeight: wide ? 73 : 85

    color: touch.down ? Theme.far : Theme.sheet

    T.AbstractButton {
        id: touch

        objectName: "nowCard"
        anchors.fill: parent
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("看人流")
        onClicked: card.footfallRequested()

        FocusRing {
            radius: Theme.radiusCard + 8
            visible: touch.visualFocus
        }
    }
    SectionTitle {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.cardPadding
        anchors.right: badge.left
        y: 28
        text: qsTr("本馆此刻")
    }
    Badge {
        id: badge

        objectName: "hereBadge"
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: 22
        level: card.today.crowd
    }
    Figure {
        id: inside

        objectName: "hereInside"
        x: Theme.cardPadding
        y: card.wide ? 76 : 74
        reading: card.today.inside
        unit: qsTr("人在馆")
        mostWidth: (card.wide ? chart.x - Theme.gap2 : card.width - Theme.cardPadding) - x
    }
    PlainText {
        id: room

        x: Theme.cardPadding
        y: inside.y + 98
        visible: card.today.capacity > 0
        text: qsTr("可容 %1 人").arg(Words.number(card.today.capacity))
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    PlainText {
        objectName: "hereClosed"
        visible: card.today.known && !card.today.openToday
        anchors.centerIn: chart
        text: OpeningWords.state(card.today.opening)
        color: Theme.ink2
    }
    CrowdChart {
        id: chart

        visible: card.today.openToday
        x: card.wide ? Theme.cardPadding + inside.size * 2.2 + inside.afterWidth : Theme.cardPadding
        y: card.wide ? 88 : 226
        width: parent.width - x - Theme.cardPadding
        height: card.wide ? 122 : 180
        today: card.today
    }
    ChartLegend {
        visible: chart.visible
        x: chart.x
        y: chart.y + chart.height + (card.wide ? 4 : 6)
        weekday: card.today.weekday
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.border.width
        x: card.border.width
        width: parent.width - 2 * x
        height: card.bandHeight
        visible: card.tellsQuiet || card.tellsOpening

        Rectangle {
            anchors.fill: parent
            color: card.tellsOpening ? Theme.far : Theme.jade1
            radius: Theme.radiusCard - 2
            topLeftRadius: 0
            topRightRadius: 0
        }
        Icon {
            id: clock

            x: Theme.cardPadding
            width: 34
            height: 34
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icon.Clock
            color: card.tellsOpening ? Theme.ink2 : Theme.jade
        }
        PlainText {
            anchors.left: clock.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: card.tellsOpening ? OpeningWords.state(card.today.opening) : qsTr("最佳到馆时间")
            color: card.tellsOpening ? Theme.ink2 : Theme.jade
            font.pixelSize: card.wide ? Theme.body : Theme.caption
        }
        PlainText {
            objectName: "quietFrom"
            anchors.right: parent.right
            anchors.rightMargin: Theme.cardPadding
            anchors.verticalCenter: parent.verticalCenter
            text: card.tellsOpening ? OpeningWords.next(card.today.opening) : qsTr("%1 后").arg(card.today.quietFromTime)
            bold: true
            font.pixelSize: card.tellsOpening ? Theme.body : Theme.listTitle
            color: card.tellsOpening ? Theme.ink : Theme.jade
        }
    }
}
