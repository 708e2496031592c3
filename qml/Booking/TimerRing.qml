// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Hubscreen.Theme
import Hubscreen.Controls

/// How long the page stays, in seconds; a step once a second.
Item {
    id: ring

    required property int seconds
    required property int whole
    property color color: Theme.jade
    property string unit

    readonly property int thick: 12

    implicitWidth: 136
    implicitHeight: 136
    visible: seconds >= 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("还有 %n 秒", "", Math.max(0, seconds))

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line
            strokeWidth: ring.thick

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thick) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: ring.color
            strokeWidth: ring.thick
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thick) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, ring.seconds / Math.max(1, ring.whole)))
            }
        }
    }
    Column {
        anchors.centerIn: parent
        spacing: -8

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: Math.max(0, ring.seconds)
            bold: true
            font.pixelSize: ring.unit === "" ? 48 : 52
            Accessible.ignored: true
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: ring.unit !== ""
            text: ring.unit
            color: Theme.ink2
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }
}
