// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct HubListRow {
    QString id;
    QString name;
    QString label;
    QString townStreetId;
    QString townStreet;
    QString place;
    QString organisations;
    int style = HubStyleEnum::Other;
    int crowd = CrowdLevelEnum::Unknown;
    int capacity = 0;
    int metresAway = -1; ///< as the crow flies; -1: this is here, or where here is is not known
    FigureReading inside;
    FigureReading entriesToday;
    OpeningNow opening;
    friend bool operator==(const HubListRow &, const HubListRow &) = default;
};

/// All hubs by town-street: the map's twin, and the staff's table.
class HubListModel : public RowListModel<HubListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY knownChanged)
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)

public:
    enum Role {
        HubIdRole = Qt::UserRole + 1,
        NameRole, ///< full name
        LabelRole, ///< short name
        TownStreetRole, ///< its name; rows are in its order
        PlaceRole, ///< address
        OrganisationsRole, ///< linked organisations' names, joined
        StyleRole, ///< HubStyle
        CrowdRole, ///< CrowdLevel
        CapacityRole,
        MetresAwayRole,
        InsideRole, ///< figureReading
        EntriesTodayRole, ///< figureReading
        OpeningRole, ///< openingNow
    };
    Q_ENUM(Role)

    explicit HubListModel(const HubDirectory &directory);

    /// Distances are from there.
    void setHere(const QString &hubId);

    bool isKnown() const { return m_directory.isKnown(); }
    int rowCountNow() const { return rowCount(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void knownChanged();
    void countChanged();

private:
    void refresh();
    HubListRow rowOf(const HubLine &line, const HubLine *here) const;

    const HubDirectory &m_directory;
    QString m_here;
    bool m_wasKnown = false;
};

} // namespace hubscreen::viewmodel
