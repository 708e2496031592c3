// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/hub_table_model.h"

#include "desk/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace hubscreen::desk {

using viewmodel::FigureReading;
namespace FreshnessEnum = viewmodel::FreshnessEnum;
using viewmodel::HubListRow;

namespace {

bool isFigure(int column)
{
    return column == HubTableModel::Inside || column == HubTableModel::Capacity
        || column == HubTableModel::EntriesToday;
}

// Withdrawn: nothing to read. Stale: the figure with the time it is from.
QString figureText(const FigureReading &figure)
{
    if (figure.isWithdrawn())
        return QStringLiteral("—");
    const auto number = QLocale().toString(figure.value);
    return figure.freshness == FreshnessEnum::Fresh ? number
                                                    : QStringLiteral("%1 (%2)").arg(number, figure.observedTime);
}

QVariant sortable(const FigureReading &figure)
{
    return figure.isWithdrawn() ? qint64(-1) : figure.value; // one type: rows are compared as the first of two says
}

} // namespace

HubTableModel::HubTableModel(viewmodel::HubListModel &hubs, QObject *parent) : QAbstractTableModel(parent), m_hubs(hubs)
{
    follow();
}

void HubTableModel::follow()
{
    using Model = QAbstractItemModel;
    connect(&m_hubs, &Model::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int a, int b) { beginInsertRows({}, a, b); });
    connect(&m_hubs, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(&m_hubs, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int a, int b) { beginRemoveRows({}, a, b); });
    connect(&m_hubs, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(
        &m_hubs, &Model::rowsAboutToBeMoved, this,
        [this](const QModelIndex &, int a, int b, const QModelIndex &, int to) { beginMoveRows({}, a, b, {}, to); });
    connect(&m_hubs, &Model::rowsMoved, this, [this] { endMoveRows(); });
    connect(&m_hubs, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
    });
}

int HubTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_hubs.rowCount();
}

QVariant HubTableModel::text(const HubListRow &row, int column) const
{
    switch (column) {
    case TownStreet:
        return row.townStreet;
    case Name:
        return row.name;
    case Style:
        return styleWord(row.style);
    case Crowd:
        return crowdWord(row.crowd);
    case Inside:
        return figureText(row.inside);
    case Capacity:
        return row.capacity > 0 ? QLocale().toString(row.capacity) : QStringLiteral("—");
    case EntriesToday:
        return figureText(row.entriesToday);
    case Organisations:
        return row.organisations;
    default:
        return {};
    }
}

QVariant HubTableModel::sortValue(const HubListRow &row, int rowNumber, int column) const
{
    switch (column) {
    case TownStreet:
        return rowNumber; // the district's own order, not the alphabet's
    case Name:
        return m_names.keyOf(row.name);
    case Style:
        return row.style;
    case Crowd:
        return row.crowd;
    case Inside:
        return sortable(row.inside);
    case Capacity:
        return row.capacity;
    case EntriesToday:
        return sortable(row.entriesToday);
    default:
        return m_names.keyOf(text(row, column).toString());
    }
}

QVariant HubTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &hub = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(hub, index.column());
    case SortRole:
        return sortValue(hub, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Crowd && hub.opening.isClosed())
            return closedSentence(hub.opening);
        return Qt::convertFromPlainText(index.column() == Organisations ? hub.organisations : hub.place);
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HubTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TownStreet:
        return QCoreApplication::translate("desk", "镇街");
    case Name:
        return QCoreApplication::translate("desk", "综合体");
    case Style:
        return QCoreApplication::translate("desk", "样式");
    case Crowd:
        return QCoreApplication::translate("desk", "人流");
    case Inside:
        return QCoreApplication::translate("desk", "在馆人数");
    case Capacity:
        return QCoreApplication::translate("desk", "可容人数");
    case EntriesToday:
        return QCoreApplication::translate("desk", "今日人次");
    case Organisations:
        return QCoreApplication::translate("desk", "联动社会组织");
    default:
        return {};
    }
}

} // namespace hubscreen::desk
