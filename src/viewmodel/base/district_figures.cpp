// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/district_figures.h"

#include "insight/comparison.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

DistrictFigures::DistrictFigures(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::LiveFootfall) || c.touches(RecordKind::Activity)
                  || c.touches(RecordKind::Hub) || c.touches({RecordKind::FootfallHistory, {}});
          },
          [this] { return m_directory.context().cache.districtNow(); },
          [this](cache::DistrictNow &&now) {
              m_now = now;
              m_known = true;
              refresh();
          },
          wordless)
{
    connect(&directory, &HubDirectory::changed, this, &DistrictFigures::refresh);
    connect(&directory.context().pulse, &Pulse::beat, this, &DistrictFigures::refresh);
    m_query.ask();
}

DistrictFigures::Shown DistrictFigures::look() const
{
    const auto &clock = m_directory.context().clock;
    Shown shown;
    shown.visits = FigureReading::live(m_now.entriesToday, clock, m_directory.district().zone());
    shown.inside = FigureReading::live(m_now.inside, clock, m_directory.district().zone());
    shown.visitsHubs = m_now.entriesHubs;
    shown.insideHubs = m_now.insideHubs;
    if (shown.visits.freshness == FreshnessEnum::Fresh && m_now.percentOverTypical) {
        shown.percent = m_now.percentOverTypical;
        shown.comparedHubs = m_now.comparedHubs;
    }
    shown.weekday = m_directory.district().today().dayOfWeek();
    shown.hubs = hubs();
    shown.activities = m_now.activitiesToday.value_or(-1);
    for (const auto &line : m_directory.lines()) {
        ++shown.byCrowd[std::size_t(line.crowd)];
        ++shown.byStyle[std::size_t(line.summary.style)];
    }
    return shown;
}

Reading<qint64> DistrictFigures::insideOfAll() const
{
    const bool isAll = insight::isNearlyAll(m_now.insideHubs, m_now.hubs);
    return isAll && m_shown.inside.freshness == FreshnessEnum::Fresh ? m_now.inside : Reading<qint64>();
}

void DistrictFigures::refresh()
{
    auto shown = look();
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
