// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/district_today.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

DistrictToday::DistrictToday(const HubDirectory &directory, const DistrictFigures &figures)
    : DayChart(directory),
      m_figures(figures),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, {}}) || c.touches(RecordKind::Hub)
                  || c.touches(RecordKind::District);
          },
          [this] { return this->directory().context().cache.outlook({}); },
          [this](cache::Outlook &&outlook) { apply(std::move(outlook)); }, wordless)
{
    connect(&figures, &DistrictFigures::changed, this, [this] { lookAgain(); });
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_query.isAsked() && isOutdated())
            m_query.ask();
    });
}

void DistrictToday::setActive(bool active)
{
    m_query.askWhile(active);
}

void DistrictToday::apply(cache::Outlook &&outlook)
{
    m_hours.show(outlook, directory().district().zone());
    m_expected = nextHour();
    setOutlook(std::move(outlook));
}

/// The first hour of which all is expected.
FootfallHourRow DistrictToday::nextHour() const
{
    const auto &rows = m_hours.rows();
    auto found = std::ranges::find_if(rows, [](const FootfallHourRow &row) { return row.expectedLower >= 0; });
    if (found != rows.end() && found->today >= 0) // of which a part is over already
        ++found;
    return found == rows.end() || found->expectedLower < 0 ? FootfallHourRow() : *found;
}

Reading<qint64> DistrictToday::liveInside() const
{
    return m_figures.insideOfAll();
}

} // namespace hubscreen::viewmodel
