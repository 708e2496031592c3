// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/hub_filter.h"

#include "desk/hub_table_model.h"
#include "search/match.h"

#include <algorithm>

namespace hubscreen::desk {

HubFilter::HubFilter(HubTableModel &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
    setSortRole(HubTableModel::SortRole);
    setDynamicSortFilter(true);
}

void HubFilter::setWords(const QString &words)
{
    m_query = search::queryOf(words, Language::Chinese);
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
    const auto holdsWord = [this, &hub](const QString &word) {
        return holds(hub.name, word) || holds(hub.townStreet, word) || holds(hub.organisations, word);
    };
    return (m_style == Any || hub.style == m_style) && (m_crowd == Any || hub.crowd == m_crowd)
        && std::ranges::all_of(m_query.parts, holdsWord);
}

bool HubFilter::holds(const QString &text, const QString &word) const
{
    auto &ready = m_texts[text];
    if (ready.isEmpty())
        ready = search::prepared(text);
    return ready.letters.contains(word) || search::match(word, ready);
}

} // namespace hubscreen::desk
