// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/hub_directory.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

HubDirectory::HubDirectory(const ViewContext &context, const DistrictInfo &district)
    : m_context(context),
      m_district(district),
      m_query(
          context,
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Hub) || c.touches(RecordKind::LiveFootfall)
                  || c.touches(RecordKind::Organisation) || c.touches(RecordKind::District);
          },
          [this] { return m_context.cache.hubSummaries(); },
          [this](std::vector<cache::HubSummary> &&summaries) { apply(std::move(summaries)); },
          [this] { Q_EMIT changed(); })
{
    connect(&context.pulse, &Pulse::beat, this, &HubDirectory::age);
    connect(&district, &DistrictInfo::changed, this, &HubDirectory::age);
    m_query.ask();
}

/// What a line says at this moment.
void HubDirectory::judge(HubLine &line, Texts &texts) const
{
    const auto &live = line.summary.live;
    line.inside = FigureReading::live(live.inside, m_context.clock, texts.times);
    line.entriesToday = FigureReading::live(live.entriesToday, m_context.clock, texts.times);
    line.opening = texts.openings.of(live);
    if (live.isClosed())
        line.crowd = CrowdLevelEnum::Closed;
    else if (line.inside.freshness == FreshnessEnum::Fresh)
        line.crowd = CrowdLevelEnum::Value(live.level);
    else
        line.crowd = CrowdLevelEnum::Unknown;
}

void HubDirectory::apply(std::vector<cache::HubSummary> &&summaries)
{
    std::vector<HubLine> lines;
    lines.reserve(summaries.size());
    Texts texts{TimeTexts(m_district.zone()), OpeningTexts(m_district.zone(), m_district.today())};
    for (auto &summary : summaries) {
        lines.push_back({.id = summary.id, .summary = std::move(summary), .inside = {}, .entriesToday = {}});
        judge(lines.back(), texts);
    }
    if (m_known && lines == m_lines)
        return;
    m_known = true;
    m_lines = std::move(lines);
    Q_EMIT changed();
}

void HubDirectory::age()
{
    bool any = false;
    Texts texts{TimeTexts(m_district.zone()), OpeningTexts(m_district.zone(), m_district.today())};
    for (auto &line : m_lines) {
        const auto inside = line.inside, entriesToday = line.entriesToday;
        const auto crowd = line.crowd;
        const auto opening = line.opening;
        judge(line, texts);
        any = any || crowd != line.crowd || inside != line.inside || entriesToday != line.entriesToday
            || opening != line.opening;
    }
    if (any)
        Q_EMIT changed();
    if (isOutdated())
        m_query.ask();
}

/// A house opened or closed, or a day ended, since the cache answered: no change tells that.
bool HubDirectory::isOutdated() const
{
    const auto now = m_context.clock.now();
    return std::ranges::any_of(m_lines, [now](const HubLine &line) { return line.summary.live.holdsUntil <= now; });
}

bool HubDirectory::hasLive() const
{
    return std::ranges::any_of(m_lines,
                               [](const HubLine &line) { return line.summary.live.inside.observedAt != Instant(); });
}

const HubLine *HubDirectory::find(const QString &hubId) const
{
    const auto found = std::ranges::find(m_lines, hubId, &HubLine::id);
    return found == m_lines.end() ? nullptr : &*found;
}

} // namespace hubscreen::viewmodel
