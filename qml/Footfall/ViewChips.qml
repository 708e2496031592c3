// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// Today, the week, a month, a year; as charts or in figures.
Row {
    id: chips

    required property Footfall footfall
    required property bool inFigures

    signal figuresRequested(figures: bool)

    spacing: Theme.gap2

    ViewChip {
        objectName: "view.today"
        footfall: chips.footfall
        view: Footfall.Today
        text: qsTr("今天")
    }
    ViewChip {
        objectName: "view.week"
        footfall: chips.footfall
        view: Footfall.Week
        text: qsTr("一周")
    }
    ViewChip {
        objectName: "view.month"
        footfall: chips.footfall
        view: Footfall.Month
        text: qsTr("月", "a month's view")
    }
    ViewChip {
        objectName: "view.year"
        footfall: chips.footfall
        view: Footfall.Year
        text: qsTr("年", "a year's view")
    }
    FilterChip {
        objectName: "inFigures"
        padding: Theme.gap3
        checkable: false
        autoExclusive: false
        glyph: chips.inFigures ? Icon.Check : Icon.None
        glyphSize: 32
        face: chips.inFigures ? Theme.jade1 : Theme.sheet
        text: qsTr("看数字")
        Accessible.role: Accessible.CheckBox
        Accessible.checked: chips.inFigures
        onClicked: chips.figuresRequested(!chips.inFigures)
    }
}
