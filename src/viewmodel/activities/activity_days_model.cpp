// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/activity_days_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

ActivityDaysModel::ActivityDaysModel(const HubDirectory &directory, ActivityListModel &list)
    : m_directory(directory),
      m_list(list),
      m_query(
          directory.context(),
          [](const cache::Changes &c) { return c.touches(RecordKind::Activity) || c.touches(RecordKind::District); },
          [this] {
              m_asked = wanted();
              return m_directory.context().cache.activityDays(m_asked);
          },
          [this](cache::ActivityDays &&answer) {
              m_days = std::move(answer);
              refresh();
          },
          wordless)
{
    connect(&list, &ActivityListModel::selectionChanged, this, &ActivityDaysModel::askIfOther);
    connect(&directory.district(), &DistrictInfo::changed, this, &ActivityDaysModel::askIfOther);
    connect(&directory.context().pulse, &Pulse::dayTurned, this, &ActivityDaysModel::refresh);
    refresh();
}

void ActivityDaysModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_asked = {};
    m_days = {};
    if (active)
        askIfOther();
    else
        m_query.rest();
}

cache::ActivityQuery ActivityDaysModel::wanted() const
{
    const auto &zone = m_directory.district().zone();
    const auto today = m_directory.district().today();
    auto query = m_list.selectionOf({zone.startOf(today), zone.startOf(today.addDays(length))});
    query.withCancelled = false;
    return query;
}

void ActivityDaysModel::askIfOther()
{
    const auto next = wanted();
    if (!m_active || next == m_asked)
        return;
    if (next.range == m_asked.range) // else the day has turned: what was counted still holds
        m_days = {};
    refresh();
    m_query.ask();
}

/// What was counted stays with its date when the day turns.
void ActivityDaysModel::refresh()
{
    const auto today = m_directory.district().today();
    int most = 1;
    for (const int count : m_days.counts)
        most = std::max(most, count);
    std::vector<ActivityDayRow> rows;
    for (int offset = 0; offset < length; ++offset) {
        const auto date = today.addDays(offset);
        ActivityDayRow row{.key = date.toString(Qt::ISODate), .offset = offset, .date = date};
        const auto place = m_days.known ? m_days.first.daysTo(date) : -1;
        if (place >= 0 && place < qint64(m_days.counts.size())) {
            row.count = m_days.counts[std::size_t(place)];
            row.share = double(row.count) / most;
        }
        rows.push_back(std::move(row));
    }
    mergeRows(std::move(rows), &ActivityDayRow::key);
    Q_EMIT changed();
}

int ActivityDaysModel::total() const
{
    return m_days.known ? m_days.total : -1;
}

} // namespace hubscreen::viewmodel
