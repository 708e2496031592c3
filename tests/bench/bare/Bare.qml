// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import QtLocation
import QtPositioning

/// A map with 58 markers over a chart; every second each of them says another figure.
Window {
    id: bare

    property int second: 0

    visible: true
    color: "#F7F5EF"
    title: "bare"

    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: bare.second += 1
    }
    Map {
        width: bare.width
        height: bare.height * 0.55
        plugin: Plugin {
            name: "itemsoverlay"
        }
        center: QtPositioning.coordinate(30.25, 120.08)
        zoomLevel: 11

        MapItemView {
            model: 58
            delegate: MapQuickItem {
                id: marker

                required property int index
                readonly property int people: (index * 37 + bare.second) % 290

                coordinate: QtPositioning.coordinate(30.14 + (index % 8) * 0.03, 119.99 + Math.floor(index / 8) * 0.025)
                anchorPoint: Qt.point(20, 20)

                sourceItem: Rectangle {
                    width: 40
                    height: 40
                    radius: 20
                    color: "#E4EEE8"
                    border.width: 3
                    border.color: "#0F5C4D"

                    Text {
                        anchors.centerIn: parent
                        text: marker.people
                        textFormat: Text.PlainText
                    }
                }
            }
        }
    }
    ChartView {
        y: bare.height * 0.55
        width: bare.width
        height: bare.height * 0.45
        legend.visible: false

        LineSeries {
            id: line

            axisX: ValueAxis {
                min: 0
                max: 56
            }
            axisY: ValueAxis {
                min: 0
                max: 300
            }
            Component.onCompleted: {
                for (let i = 0; i <= 56; ++i)
                    append(i, 150 + 100 * Math.sin(i / 9));
            }
        }
        Connections {
            target: bare

            function onSecondChanged() {
                const last = line.at(56);
                line.replace(56, last.y, 56, 150 + bare.second % 60);
            }
        }
    }
}
