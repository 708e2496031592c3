// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activity_days_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

ActivityDaysModel::ActivityDaysModel(const HubDirectory &directory, ActivityListModel &list)
    : m_directory(directory),
      m_list(list),
      m_query(
          directory.context(),
          [](const cache::Changes &c) { return c.touches(RecordKind::Activity) || c.touches(RecordKind::District); },
          [this] { return m_directory.context().cache.activityDays(m_asked); },
          [this](cache::ActivityDays &&answer) {
              m_days = std::move(answer);
              refresh();
          })
{
    connect(&list, &ActivityListModel::selectionChanged, this, &ActivityDaysModel::askAgain);
    connect(&directory.district(), &DistrictInfo::changed, this, &ActivityDaysModel::askAgain);
    connect(&directory.context().pulse, &Pulse::beat, this, &ActivityDaysModel::askAgain); // the day may have turned
    refresh();
}

void ActivityDaysModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_asked = {};
    if (active)
        askAgain();
    else
        m_query.rest();
}

TimeRange ActivityDaysModel::week() const
{
    const auto &zone = m_directory.district().zone();
    const auto today = m_directory.district().today();
    return {zone.startOf(today), zone.startOf(today.addDays(length))};
}

void ActivityDaysModel::askAgain()
{
    const auto wanted = m_list.selectionOf(week());
    if (!m_active || wanted == m_asked)
        return;
    m_asked = wanted;
    m_days = {};
    refresh();
    m_query.ask();
}

void ActivityDaysModel::refresh()
{
    const auto today = m_directory.district().today();
    const bool counts = m_days.known && m_days.first == today && m_days.counts.size() == std::size_t(length);
    const int most = counts ? std::max(1, std::ranges::max(m_days.counts)) : 1;
    std::vector<ActivityDayRow> rows;
    for (int offset = 0; offset < length; ++offset) {
        ActivityDayRow row{.key = QString::number(offset), .offset = offset, .date = today.addDays(offset)};
        if (counts) {
            row.count = m_days.counts[std::size_t(offset)];
            row.share = double(row.count) / most;
        }
        rows.push_back(std::move(row));
    }
    mergeRows(std::move(rows), &ActivityDayRow::key);
    Q_EMIT changed();
}

int ActivityDaysModel::total() const
{
    int sum = 0;
    for (const auto &row : rows()) {
        if (row.count < 0)
            return -1;
        sum += row.count;
    }
    return sum;
}

QVariant ActivityDaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows()[std::size_t(index.row())];
    switch (role) {
    case OffsetRole:
        return row.offset;
    case DateRole:
        return QVariant::fromValue(row.date);
    case CountRole:
        return row.count;
    case ShareRole:
        return row.share;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityDaysModel::roleNames() const
{
    return {{OffsetRole, "offset"}, {DateRole, "date"}, {CountRole, "count"}, {ShareRole, "share"}};
}

} // namespace hubscreen::viewmodel
