// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/map/hub_choice_model.h"

namespace hubscreen::viewmodel {

HubChoiceModel::HubChoiceModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

void HubChoiceModel::setHubs(HubMapModel *hubs)
{
    if (std::exchange(m_hubs, hubs) == hubs)
        return;
    setSourceModel(hubs);
    Q_EMIT hubsChanged();
}

void HubChoiceModel::setHubIds(const QStringList &hubIds)
{
    if (m_hubIds == hubIds)
        return;
    m_hubIds = hubIds;
    invalidate();
    Q_EMIT hubIdsChanged();
}

bool HubChoiceModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_hubIds.contains(idAt(sourceModel()->index(row, 0, parent)));
}

bool HubChoiceModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_hubIds.indexOf(idAt(left)) < m_hubIds.indexOf(idAt(right));
}

} // namespace hubscreen::viewmodel
