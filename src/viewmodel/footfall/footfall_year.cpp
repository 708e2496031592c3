// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_year.h"

#include "viewmodel/footfall/whole_figure.h"

#include <cmath>

namespace hubscreen::viewmodel {

using namespace Qt::StringLiterals;
using cache::RecordKind;

namespace {

YearMonthRow rowOf(const cache::FootfallYear::Month &month)
{
    return {.key = month.figure.month.toString(u"yyyy-MM"_s),
            .year = month.figure.month.year(),
            .month = month.figure.month.month(),
            .total = month.figure.entries,
            .aDay = wholeFigure(month.figure.aDay),
            .aDayYearBefore = wholeFigure(month.yearBefore.aDay),
            .hasPercent = month.percent.has_value(),
            .percent = month.percent.value_or(0)};
}

} // namespace

FootfallYear::FootfallYear(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, m_hubId}) || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.footfallYear(m_hubId); },
          [this](cache::FootfallYear &&year) { apply(std::move(year)); }, wordless)
{
}

void FootfallYear::setHubId(const QString &hubId)
{
    if (std::exchange(m_hubId, hubId) == hubId)
        return;
    m_answered = false;
    setActive(m_active);
}

void FootfallYear::setActive(bool active)
{
    m_active = active;
    m_query.askWhile(active);
}

void FootfallYear::apply(cache::FootfallYear &&year)
{
    if (m_answered && year == m_year)
        return;
    m_answered = true;
    m_year = std::move(year);
    m_bars.clear();
    m_marks.clear();
    m_labels.clear();
    std::vector<YearMonthRow> rows;
    for (const auto &month : m_year.months) {
        rows.push_back(rowOf(month));
        m_bars << rows.back().aDay;
        m_marks << rows.back().aDayYearBefore;
        m_labels << rows.back().month;
    }
    mergeRows(std::move(rows), &YearMonthRow::key);
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
