// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/query.h"
#include "search/text.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace hubscreen::desk {

class HubTableModel;

/// The table as a person narrows it: words in name, town-street or organisations, as the screen's search takes them
/// (characters of any width, pinyin, initials, English); a style; a crowd level.
class HubFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int Any = -1;

    explicit HubFilter(HubTableModel &table, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setStyle(int style);
    void setCrowd(int crowd);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool holds(const QString &text, const QString &word) const;

    HubTableModel &m_table;
    search::Query m_query;
    mutable QHash<QString, search::Text> m_texts; // of those that were looked through
    int m_style = Any;
    int m_crowd = Any;
};

} // namespace hubscreen::desk
