// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace hubscreen::viewmodel {

/// A list model over a vector of rows with a key each. A new vector is merged by key: rows are removed, moved, inserted and
/// changed one by one, so that a view keeps its place and only what changed is drawn again. Never resets.
template<typename Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const std::vector<Row> &rows() const { return m_rows; }

protected:
    /// `key` is a member of Row: a QString, unique in `next`.
    void mergeRows(std::vector<Row> next, QString Row::*key)
    {
        QSet<QString> kept;
        for (const auto &row : next)
            kept.insert(row.*key);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i)
            if (!kept.contains(m_rows[std::size_t(i)].*key))
                removeAt(i);
        for (int i = 0; i < int(next.size()); ++i)
            place(i, std::move(next[std::size_t(i)]), key);
    }

    void allTextChanged()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

private:
    /// The rows before `i` are in place already.
    void place(int i, Row &&row, QString Row::*key)
    {
        const auto found = std::ranges::find(m_rows.begin() + i, m_rows.end(), row.*key, key);
        if (found == m_rows.end()) {
            insertAt(i, std::move(row));
            return;
        }
        if (const int at = int(found - m_rows.begin()); at != i)
            moveTo(at, i);
        changeAt(i, std::move(row));
    }

    void removeAt(int i)
    {
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }

    void insertAt(int i, Row &&row)
    {
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, std::move(row));
        endInsertRows();
    }

    void moveTo(int from, int to) // to < from
    {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

    void changeAt(int i, Row &&row)
    {
        if (m_rows[std::size_t(i)] == row)
            return;
        m_rows[std::size_t(i)] = std::move(row);
        Q_EMIT dataChanged(index(i), index(i));
    }

    std::vector<Row> m_rows;
};

} // namespace hubscreen::viewmodel
