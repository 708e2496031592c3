// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// Up to three hubs beside each other, on one scale, and when all of them are quiet.
Card {
    id: card

    required property FootfallComparison comparison
    required property string hereId
    required property bool inFigures

    signal choiceRequested()

    SectionTitle {
        id: title

        x: Theme.cardPadding
        width: implicitWidth
        anchors.verticalCenter: choose.verticalCenter
        text: qsTr("比一比")
    }
    Icon {
        id: clock

        visible: quiet.text !== ""
        anchors.right: quiet.left
        anchors.rightMargin: Theme.gap1
        anchors.verticalCenter: choose.verticalCenter
        width: 30
        height: 30
        glyph: Icon.Clock
        color: Theme.jade
    }
    PlainText {
        id: quiet

        objectName: "commonQuiet"
        anchors.right: choose.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: choose.verticalCenter
        text: !card.comparison.hasQuiet ? "" : card.comparison.count > 1 ? qsTr("%1 后都较空").arg(card.comparison.quietFromTime) : qsTr("%1 后较空").arg(card.comparison.quietFromTime)
        bold: true
        color: Theme.jade
    }
    QuietButton {
        id: choose

        objectName: "chooseHubs"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        y: Theme.gap1
        labelSize: Theme.body
        boldLabel: false
        text: qsTr("选综合体")
        onClicked: card.choiceRequested()
    }
    Row {
        id: hubs

        readonly property int shown: Math.max(1, card.comparison.count)
        readonly property real column: (width - (shown - 1) * spacing) / shown

        x: Theme.cardPadding
        anchors.top: choose.bottom
        anchors.topMargin: 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap1
        width: parent.width - 2 * x
        spacing: 33

        Repeater {
            model: card.comparison.count

            ComparedHub {
                id: compared

                required property int index

                objectName: "compared." + index
                width: hubs.column
                height: hubs.height
                today: card.comparison.hub(index)
                here: today.hubId === card.hereId
                topValue: card.comparison.topValue
                inFigures: card.inFigures

                Rectangle {
                    visible: compared.index > 0
                    x: -17
                    width: 2
                    height: parent.height - Theme.gap1
                    color: Theme.line
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: card.comparison.count === 0
        sentence: qsTr("还没有选综合体")
        action: qsTr("选综合体")
        onRequested: card.choiceRequested()
    }
}
