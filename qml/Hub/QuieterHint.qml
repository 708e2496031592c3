// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Hub

/// On a busy hub: the nearest quiet one. Touch goes there.
T.AbstractButton {
    id: hint

    required property HubDetail hub

    implicitHeight: 112
    focusPolicy: Qt.TabFocus
    Accessible.name: above.text + " " + hub.quieterLabel

    background: Rectangle {
        radius: Theme.radiusControl
        color: hint.down ? Theme.jade3 : Theme.jade1

        FocusRing {
            visible: hint.visualFocus
        }
    }
    contentItem: Item {
        PlainText {
            id: above

            x: 20
            y: 14
            text: qsTr("附近更空闲 · %1").arg(Words.distance(hint.hub.quieterMetres))
            color: Theme.jade
            font.pixelSize: Theme.caption
        }
        VesselGlyph {
            id: vessel

            x: 20
            y: 60
            width: 30
            height: 30
            level: CrowdLevel.Quiet
        }
        PlainText {
            anchors.left: vessel.right
            anchors.leftMargin: 10
            anchors.right: chevron.left
            anchors.verticalCenter: vessel.verticalCenter
            text: Sentence.fill(qsTr("%1 %2"), hint.hub.quieterLabel, CrowdLook.word(CrowdLevel.Quiet))
            bold: true
            color: Theme.jade
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 34
            height: 34
            glyph: Icon.ChevronRight
            color: Theme.jade
        }
    }
}
