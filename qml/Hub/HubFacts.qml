// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Hub

/// Where it is, when it is open, who runs it and who helps.
GridLayout {
    id: facts

    required property HubDetail hub

    signal organisationRequested(organisationId: string)
    signal organisationsRequested()

    readonly property string where: {
        const away = hub.here ? qsTr("您在这里") : hub.metresAway >= 0 ? qsTr("距此 %1").arg(Words.distance(hub.metresAway)) : "";
        return Words.joined([hub.townStreet, away]);
    }
    readonly property string canteen: hub.canteenHours.length === 0 ? "" : qsTr("食堂 %1").arg(OpeningWords.hours(hub.canteenHours))
    readonly property bool hasHours: hub.hoursToday.length > 0

    columns: 2
    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap2
    uniformCellWidths: true

    Fact {
        objectName: "address"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        glyph: Icon.Pin
        text: facts.hub.address
        note: facts.where
    }
    Fact {
        objectName: "hours"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        visible: facts.hub.known
        glyph: Icon.Clock
        text: {
            if (facts.hub.opening.state === OpeningState.Unknown)
                return qsTr("开放时间：未说明");
            return facts.hasHours ? qsTr("今天 %1").arg(OpeningWords.hours(facts.hub.hoursToday)) : OpeningWords.state(facts.hub.opening);
        }
        note: {
            if (facts.hub.opening.state === OpeningState.Unknown)
                return facts.canteen;
            if (OpeningWords.isClosed(facts.hub.opening))
                return facts.hasHours ? OpeningWords.sentence(facts.hub.opening) : OpeningWords.next(facts.hub.opening);
            return facts.canteen !== "" ? facts.canteen : OpeningWords.state(facts.hub.opening);
        }
    }
    Fact {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        objectName: "operator"
        visible: facts.hub.operatorName !== ""
        linked: true
        glyph: Icon.House
        text: qsTr("运营机构")
        note: facts.hub.operatorName
        onClicked: facts.organisationRequested(facts.hub.operatorId)
    }
    Fact {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        objectName: "organisations"
        visible: facts.hub.organisationNames.length > 0
        linked: true
        glyph: Icon.Network
        text: qsTr("联动社会组织 %n 家", "", facts.hub.organisationNames.length)
        note: facts.hub.organisationNames.join(qsTr("、", "between names in a list"))
        onClicked: facts.organisationsRequested()
    }
}
