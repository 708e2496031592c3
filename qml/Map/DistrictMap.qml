// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Controls
import Hubscreen.Map
import Hubscreen.Theme
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Map

/// The map of the district on a screen's canvas. The schematic's still layer fills the item, so that the river runs on
/// behind whatever a page lays over it; markers and touch live in a part of it. At home the two are one picture; once
/// moved, and on tiles, that part gets a frame.
Item {
    id: districtMap

    required property HubMapModel model
    required property int language
    required property bool landscape
    /// What a band under the top bar takes
    property real inset: 0
    /// A hub whose sheet is open: it stands out in what the sheet leaves free; names, flag and buttons go.
    property string selectedHub: ""
    readonly property bool ready: tiles || still.ready
    readonly property bool tiles: model?.tiles ?? false
    /// How far the chosen hub's houses near by are from it, in canvas pixels
    readonly property real housesReach: model?.housesReach ?? 0
    readonly property alias camera: camera
    readonly property alias markers: markers

    /// In canvas pixels: where the outline is drawn at home, where markers are and fingers reach, what a sheet leaves
    /// free.
    readonly property rect district: landscape ? Qt.rect(430, 228, 606, 608) : Qt.rect(388, 236 + inset, 654, 722 - inset)
    readonly property rect homeView: landscape ? Qt.rect(364, 132, 756, 764) : Qt.rect(364, 140 + inset, 716, 884 - inset)
    readonly property rect sheetView: landscape ? Qt.rect(0, 132, 656, 764) : Qt.rect(0, 140 + inset, 1080, 240 - inset)
    readonly property bool selecting: selectedHub !== ""

    signal hubChosen(hubId: string)

    function place(): void {
        model?.place(district, homeView, landscape ? 6 : 7, landscape ? 14.5 : 17.5);
    }
    function recentre(): void {
        choice.close();
        camera.travelHome();
    }
    /// The chosen hub comes to the middle, so close that its houses near by unfold.
    function follow(): void {
        choice.close();
        overlay.close();
        if (selecting)
            camera.travelTo(markers.canvasAt(selectedHub), Math.max(1.18, housesReach > 0 ? 84 / housesReach : 0));
        else
            camera.travelHome();
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("全区综合体地图")
    Component.onCompleted: place()
    onModelChanged: place()
    onLandscapeChanged: Qt.callLater(place)
    onInsetChanged: Qt.callLater(place)
    onSelectedHubChanged: Qt.callLater(follow)
    onHousesReachChanged: {
        if (selecting)
            Qt.callLater(follow);
    }

    StillPicture {
        id: still

        model: districtMap.tiles ? null : districtMap.model
        canvas: Qt.size(districtMap.width, districtMap.height)
        language: districtMap.language
        resolution: camera.restingZoom > 1.1 ? 2 : 1
    }
    StillView {
        anchors.fill: parent
        picture: still
        visible: !districtMap.tiles
    }
    Item {
        x: camera.viewport.x
        y: camera.viewport.y
        width: camera.viewport.width
        height: camera.viewport.height
        clip: true

        BaseMap {
            id: base

            anchors.fill: parent
            model: districtMap.model
            picture: still
            camera: camera
        }
        MarkerLayer {
            id: markers

            objectName: "markers"
            anchors.fill: parent
            model: districtMap.model
            picture: still
            zoom: camera.zoom
            origin: camera.origin
            settled: camera.settled
            selectedId: districtMap.selectedHub
            busyWord: CrowdLook.word(CrowdLevel.Busy)
            reserved: overlay.covered
            flagSize: Qt.size(flag.implicitWidth, flag.implicitHeight)
        }
        MapGestures {
            anchors.fill: parent
            camera: camera
            markers: markers
            onCircleTouched: hubs => camera.travelInto(hubs)
            onHubsTouched: (point, hubIds) => hubIds.length === 1 ? districtMap.hubChosen(hubIds[0]) : choice.open(point, hubIds)
        }
        HereFlag {
            id: flag

            objectName: "hereFlag"
            place: districtMap.selecting || overlay.choosing ? Qt.rect(0, 0, 0, 0) : markers.flag
            hubName: districtMap.model.hereName
        }
        MapOverlay {
            id: overlay

            anchors.fill: parent
            model: districtMap.model
            camera: camera
            selecting: districtMap.selecting
            rightMargin: districtMap.landscape ? Theme.gap2 : Theme.margin
            onRecentreRequested: districtMap.recentre()
        }
        HubChoice {
            id: choice

            anchors.fill: parent
            hubs: districtMap.model
            onChosen: hubId => districtMap.hubChosen(hubId)
        }
    }
    MapCamera {
        id: camera

        canvas: Qt.size(districtMap.width, districtMap.height)
        viewport: districtMap.selecting ? districtMap.sheetView : districtMap.homeView
        closest: districtMap.model?.closest ?? 4
    }
}
