// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls

/// One dish: what it is, what is in it, what it costs.
Rectangle {
    id: line

    required property string name
    required property int priceFen
    required property list<int> tags
    required property list<int> allergens
    required property int energy
    required property bool fits

    readonly property string contents: {
        const parts = [];
        if (line.allergens.length > 0)
            parts.push(DishWords.allergens(line.allergens));
        if (line.energy >= 0)
            parts.push(qsTr("%1 千卡").arg(Words.number(line.energy)));
        return parts.join(" · ");
    }

    implicitHeight: 144
    color: fits ? Theme.jade1 : "transparent"

    Rectangle {
        x: Theme.cardPadding
        width: parent.width - 2 * x
        height: 2
        color: Theme.line
    }
    PlainText {
        id: title

        x: Theme.cardPadding
        y: 14
        width: price.x - x - Theme.gap2
        text: line.name
        bold: true
        font.pixelSize: Theme.listTitle
    }
    PlainText {
        x: Theme.cardPadding
        y: 102
        width: parent.width - 2 * x
        text: line.contents
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }
    Row {
        id: marks

        x: Theme.cardPadding
        y: 62
        spacing: Theme.gap2

        Repeater {
            model: line.tags

            TagMark {}
        }
    }
    PlainText {
        id: price

        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: 14
        width: 160
        horizontalAlignment: Text.AlignRight
        text: line.priceFen < 0 ? "" : Words.price(line.priceFen)
        bold: true
        font.pixelSize: Theme.listTitle
    }
    Row {
        objectName: "fits"
        anchors.right: price.right
        y: 62
        visible: line.fits
        spacing: 4

        Icon {
            width: 28
            height: 28
            glyph: Icon.Check
            weight: 1.4
            color: Theme.jade
        }
        PlainText {
            text: qsTr("适合")
            bold: true
            color: Theme.jade
            font.pixelSize: Theme.caption
        }
    }
}
