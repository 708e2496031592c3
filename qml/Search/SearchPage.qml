// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby
import Hubscreen.ViewModels.Search

/// Search over everything: what is found above, the keys below within everybody's reach; in landscape beside each
/// other. What was typed goes when the page is left.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property SearchModel search: lobby.search
    readonly property real keysWidth: landscape ? 952 : width

    function open(kind: int, itemId: string, hubId: string, dayOffset: int): void {
        const navigation = lobby.navigation;
        switch (kind) {
        case SearchKind.Activity:
            lobby.activities.category = -1;
            lobby.activities.hubId = hubId;
            lobby.activities.dayOffset = dayOffset;
            navigation.show(Navigation.Activities, itemId);
            break;
        case SearchKind.Service:
            navigation.show(Navigation.Services, itemId);
            break;
        case SearchKind.Dish:
            navigation.show(Navigation.Canteen, hubId);
            break;
        case SearchKind.Organisation:
            navigation.show(Navigation.Organisations, itemId);
            break;
        default:
            navigation.openHub(hubId);
        }
    }

    QuietButton {
        id: back

        objectName: "search.back"
        width: 192
        height: 96
        glyph: Icon.ChevronLeft
        glyphSize: 36
        text: qsTr("返回")
        onClicked: page.lobby.navigation.show(Navigation.Activities)
    }
    SearchField {
        id: field

        anchors.left: back.right
        anchors.leftMargin: Theme.gap2
        width: results.width - x
        text: page.search.text
    }
    SearchResults {
        id: results

        y: field.height + Theme.gap2
        width: page.landscape ? parent.width - page.keysWidth - Theme.gap3 : parent.width
        height: (page.landscape ? parent.height : words.y - Theme.gap2) - y
        search: page.search
        onChosen: (kind, itemId, hubId, dayOffset) => page.open(kind, itemId, hubId, dayOffset)
    }
    WordChips {
        id: words

        anchors.right: parent.right
        width: page.keysWidth
        y: page.landscape ? 0 : pad.y - Theme.gap2 - height
        height: page.landscape ? pad.y - Theme.gap3 : Theme.target
        name: "word"
        words: page.search.words
        onChosen: word => page.search.text = word
    }
    LetterPad {
        id: pad

        objectName: "search.keys"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.keysWidth
        onTyped: text => page.search.type(text)
        onBackspaceRequested: page.search.backspace()
        onClearRequested: page.search.clear()
    }

    onVisibleChanged: pad.digits = false
}
