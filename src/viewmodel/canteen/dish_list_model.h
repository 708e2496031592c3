// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/opening.h"
#include "viewmodel/base/patience.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/canteen/dish_enums.h"

namespace hubscreen::viewmodel {

struct DishRow {
    Q_GADGET
    Q_PROPERTY(QString dishId MEMBER dishId)
    Q_PROPERTY(int meal MEMBER meal) ///< Meal
    Q_PROPERTY(bool firstOfMeal MEMBER firstOfMeal)
    Q_PROPERTY(hubscreen::viewmodel::OpenSpan served MEMBER served) ///< OpenSpan; its `opens` empty: not said
    Q_PROPERTY(int mealState MEMBER mealState) ///< MealState
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int priceFen MEMBER priceFen) ///< -1: not said
    Q_PROPERTY(QList<int> tags MEMBER tags) ///< list of DishTag
    Q_PROPERTY(QList<int> allergens MEMBER allergens) ///< list of Allergen
    Q_PROPERTY(int energy MEMBER energyKilocalories) ///< kcal a portion; -1: not said
    Q_PROPERTY(bool fits MEMBER fits) ///< suits the chosen condition

public:
    QString key; ///< of the meal's place and the dish's id
    QString dishId;
    int meal = MealEnum::Other;
    bool firstOfMeal = false;
    OpenSpan served;
    int mealState = MealStateEnum::NotSaid;
    QString name;
    int priceFen = -1;
    QList<int> tags;
    QList<int> allergens;
    int energyKilocalories = -1;
    bool fits = false;
    friend bool operator==(const DishRow &, const DishRow &) = default;
};

/// What one hub's canteen cooks today, by meal. With a condition, the dishes that suit it come first in their meal; it
/// is a visitor's, so it is forgotten as soon as the page is left.
class DishListModel : public RowListModel<DishRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: still loading
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed) ///< today's was to be known long ago
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(bool hasCanteen READ hasCanteen NOTIFY changed)
    Q_PROPERTY(QString venueName READ venueName NOTIFY changed)
    Q_PROPERTY(int floor READ floor NOTIFY changed) ///< 0: not known
    /// The row with which the first meal begins that is not over; `count` where all are
    Q_PROPERTY(int firstAhead READ firstAhead NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY selectionChanged)
    Q_PROPERTY(QString hubName READ hubName NOTIFY selectionChanged)
    Q_PROPERTY(int condition READ condition WRITE setCondition NOTIFY selectionChanged) ///< DietaryCondition; -1: none
    Q_PROPERTY(QList<int> needs READ needs NOTIFY selectionChanged) ///< DietaryNeed
    Q_PROPERTY(QString source READ source NOTIFY selectionChanged) ///< of the guidance, exactly as it is called
    Q_PROPERTY(QString publisher READ publisher NOTIFY selectionChanged)
    Q_PROPERTY(int fitting READ fitting NOTIFY changed) ///< how many dishes suit the condition

public:
    explicit DishListModel(const HubDirectory &directory);

    bool isKnown() const { return m_menus.known; }
    bool isOverdue() const { return m_patience.isOver(); }
    int rowCountNow() const { return rowCount(); }
    bool hasCanteen() const { return m_menus.hasCanteen; }
    QString venueName() const;
    int floor() const;
    int firstAhead() const;
    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    QString hubName() const;
    int condition() const { return m_condition; }
    void setCondition(int condition);
    QList<int> needs() const;
    QString source() const;
    QString publisher() const;
    int fitting() const;
    /// Asks the cache only while active; the condition goes with the activity.
    void setActive(bool active);

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    void askAgain();
    void refresh();
    void addMeal(std::vector<DishRow> &rows, const QString &place, const MealMenu &meal,
                 MealStateEnum::Value state) const;
    MealStateEnum::Value stateOf(const MealMenu &meal, QDate day) const;

    const HubDirectory &m_directory;
    QString m_hubId;
    int m_condition = -1;
    bool m_active = false;
    cache::MenuList m_menus;
    Patience m_patience;
    CacheQuery<cache::MenuList> m_query;
};

} // namespace hubscreen::viewmodel
