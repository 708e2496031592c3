// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/hub_filter.h"

#include "desk/hub_table_model.h"

#include <algorithm>

namespace hubscreen::desk {

HubFilter::HubFilter(HubTableModel &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
    setSortRole(HubTableModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void HubFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void HubFilter::setStyle(int style)
{
    m_style = style;
    invalidateRowsFilter();
}

void HubFilter::setCrowd(int crowd)
{
    m_crowd = crowd;
    invalidateRowsFilter();
}

bool HubFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &hub = m_table.row(row);
    const auto holds = [&hub](const QString &word) {
        return hub.name.contains(word, Qt::CaseInsensitive) || hub.townStreet.contains(word, Qt::CaseInsensitive)
            || hub.organisations.contains(word, Qt::CaseInsensitive);
    };
    return (m_style == Any || hub.style == m_style) && (m_crowd == Any || hub.crowd == m_crowd)
        && std::ranges::all_of(m_words, holds);
}

} // namespace hubscreen::desk
