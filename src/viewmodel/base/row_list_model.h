// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <QSet>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace hubscreen::viewmodel {

/// A list model over a vector of rows with a key each. A new vector is merged by key: rows are removed, moved, inserted
/// and changed where they differ, neighbours told of in one, so that a view keeps its place and only what changed is
/// drawn again. Never resets. Row is a gadget: its properties are the roles, by their names; the role `row` is the
/// whole of it.
template<typename Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const std::vector<Row> &rows() const { return m_rows; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[std::size_t(index.row())];
        if (role == rowRole)
            return QVariant::fromValue(row);
        const auto property = Row::staticMetaObject.property(role - firstRole);
        return property.isValid() ? property.readOnGadget(&row) : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names{{rowRole, "row"}};
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(firstRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }
    static int roleOf(const char *property) { return firstRole + Row::staticMetaObject.indexOfProperty(property); }

protected:
    /// `key` is a member of Row: a QString, unique in `next`.
    void mergeRows(std::vector<Row> next, QString Row::*key)
    {
        if (!std::ranges::equal(m_rows, next, {}, key, key))
            arrange(next, key);
        changeTo(std::move(next));
    }

private:
    static constexpr int rowRole = Qt::UserRole;
    static constexpr int firstRole = Qt::UserRole + 1;

    /// The rows of `next` in its order; those that were there keep what they say until changeTo.
    void arrange(const std::vector<Row> &next, QString Row::*key)
    {
        removeAllBut(keysOf(next, key), key);
        const QSet<QString> there = keysOf(m_rows, key);
        for (std::size_t i = 0; i < next.size();) {
            auto end = i;
            while (end < next.size() && !there.contains(next[end].*key))
                ++end;
            if (end > i)
                insert(i, std::span(next).subspan(i, end - i));
            else
                bringTo(i, next[i].*key, key);
            i = std::max(end, i + 1);
        }
    }

    static QSet<QString> keysOf(const std::vector<Row> &rows, QString Row::*key)
    {
        QSet<QString> keys;
        keys.reserve(qsizetype(rows.size()));
        for (const Row &row : rows)
            keys.insert(row.*key);
        return keys;
    }

    void removeAllBut(const QSet<QString> &kept, QString Row::*key)
    {
        const auto goes = [&](std::size_t i) { return !kept.contains(m_rows[i].*key); };
        for (std::size_t end = m_rows.size(); end > 0;) {
            auto first = end;
            while (first > 0 && goes(first - 1))
                --first;
            if (first < end)
                remove(first, end);
            end = std::max<std::size_t>(first, 1) - 1; // the row before is one that stays
        }
    }

    void remove(std::size_t first, std::size_t end)
    {
        beginRemoveRows({}, int(first), int(end) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(end));
        endRemoveRows();
    }

    void insert(std::size_t i, std::span<const Row> rows)
    {
        beginInsertRows({}, int(i), int(i + rows.size()) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), rows.begin(), rows.end());
        endInsertRows();
    }

    /// The rows before `to` are in place already; the one sought is there or behind.
    void bringTo(std::size_t to, const QString &sought, QString Row::*key)
    {
        const auto place = m_rows.begin() + std::ptrdiff_t(to);
        const auto found = std::ranges::find(place, m_rows.end(), sought, key);
        if (found == place)
            return;
        const int from = int(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, int(to));
        std::rotate(place, found, found + 1);
        endMoveRows();
    }

    /// `next` has the same rows in the same order.
    void changeTo(std::vector<Row> next)
    {
        for (std::size_t i = 0; i < next.size();) {
            const auto first = i;
            for (; i < next.size() && m_rows[i] != next[i]; ++i)
                m_rows[i] = std::move(next[i]);
            if (i > first)
                Q_EMIT dataChanged(index(int(first)), index(int(i) - 1));
            else
                ++i;
        }
    }

    std::vector<Row> m_rows;
};

} // namespace hubscreen::viewmodel
