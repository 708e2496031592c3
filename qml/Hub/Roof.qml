// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Hubscreen.Theme

/// The roof of the building section, its eaves overhanging.
Shape {
    id: roof

    implicitHeight: 30
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Theme.jade
        strokeWidth: -1
        startX: 0
        startY: roof.height - 6

        PathQuad {
            controlX: roof.width * 0.09
            controlY: roof.height - 8
            x: roof.width * 0.13
            y: 0
        }
        PathLine {
            x: roof.width * 0.87
            y: 0
        }
        PathQuad {
            controlX: roof.width * 0.91
            controlY: roof.height - 8
            x: roof.width
            y: roof.height - 6
        }
        PathLine {
            x: roof.width - 14
            y: roof.height
        }
        PathLine {
            x: 14
            y: roof.height
        }
    }
}
