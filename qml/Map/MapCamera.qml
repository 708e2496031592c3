// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// Which part of the canvas the viewport shows: zoom 1 … 4 around a focus, never beyond the canvas. Pages read it,
/// gestures move it.
Item {
    id: camera

    required property size canvas
    /// In canvas pixels: what it shows at home.
    required property rect viewport

    property real closest: 4
    readonly property point home: Qt.point(viewport.x + viewport.width / 2, viewport.y + viewport.height / 2)
    property real zoom: 1
    property real focusX: home.x
    property real focusY: home.y
    /// The canvas' corner in the viewport.
    readonly property point origin: Qt.point(viewport.width / 2 - focusX * zoom, viewport.height / 2 - focusY * zoom)
    readonly property bool atHome: zoom < 1.001 && Math.abs(focusX - home.x) < 0.5 && Math.abs(focusY - home.y) < 0.5
    /// A finger holds it.
    property bool held: false
    readonly property bool settled: !held && !travel.running && !flick.running
    /// The zoom when it last stood still.
    property real restingZoom: 1

    function moveTo(x: real, y: real): void {
        const halfWidth = viewport.width / 2 / zoom;
        const halfHeight = viewport.height / 2 / zoom;
        focusX = Math.max(halfWidth, Math.min(canvas.width - halfWidth, x));
        focusY = Math.max(halfHeight, Math.min(canvas.height - halfHeight, y));
    }

    /// By viewport pixels.
    function moveBy(x: real, y: real): void {
        moveTo(focusX - x / zoom, focusY - y / zoom);
    }

    /// What lies at `point` of the viewport stays there.
    function zoomAt(point: point, wanted: real): void {
        const there = canvasPoint(point);
        zoom = Math.max(1, Math.min(closest, wanted));
        moveTo(there.x - (point.x - viewport.width / 2) / zoom, there.y - (point.y - viewport.height / 2) / zoom);
    }

    function stop(): void {
        flick.stop();
        travel.stop();
    }

    function flickOn(velocityX: real, velocityY: real): void {
        flick.velocityX = velocityX;
        flick.velocityY = velocityY;
        if (Math.hypot(velocityX, velocityY) > 200)
            flick.start();
    }

    /// What lies at `point` of the viewport.
    function canvasPoint(point: point): point {
        return Qt.point((point.x - origin.x) / zoom, (point.y - origin.y) / zoom);
    }

    /// Brings a point of the canvas to the viewport's middle.
    function travelTo(point: point, wanted: real): void {
        travel.go(point.x, point.y, Math.max(1, Math.min(closest, wanted)));
    }

    /// Brings a part of the canvas into the viewport, and at least half as close again.
    function travelInto(part: rect): void {
        const fit = Math.min(viewport.width / part.width, viewport.height / part.height) * 0.7;
        travelTo(Qt.point(part.x + part.width / 2, part.y + part.height / 2), Math.max(zoom * 1.5, fit));
    }

    function travelHome(): void {
        travel.go(home.x, home.y, 1);
    }

    function goHome(): void {
        stop();
        zoom = 1;
        focusX = home.x;
        focusY = home.y;
    }

    onHomeChanged: goHome()
    onSettledChanged: {
        if (settled)
            restingZoom = zoom;
    }

    ParallelAnimation {
        id: travel

        function go(x: real, y: real, zoom: real): void {
            camera.stop();
            const halfWidth = camera.viewport.width / 2 / zoom;
            const halfHeight = camera.viewport.height / 2 / zoom;
            toX.to = Math.max(halfWidth, Math.min(camera.canvas.width - halfWidth, x));
            toY.to = Math.max(halfHeight, Math.min(camera.canvas.height - halfHeight, y));
            toZoom.to = zoom;
            travel.start();
        }

        NumberAnimation {
            id: toX

            target: camera
            property: "focusX"
            duration: Theme.slide
            easing.type: Theme.easing
        }
        NumberAnimation {
            id: toY

            target: camera
            property: "focusY"
            duration: Theme.slide
            easing.type: Theme.easing
        }
        NumberAnimation {
            id: toZoom

            target: camera
            property: "zoom"
            duration: Theme.slide
            easing.type: Theme.easing
        }
    }

    FrameAnimation {
        id: flick

        property real velocityX: 0
        property real velocityY: 0

        onTriggered: {
            const left = Math.exp(-4 * frameTime);
            camera.moveBy(velocityX * frameTime, velocityY * frameTime);
            velocityX *= left;
            velocityY *= left;
            if (Math.hypot(velocityX, velocityY) < 20)
                stop();
        }
    }
}
