// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/map/hub_map_model.h"

#include <QSortFilterProxyModel>

namespace hubscreen::viewmodel {

/// Some of the map's hubs, in the order given: those that lie under one finger.
class HubChoiceModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubscreen::viewmodel::HubMapModel *hubs READ hubs WRITE setHubs NOTIFY hubsChanged)
    Q_PROPERTY(QStringList hubIds READ hubIds WRITE setHubIds NOTIFY hubIdsChanged)

public:
    explicit HubChoiceModel(QObject *parent = nullptr);

    HubMapModel *hubs() const { return m_hubs; }
    void setHubs(HubMapModel *hubs);
    QStringList hubIds() const { return m_hubIds; }
    void setHubIds(const QStringList &hubIds);

Q_SIGNALS:
    void hubsChanged();
    void hubIdsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString idAt(const QModelIndex &index) const { return index.data(HubMapModel::roleOf("hubId")).toString(); }

    HubMapModel *m_hubs = nullptr;
    QStringList m_hubIds;
};

} // namespace hubscreen::viewmodel
