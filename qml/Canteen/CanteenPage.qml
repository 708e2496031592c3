// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Base
import Hubscreen.ViewModels.Canteen
import Hubscreen.ViewModels.Lobby

/// What a hub's canteen cooks today, and what of it suits a condition that a visitor names.
Item {
    id: page

    required property Lobby lobby
    required property bool landscape

    readonly property DishListModel dishes: lobby.dishes
    readonly property bool advised: dishes.condition >= 0 && dishes.count > 0
    /// Today's menu cannot be had just now
    readonly property bool missing: !dishes.known && (dishes.overdue || [FeedState.Offline, FeedState.Refused].includes(lobby.feedStatus.state))
    property bool picking: false

    /// Once the menu is there, it begins with the meal that is not over yet.
    readonly property bool listed: visible && dishes.count > 0

    function showWhatIsAhead(): void {
        if (listed)
            list.positionViewAtIndex(Math.min(dishes.firstAhead, dishes.count - 1), ListView.Beginning);
    }

    onVisibleChanged: picking = false
    onListedChanged: {
        if (listed)
            Qt.callLater(showWhatIsAhead);
    }

    SectionTitle {
        y: 20
        width: hubFilter.x - Theme.gap3
        text: qsTr("食堂")
        remark: Words.place(page.dishes.floor, page.dishes.venueName)
    }
    FilterChip {
        id: hubFilter

        objectName: "canteen.hub"
        anchors.right: parent.right
        width: page.landscape ? 744 : 560
        checkable: false
        glyph: Icon.Hubs
        glyphSize: 36
        text: page.dishes.hubName
        onClicked: page.picking = !page.picking
    }
    ConditionChips {
        id: conditions

        y: 104
        width: parent.width
        chosen: page.dishes.condition
        onRequested: condition => {
            page.dishes.condition = condition;
            Qt.callLater(page.showWhatIsAhead);
        }
    }
    GuidanceCard {
        id: guidance

        objectName: "guidance"
        y: 208
        x: page.landscape ? parent.width - width : 0
        width: page.landscape ? 600 : parent.width
        visible: page.advised
        dishes: page.dishes
    }
    Card {
        id: card

        y: 208 + (page.advised && !page.landscape ? guidance.height + Theme.gap2 : 0)
        width: parent.width - (page.advised && page.landscape ? guidance.width + Theme.gap3 : 0)
        height: parent.height - y

        TouchList {
            id: list

            objectName: "dishList"
            anchors.fill: parent
            anchors.margins: 2
            model: page.dishes
            reuseItems: false

            delegate: Column {
                id: row

                required property string dishId
                required property int meal
                required property bool firstOfMeal
                required property openSpan served
                required property int mealState
                required property string name
                required property int priceFen
                required property list<int> tags
                required property list<int> allergens
                required property int energy
                required property bool fits

                width: list.width

                MealHeading {
                    visible: row.firstOfMeal
                    width: parent.width
                    meal: row.meal
                    served: row.served
                    mealState: row.mealState
                }
                DishLine {
                    objectName: "dish." + row.meal + "." + row.dishId
                    width: parent.width
                    name: row.name
                    priceFen: row.priceFen
                    tags: row.tags
                    allergens: row.allergens
                    energy: row.energy
                    fits: row.fits
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.cardPadding
            visible: page.dishes.count === 0
            sentence: !page.dishes.known ? (page.missing ? qsTr("现在取不到今天的菜单，连上平台以后会自动显示。") : qsTr("正在取今天的菜单")) : page.dishes.hasCanteen ? qsTr("今天食堂不开餐") : qsTr("这座综合体没有食堂")
            action: page.dishes.known ? qsTr("看别的食堂") : ""
            onRequested: page.picking = true
        }
    }
    OfferHubPicker {
        objectName: "canteenHubs"
        anchors.top: hubFilter.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: hubFilter.width
        visible: page.picking
        hubs: page.lobby.canteenHubs
        chosen: page.dishes.hubId
        onRequested: hubId => {
            page.dishes.hubId = hubId;
            page.picking = false;
        }
    }
}
