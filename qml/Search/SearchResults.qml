// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Search

/// What was found, kind by kind; before anything is typed how to do it; when nothing is there what is near.
Card {
    id: results

    required property SearchModel search
    readonly property string searched: search.text

    onSearchedChanged: list.positionViewAtBeginning()

    signal chosen(kind: int, itemId: string, hubId: string, dayOffset: int)

    TouchList {
        id: list

        objectName: "search.results"
        anchors.fill: parent
        anchors.margins: 2
        anchors.topMargin: 14
        model: results.search
        section.property: "kind"
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.delegate: SearchSection {
            required property string section

            width: list.width
            kind: Number(section)
        }
        delegate: SearchResultRow {
            required property int index
            required property string itemId
            required property string hubId

            objectName: "result." + index
            width: list.width
            onClicked: results.chosen(kind, itemId, hubId, time.from.daysAhead)
        }
    }
    PlainText {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.cardPadding
        visible: results.search.text.trim() === ""
        text: qsTr("想找什么？打拼音就行，打首字母也行。")
        paragraph: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ink2
        font.pixelSize: Theme.listTitle
    }
    NothingFound {
        objectName: "search.nothing"
        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * x
        visible: results.search.nothing
        text: results.search.text
        near: results.search.near
        onChosen: word => results.search.text = word
    }
}
