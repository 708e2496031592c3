// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Map

/// What fingers (or a mouse) do to the map: pan, flick, pinch, double tap, wheel, and touching hubs.
Item {
    id: gestures

    required property MapCamera camera
    required property MarkerLayer markers
    readonly property int reach: 44
    readonly property int mostInList: 5

    /// A counted circle lies under the finger, and there is room to come closer: where its hubs are on the canvas.
    signal circleTouched(hubs: rect)
    /// One hub or more lie under the finger, the nearest first.
    signal hubsTouched(at: point, hubIds: list<string>)

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold
        onTapped: eventPoint => {
            const at = eventPoint.position;
            const hubIds = gestures.markers.hubsAt(at, gestures.reach);
            const circle = gestures.markers.circleAt(at);
            if (circle.width > 0 && hubIds.length > gestures.mostInList && gestures.camera.zoom < gestures.camera.closest - 0.001)
                gestures.circleTouched(circle);
            else if (hubIds.length > 0)
                gestures.hubsTouched(at, hubIds);
            else if (tap.tapCount === 2)
                gestures.camera.travelTo(gestures.camera.canvasPoint(at), gestures.camera.zoom * 2);
        }
    }

    DragHandler {
        id: drag

        property point last

        target: null
        onActiveChanged: {
            gestures.camera.held = active || pinch.active;
            if (active) {
                gestures.camera.stop();
                last = centroid.position;
            } else {
                gestures.camera.flickOn(centroid.velocity.x, centroid.velocity.y);
            }
        }
        onCentroidChanged: {
            if (!active)
                return;
            gestures.camera.moveBy(centroid.position.x - last.x, centroid.position.y - last.y);
            last = centroid.position;
        }
    }

    PinchHandler {
        id: pinch

        property point last

        target: null
        onActiveChanged: {
            gestures.camera.held = active || drag.active;
            gestures.camera.stop();
            last = centroid.position;
        }
        onScaleChanged: delta => {
            gestures.camera.moveBy(centroid.position.x - last.x, centroid.position.y - last.y);
            gestures.camera.zoomAt(centroid.position, gestures.camera.zoom * delta);
            last = centroid.position;
        }
    }

    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => gestures.camera.zoomAt(point.position, gestures.camera.zoom * Math.pow(1.2, event.angleDelta.y / 120))
    }
}
