// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct HubListRow {
    Q_GADGET
    Q_PROPERTY(QString hubId MEMBER id)
    Q_PROPERTY(QString name MEMBER name) ///< full name
    Q_PROPERTY(QString label MEMBER label) ///< short name
    Q_PROPERTY(QString townStreet MEMBER townStreet) ///< its name; rows are in its order
    Q_PROPERTY(QString place MEMBER place) ///< address
    Q_PROPERTY(QString organisations MEMBER organisations) ///< linked organisations' names, joined
    Q_PROPERTY(int style MEMBER style) ///< HubStyle
    Q_PROPERTY(int crowd MEMBER crowd) ///< CrowdLevel
    Q_PROPERTY(int capacity MEMBER capacity)
    Q_PROPERTY(int metresAway MEMBER metresAway) ///< as the crow flies; -1: this is here, or where here is is not known
    Q_PROPERTY(hubscreen::viewmodel::FigureReading inside MEMBER inside) ///< figureReading
    Q_PROPERTY(hubscreen::viewmodel::FigureReading entriesToday MEMBER entriesToday) ///< figureReading
    Q_PROPERTY(hubscreen::viewmodel::OpeningNow opening MEMBER opening) ///< openingNow

public:
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
    explicit HubListModel(const HubDirectory &directory);

    /// Distances are from there.
    void setHere(const QString &hubId);

    bool isKnown() const { return m_directory.isKnown(); }
    int rowCountNow() const { return rowCount(); }

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
