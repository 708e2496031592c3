// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base

/// More or fewer people than on a usual day like this.
Row {
    id: comparison

    required property DistrictFigures figures

    readonly property int percent: figures.percentOverUsual
    readonly property string day: Words.weekday(figures.weekday)

    opacity: figures.hasComparison ? 1 : 0
    spacing: Theme.gap1

    Icon {
        visible: comparison.percent !== 0
        width: 24
        height: 24
        weight: 1.3
        glyph: comparison.percent > 0 ? Icon.ArrowUp : Icon.ArrowDown
        color: Theme.ink2
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        objectName: "comparison"
        color: Theme.ink2
        font.pixelSize: Theme.caption
        text: {
            if (comparison.percent > 0)
                return Sentence.fill(qsTr("比平常%1多 %2%"), comparison.day, comparison.percent);
            if (comparison.percent < 0)
                return Sentence.fill(qsTr("比平常%1少 %2%"), comparison.day, -comparison.percent);
            return qsTr("和平常%1差不多").arg(comparison.day);
        }
    }
}
