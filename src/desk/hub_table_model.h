// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/name_order.h"
#include "viewmodel/hubs/hub_list_model.h"

#include <QAbstractTableModel>

namespace hubscreen::desk {

/// The hub list as a table: a column a fact. Follows the list's own inserts, removes, moves and changes one by one.
/// Qt::UserRole gives the value to sort by: names by pinyin, figures as numbers, withdrawn ones as nothing.
class HubTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TownStreet, Name, Style, Crowd, Inside, Capacity, EntriesToday, Organisations, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit HubTableModel(viewmodel::HubListModel &hubs, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const viewmodel::HubListRow &row(int row) const { return m_hubs.rows()[std::size_t(row)]; }

private:
    void follow();
    QVariant text(const viewmodel::HubListRow &row, int column) const;
    QVariant sortValue(const viewmodel::HubListRow &row, int rowNumber, int column) const;

    viewmodel::HubListModel &m_hubs;
    mutable search::NameOrder m_names;
};

} // namespace hubscreen::desk
