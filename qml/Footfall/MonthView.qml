// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// A month of the district and of this hub, and the way to earlier ones.
Item {
    id: view

    required property Footfall footfall
    required property bool landscape
    required property bool inFigures

    readonly property FootfallMonth month: footfall.districtMonth
    readonly property string name: Sentence.fill(qsTr("%1年%2", "year, month"), month.year, Words.month(month.month))

    MonthCard {
        id: district

        objectName: "districtMonth"
        width: view.landscape ? 1072 : parent.width
        height: view.landscape ? parent.height : (parent.height - steps.height - 2 * Theme.gap3) / 2
        headHeight: view.landscape ? 116 : 72
        month: view.month
        title: qsTr("全区")
        inFigures: view.inFigures
    }
    MonthCard {
        objectName: "hereMonth"
        x: view.landscape ? 1096 : 0
        y: view.landscape ? 0 : district.height + Theme.gap3
        width: parent.width - x
        height: view.landscape ? parent.height - steps.height - Theme.gap3 : district.height
        headHeight: view.landscape ? 116 : 72
        month: view.footfall.hereMonth
        title: qsTr("本馆")
        inFigures: view.inFigures
    }
    Row {
        id: steps

        x: view.landscape ? 1096 + (744 - width) / 2 : (parent.width - width) / 2
        anchors.bottom: parent.bottom
        spacing: Theme.gap3

        QuietButton {
            objectName: "month.earlier"
            glyph: Icon.ChevronLeft
            enabled: view.month.hasEarlier
            text: qsTr("上个月")
            onClicked: {
                view.footfall.districtMonth.showEarlier();
                view.footfall.hereMonth.showEarlier();
            }
        }
        PlainText {
            objectName: "monthName"
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: view.name
            bold: true
            font.pixelSize: Theme.listTitle
        }
        QuietButton {
            objectName: "month.later"
            glyph: Icon.ChevronRight
            enabled: view.month.hasLater
            text: qsTr("下个月")
            onClicked: {
                view.footfall.districtMonth.showLater();
                view.footfall.hereMonth.showLater();
            }
        }
    }
}
