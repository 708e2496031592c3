// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Activities

/// What the page is, the way to the search, its views, and whose activities are listed: two rows in portrait, one in
/// landscape.
Item {
    id: head

    required property bool landscape
    required property ActivityListModel activities
    required property ActivityProgramme programme

    readonly property bool heldShown: programme.view === ActivityProgramme.Held
    readonly property int total: activities.cut ? programme.days.total : activities.total
    readonly property int secondRow: landscape ? 0 : 104
    /// Where the chip of the hubs ends
    readonly property real hubsRight: hubs.x + hubs.width

    signal searchRequested()
    signal viewRequested(view: int)
    signal hubsRequested()

    height: hubs.y + hubs.height

    SectionTitle {
        y: 20
        width: 300
        text: qsTr("活动")
        remark: head.heldShown || !head.activities.known ? "" : qsTr("共 %1 场", "", head.total).arg(Words.number(head.total))
    }
    SearchEntry {
        objectName: "search.entry"
        x: head.landscape ? 1160 : 336
        width: parent.width - x
        height: Theme.target
        onClicked: head.searchRequested()
    }
    ViewSwitch {
        x: head.landscape ? 324 : 0
        y: head.secondRow
        width: 484
        chosen: head.programme.view
        onRequested: view => head.viewRequested(view)
    }
    FilterChip {
        id: hubs

        objectName: "filter.hub"
        x: head.landscape ? 824 : 500
        y: head.secondRow
        width: head.landscape ? 320 : 500
        checkable: false
        padding: Theme.gap2
        glyph: Icon.Hubs
        glyphSize: 36
        face: head.activities.hubId === "" ? Theme.sheet : Theme.jade1
        text: head.activities.hubId === "" ? qsTr("全部综合体") : head.landscape ? head.programme.nowAndNext.hubName : head.activities.hubName
        onClicked: head.hubsRequested()
    }
}
