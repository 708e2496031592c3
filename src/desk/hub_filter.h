// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace hubscreen::desk {

class HubTableModel;

/// The table as a person narrows it: words in name, town-street or organisations; a style; a crowd level.
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
    HubTableModel &m_table;
    QStringList m_words;
    int m_style = Any;
    int m_crowd = Any;
};

} // namespace hubscreen::desk
