// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

QtObject {
    /// Nothing moves: a change is one frame.
    property bool reducedMotion: false

    // Grounds
    readonly property color paper: "#F7F5EF"
    readonly property color far: "#EFEBE1"
    readonly property color sheet: "#FFFEFB"
    readonly property color line: "#DDD7C9"
    readonly property color line2: "#C9C2B1"

    // Text and marks
    readonly property color ink: "#1D2A2A"
    readonly property color ink2: "#43514F"
    readonly property color ink3: "#5F6B68"
    readonly property color inverse: "#FFFFFF"
    readonly property color jade: "#0F5C4D"
    readonly property color jadeD: "#0A4439"
    readonly property color jade3: "#7FB09F"
    readonly property color jade1: "#E4EEE8"
    readonly property color lake: "#2E7DA6"
    readonly property color lakeI: "#1D5F82"
    readonly property color lake2: "#BFDAE5"
    readonly property color amber: "#E8A33D"
    readonly property color amberI: "#855000"
    readonly property color amberL: "#B06F0C"
    readonly property color amber1: "#FAEED6"
    readonly property color verm: "#C8452D"
    readonly property color vermI: "#A8341F"
    readonly property color verm1: "#F8E3DC"
    readonly property color seatTaken: "#7C8782"

    // Type, in canvas pixels
    readonly property string family: "Noto Sans CJK SC"
    readonly property int caption: 24
    readonly property int body: 28
    readonly property int listTitle: 32
    readonly property int name: 40
    readonly property int title: 56
    readonly property int hero: 80
    readonly property int code: 128
    readonly property real paragraphLine: 1.35

    // Space and shape, in canvas pixels
    readonly property int gap1: 8
    readonly property int gap2: 16
    readonly property int gap3: 24
    readonly property int gap4: 40
    readonly property int gap5: 64
    readonly property int margin: 40
    readonly property int cardPadding: 28
    readonly property int radiusBar: 8
    readonly property int radiusControl: 16
    readonly property int radiusCard: 24
    readonly property int radiusSheet: 40
    readonly property int edge: 2
    readonly property int strongEdge: 3
    readonly property int target: 88
    readonly property int mainTarget: 112

    // Time, in milliseconds
    readonly property int press: reducedMotion ? 0 : 120
    readonly property int fade: reducedMotion ? 0 : 200
    readonly property int slide: reducedMotion ? 0 : 320
    readonly property int level: reducedMotion ? 0 : 600
    readonly property int figure: reducedMotion ? 0 : 600
    readonly property int easing: Easing.OutCubic
}
