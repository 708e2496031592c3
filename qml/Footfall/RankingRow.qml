// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// A hub's place by people inside; a touch opens it, the button at its end takes it into the comparison.
T.AbstractButton {
    id: row

    required property string hubId
    required property string label
    required property int style
    required property int place
    required property int movement
    required property figureReading inside
    required property int crowd
    required property real share
    required property bool here
    property bool compared: false

    signal compareRequested()

    readonly property bool wide: width > 800

    implicitHeight: Theme.target
    focusPolicy: Qt.TabFocus
    Accessible.name: label
    Accessible.role: Accessible.Button

    background: Rectangle {
        color: row.down ? Theme.far : "transparent"
    }

    PlainText {
        x: row.wide ? Theme.cardPadding : Theme.gap1
        width: 44
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignRight
        text: row.place
        bold: row.here
        font.pixelSize: Theme.caption
    }
    MovementMark {
        x: row.wide ? 80 : 60
        anchors.verticalCenter: parent.verticalCenter
        movement: row.movement
    }
    StyleGlyph {
        x: row.wide ? 120 : 92
        width: 34
        height: 34
        anchors.verticalCenter: parent.verticalCenter
        style: row.style
    }
    PlainText {
        id: name

        x: row.wide ? 170 : 134
        width: row.wide ? 220 : 160
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: row.label
        bold: row.here
        font.pixelSize: row.wide ? Theme.body : Theme.caption
    }
    Rectangle {
        id: track

        anchors.left: name.right
        anchors.leftMargin: Theme.gap1
        anchors.right: level.left
        anchors.rightMargin: number.mostWidth + 2 * Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        height: 20
        radius: Theme.radiusBar
        color: Theme.far

        Rectangle {
            width: Math.max(parent.height, parent.width * row.share)
            height: parent.height
            visible: row.share > 0
            radius: Theme.radiusBar
            color: row.crowd === CrowdLevel.Quiet ? Theme.jade3 : CrowdLook.known(row.crowd) ? CrowdLook.water(row.crowd) : Theme.line2
        }
    }
    Figure {
        id: number

        anchors.right: level.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        reading: row.inside
        mostWidth: 88 + afterWidth // "1,234万"
        size: Theme.body
        color: Theme.ink
    }
    Row {
        id: level

        anchors.right: compare.left
        width: 150
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1

        VesselGlyph {
            width: 28
            height: 28
            anchors.verticalCenter: parent.verticalCenter
            level: row.crowd
        }
        PlainText {
            text: CrowdLook.known(row.crowd) ? CrowdLook.word(row.crowd) : ""
            bold: true
            font.pixelSize: Theme.caption
            color: CrowdLook.text(row.crowd)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    T.AbstractButton {
        id: compare

        objectName: "compare." + row.hubId
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap1
        width: Theme.target
        height: Theme.target
        focusPolicy: Qt.TabFocus
        Accessible.name: row.compared ? qsTr("不再比较") : qsTr("加入比较")
        Accessible.checked: row.compared
        onClicked: row.compareRequested()

        background: Item {
            Rectangle {
                anchors.centerIn: parent
                width: 56
                height: 56
                radius: 28
                color: compare.down ? Theme.far : row.compared ? Theme.jade : Theme.sheet
                border.width: Theme.edge
                border.color: row.compared ? Theme.jade : Theme.line2
            }
            Icon {
                anchors.centerIn: parent
                width: 32
                height: 32
                glyph: row.compared ? Icon.Check : Icon.Plus
                color: row.compared ? Theme.inverse : Theme.ink
            }
        }
    }
}
