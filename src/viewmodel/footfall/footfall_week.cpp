// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_week.h"

#include <algorithm>
#include <tuple>

namespace hubscreen::viewmodel {

using namespace Qt::StringLiterals;
using cache::RecordKind;

namespace {

int crowdOf(const insight::WeekCell &cell)
{
    return cell.open ? int(cell.level) : int(CrowdLevelEnum::Closed);
}

QString rangeText(const std::optional<insight::MinuteWindow> &window)
{
    return window ? u"%1–%2"_s.arg(timeText(window->from), timeText(window->to)) : QString();
}

} // namespace

FootfallWeek::FootfallWeek(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, m_hubId}) || c.touches({RecordKind::Hub, m_hubId})
                  || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.hubWeek(m_hubId); },
          [this](cache::HubWeek &&week) { apply(std::move(week)); }, wordless)
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_query.isAsked())
            lookAtClock();
    });
}

void FootfallWeek::setHubId(const QString &hubId)
{
    if (std::exchange(m_hubId, hubId) == hubId)
        return;
    m_answered = false;
    setActive(m_active);
}

void FootfallWeek::setActive(bool active)
{
    m_active = active;
    lookAtClock();
    m_query.askWhile(active && !m_hubId.isEmpty());
}

void FootfallWeek::lookAtClock()
{
    const auto now = m_directory.district().zone().local(m_directory.context().clock.now());
    const std::pair shown{now.date().dayOfWeek(), now.time().hour()};
    if (shown == std::pair{m_weekday, m_hour})
        return;
    std::tie(m_weekday, m_hour) = shown;
    Q_EMIT nowChanged();
}

void FootfallWeek::apply(cache::HubWeek &&week)
{
    if (m_answered && week == m_week)
        return;
    m_answered = true;
    m_week = std::move(week);
    setColumns();
    m_quietTimes.clear();
    for (const auto &window : m_week.quiet)
        m_quietTimes << rangeText(window);
    mergeRows(runs(), &WeekRunRow::key);
    lookAtClock();
    Q_EMIT changed();
}

/// From the first hour in which the house is open on any day to the last.
void FootfallWeek::setColumns()
{
    const auto opens = [this](int hour) {
        return std::ranges::any_of(m_week.grid, [hour](const auto &day) { return day[std::size_t(hour)].open; });
    };
    int first = 0;
    int end = 24;
    while (first < end && !opens(first))
        ++first;
    while (end > first && !opens(end - 1))
        --end;
    m_firstHour = first;
    m_hours = end - first;
    const auto *hub = m_directory.find(m_hubId);
    const int capacity = hub ? hub->summary.capacity : 0;
    m_levels.clear();
    m_shares.clear();
    for (const auto &day : m_week.grid) {
        for (int hour = first; hour < end; ++hour) {
            const auto &cell = day[std::size_t(hour)];
            m_levels << crowdOf(cell);
            m_shares << (capacity > 0 ? std::clamp(cell.inside.value_or(0) / capacity, 0.0, 1.0) : 0.0);
        }
    }
}

std::vector<WeekRunRow> FootfallWeek::runs() const
{
    std::vector<WeekRunRow> runs;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const auto &day = m_week.grid[std::size_t(weekday - 1)];
        for (int hour = m_firstHour; hour < m_firstHour + m_hours; ++hour) {
            const int crowd = crowdOf(day[std::size_t(hour)]);
            const auto until = timeText((hour + 1) * 60);
            if (!runs.empty() && runs.back().weekday == weekday && runs.back().crowd == crowd)
                runs.back().toTime = until;
            else
                runs.push_back({u"%1-%2"_s.arg(QString::number(weekday), QString::number(hour)), weekday,
                                timeText(hour * 60), until, crowd});
        }
    }
    return runs;
}

} // namespace hubscreen::viewmodel
