// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_month.h"

#include "viewmodel/footfall/whole_figure.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

using cache::RecordKind;

namespace {

// Of the 25 months of days that are kept the first is cut, and the ones after it have nothing usual yet.
constexpr int mostMonthsBack = 23;

} // namespace

FootfallMonth::FootfallMonth(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, m_hubId}) || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.footfallMonth(m_hubId, first()); },
          [this](cache::FootfallMonth &&month) { apply(std::move(month)); }, wordless)
{
    connect(&directory.context().pulse, &Pulse::dayTurned, this, &FootfallMonth::monthChanged);
}

QDate FootfallMonth::first() const
{
    return m_chosen.isValid() ? m_chosen : thisMonth();
}

bool FootfallMonth::hasEarlier() const
{
    return monthsBack() < mostMonthsBack;
}

void FootfallMonth::setHubId(const QString &hubId)
{
    if (std::exchange(m_hubId, hubId) == hubId)
        return;
    m_answered = false;
    setActive(m_active);
}

void FootfallMonth::setActive(bool active)
{
    m_active = active;
    m_query.askWhile(active);
}

void FootfallMonth::setMonthsBack(int months)
{
    const int wanted = std::clamp(months, 0, mostMonthsBack);
    if (wanted == monthsBack())
        return;
    m_chosen = wanted == 0 ? QDate() : thisMonth().addMonths(-wanted);
    setActive(m_active);
    Q_EMIT monthChanged();
}

void FootfallMonth::apply(cache::FootfallMonth &&month)
{
    if (m_answered && month == m_month)
        return;
    m_answered = true;
    m_month = std::move(month);
    m_bars.clear();
    m_marks.clear();
    std::vector<MonthDayRow> rows;
    for (const auto &day : m_month.days) {
        rows.push_back({day.day.toString(Qt::ISODate), day.day, day.entries.value_or(-1), wholeFigure(day.usual)});
        m_bars << rows.back().entries;
        m_marks << rows.back().usual;
    }
    mergeRows(std::move(rows), &MonthDayRow::key);
    Q_EMIT changed();
}

qint64 FootfallMonth::aDay() const
{
    return wholeFigure(m_month.figure.aDay);
}

} // namespace hubscreen::viewmodel
