// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// One room: what it is, whether it is open, and how many activities it held this month.
Item {
    id: cell

    required property string name
    required property int kind
    required property int venueState
    required property string opensTime
    /// -1: not known
    required property int held
    required property real heldShare

    Icon {
        id: icon

        x: 16
        y: 12
        width: 36
        height: 36
        glyph: Words.venueGlyph(cell.kind)
        color: Theme.jade
    }
    PlainText {
        anchors.left: icon.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap1
        anchors.verticalCenter: icon.verticalCenter
        text: cell.name
        bold: true
        // What one line does not hold takes two of smaller type.
        wrapMode: length.advanceWidth > width ? Text.Wrap : Text.NoWrap
        maximumLineCount: 2
        font.pixelSize: length.advanceWidth > width ? Theme.caption : Theme.body
        lineHeightMode: Text.FixedHeight
        lineHeight: length.advanceWidth > width ? 27 : 40
    }
    TextMetrics {
        id: length

        text: cell.name
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: Theme.body
    }
    PlainText {
        id: stateWord

        x: 16
        y: 58
        font.pixelSize: Theme.caption
        bold: cell.venueState === VenueState.Open || cell.venueState === VenueState.InSession
        color: cell.venueState === VenueState.Open ? Theme.jade : cell.venueState === VenueState.InSession ? Theme.lakeI : Theme.ink2
        text: {
            switch (cell.venueState) {
            case VenueState.Open:
                return qsTr("开放");
            case VenueState.InSession:
                return qsTr("上课中");
            case VenueState.OpensLater:
                return qsTr("%1 起").arg(cell.opensTime);
            case VenueState.Unknown:
                return "";
            default:
                return qsTr("已关");
            }
        }
    }
    PlainText {
        id: heldText

        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 58
        text: cell.held < 0 ? "—" : qsTr("%1 场", "", cell.held).arg(Words.seats(cell.held))
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    Rectangle {
        readonly property real room: heldText.x - 12 - x

        anchors.verticalCenter: heldText.verticalCenter
        x: Math.max(120, stateWord.x + stateWord.width + 10)
        visible: cell.held > 0 && room >= 16
        width: Math.max(8, Math.min(92, room) * cell.heldShare)
        height: 12
        radius: 6
        color: Theme.lake
    }
}
