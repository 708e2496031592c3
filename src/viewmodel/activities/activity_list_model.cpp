// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/activity_list_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

namespace {

constexpr int daysKeptAhead = 31;

} // namespace

ActivityListModel::ActivityListModel(const HubDirectory &directory, Span span, int limit)
    : m_directory(directory),
      m_span(span),
      m_limit(limit),
      m_patience(directory.context().scheduler, [this] { refresh(); }),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Activity) || c.touches(RecordKind::Hub) || c.touches(RecordKind::District);
          },
          [this] {
              m_asked = selectionOf(range());
              return m_directory.context().cache.activities(m_asked);
          },
          [this](cache::ActivityList &&list) {
              m_list = std::move(list);
              refresh();
          },
          [this] {
              refresh();
              Q_EMIT selectionChanged(); // the chosen hub's name
          })
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_active)
            refresh();
    });
    connect(&directory.context().pulse, &Pulse::dayTurned, this, &ActivityListModel::onDayTurned);
    connect(&directory.district(), &DistrictInfo::changed, this, &ActivityListModel::askIfOther);
}

TimeRange ActivityListModel::range() const
{
    const auto &zone = m_directory.district().zone();
    const int days = m_span == Span::Ahead ? daysKeptAhead : m_days;
    return {zone.startOf(day()), zone.startOf(day().addDays(days))};
}

cache::ActivityQuery ActivityListModel::selectionOf(const TimeRange &range) const
{
    const auto named = [](const QString &id) { return id.isEmpty() ? std::nullopt : std::optional(id); };
    cache::ActivityQuery query;
    query.range = range;
    query.hubId = named(m_hubId);
    query.venueId = named(m_venueId);
    query.organiserId = named(m_organiserId);
    query.seriesId = named(m_seriesId);
    if (m_category >= 0)
        query.category = ActivityCategory(m_category);
    if (m_audience >= 0)
        query.audience = Audience(m_audience);
    query.withRoom = m_withRoom;
    query.limit = mostRows;
    return query;
}

bool ActivityListModel::isNarrowed() const
{
    return !m_hubId.isEmpty() || !m_venueId.isEmpty() || m_category >= 0 || m_audience >= 0 || m_withRoom;
}

void ActivityListModel::widen()
{
    m_venueId.clear();
    m_hubId.clear();
    m_category = m_audience = -1;
    m_withRoom = false;
    Q_EMIT selectionChanged();
    askIfOther();
}

void ActivityListModel::setDayOffset(int days)
{
    choose(m_day, days > 0 ? m_directory.district().today().addDays(days) : QDate());
}

void ActivityListModel::onDayTurned()
{
    if (m_day < m_directory.district().today())
        m_day = {};
    Q_EMIT selectionChanged();
}

void ActivityListModel::askIfOther()
{
    if (!m_active)
        return;
    if (selectionOf(range()) != m_asked) {
        m_list = {};
        m_query.ask();
    }
    refresh();
}

void ActivityListModel::setHubId(const QString &hubId)
{
    if (hubId != m_hubId)
        m_venueId.clear();
    choose(m_hubId, hubId);
}

int ActivityListModel::firstAhead() const
{
    return int(std::ranges::find(rows(), false, &ActivityListRow::over) - rows().begin());
}

int ActivityListModel::firstOfDay(int daysAhead) const
{
    const auto found = std::ranges::find(rows(), daysAhead, &ActivityListRow::daysAhead);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QString ActivityListModel::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.name) : QString();
}

void ActivityListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_asked = {};
    Q_EMIT selectionChanged();
    if (active)
        askIfOther();
    else
        rest();
}

void ActivityListModel::rest()
{
    m_query.rest();
    m_patience.wait(false);
}

bool ActivityListModel::isListed(const Activity &activity, Instant now) const
{
    if (activity.id == m_omitted || (m_withRoom && !activity.hasRoomAt(now)))
        return false;
    if (m_span == Span::WholeDay)
        return true;
    const bool begun = m_span == Span::FromNow && activity.time.from < now;
    return activity.time.to > now && !begun && activity.status != ActivityStatus::Cancelled;
}

void ActivityListModel::refresh()
{
    const auto now = m_directory.context().clock.now();
    m_patience.wait(m_active && !m_list.known);
    std::vector<ActivityListRow> rows;
    m_total = 0;
    for (const auto &row : m_list.rows) {
        const auto days = isListed(row.activity, now) ? daysOf(row.activity) : std::vector<QDate>();
        if (days.empty()) // as yesterday's are, until the cache has answered again
            continue;
        m_total += row.activity.status == ActivityStatus::Cancelled ? 0 : 1;
        if (m_limit < 0 || int(rows.size()) < m_limit)
            for (const auto &listed : days)
                rows.push_back(activityRow(row, listed, now, m_directory));
    }
    std::ranges::stable_sort(rows, {}, &ActivityListRow::daysAhead);
    mergeRows(std::move(rows), &ActivityListRow::key);
    Q_EMIT changed();
}

/// Of whose rows it is one: each listed day on which it goes on, else the day on which it begins.
std::vector<QDate> ActivityListModel::daysOf(const Activity &activity) const
{
    const auto &zone = m_directory.district().zone();
    if (m_span != Span::WholeDay)
        return {zone.dayOf(activity.time.from)};
    std::vector<QDate> days;
    const auto last = day().addDays(m_days - 1);
    for (auto one = std::max(day(), zone.dayOf(activity.time.from)); one <= last; one = one.addDays(1)) {
        if (!liesIn(activity.time, zone.rangeOf(one)))
            break;
        days.push_back(one);
    }
    return days;
}

} // namespace hubscreen::viewmodel
