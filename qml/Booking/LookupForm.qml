// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Booking

/// The code from the receipt, or the reference of what was only written down, and the phone's last four digits.
Item {
    id: form

    required property LookupModel lookup
    required property bool landscape

    readonly property real leftWidth: landscape ? 1072 : 1000
    readonly property bool asking: lookup.step === LookupStep.Asking
    readonly property bool letters: lookup.byReference && !lookup.codeWhole

    LookupHead {
        id: head

        x: Theme.margin
        y: form.landscape ? 144 : 160
        width: form.leftWidth
        height: form.landscape ? 216 : 264
        lookup: form.lookup
    }
    Row {
        id: kinds

        x: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap3
        spacing: Theme.gap2

        Repeater {
            model: [qsTr("预约码（六位数字）"), qsTr("编号（八个字）")]

            FilterChip {
                required property int index
                required property string modelData

                objectName: index === 0 ? "lookup.byCode" : "lookup.byReference"
                width: (form.leftWidth - Theme.gap2) / 2
                padding: Theme.gap2
                text: modelData
                checked: form.lookup.byReference === (index === 1)
                onClicked: form.lookup.byReference = index === 1
            }
        }
    }
    StepTitle {
        id: first

        x: Theme.margin
        anchors.top: kinds.bottom
        anchors.topMargin: form.landscape ? Theme.gap2 : Theme.gap4
        width: form.leftWidth
        number: 1
        text: form.lookup.byReference ? qsTr("编号") : qsTr("预约码")
    }
    CodeCells {
        id: code

        objectName: "lookup.code"
        x: Theme.margin
        anchors.top: first.bottom
        anchors.topMargin: form.landscape ? 12 : 20
        width: form.leftWidth
        height: form.landscape ? 112 : 120
        length: form.lookup.codeLength
        filled: form.lookup.code.length
        text: form.lookup.code
        current: !form.lookup.codeWhole
        name: first.text
    }
    StepTitle {
        id: second

        x: Theme.margin
        anchors.top: code.bottom
        anchors.topMargin: form.landscape ? Theme.gap2 : Theme.gap4
        width: form.leftWidth
        number: 2
        text: qsTr("手机号后四位")
    }
    CodeCells {
        objectName: "lookup.lastFour"
        x: Theme.margin
        anchors.top: second.bottom
        anchors.topMargin: form.landscape ? 12 : 20
        width: form.leftWidth
        height: form.landscape ? 112 : 120
        length: 4
        hidden: true
        filled: form.lookup.lastFourSize
        current: form.lookup.codeWhole
        name: second.text
    }
    KeyGrid {
        objectName: "lookup.keys"
        x: form.landscape ? 1136 : Theme.margin
        y: form.landscape ? 144 : 1100
        width: form.landscape ? 744 : form.leftWidth
        height: form.landscape ? 640 : 512
        columns: form.letters ? 6 : 3
        canClear: !form.letters
        keys: form.letters ? form.lookup.referenceKeys : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
        enabled: !form.asking
        onTyped: text => form.lookup.type(text)
        onBackspaceRequested: form.lookup.erase()
        onClearRequested: form.lookup.back()
    }
    StepBar {
        landscape: form.landscape
        backText: qsTr("返回")
        onText: form.asking ? qsTr("正在查") : qsTr("查一查")
        onGlyph: Icon.Search
        ready: !form.asking && form.lookup.whole
        onBackRequested: form.lookup.leave()
        onRequested: form.lookup.ask()
    }
}
