// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hub_directory.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

HubDirectory::HubDirectory(const ViewContext &context, const DistrictInfo &district)
    : m_context(context),
      m_district(district),
      m_query(
          context.cache,
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Hub) || c.touches(RecordKind::LiveFootfall)
                  || c.touches(RecordKind::Organisation);
          },
          [this] { return m_context.cache.hubSummaries(); },
          [this](std::vector<cache::HubSummary> &&summaries) { apply(std::move(summaries)); })
{
    connect(&context.pulse, &Pulse::beat, this, &HubDirectory::age);
    connect(&district, &DistrictInfo::changed, this, &HubDirectory::age);
    connect(&context.language, &LanguageSetting::currentChanged, this, &HubDirectory::changed);
    m_query.ask();
}

HubLine HubDirectory::lineOf(cache::HubSummary summary) const
{
    HubLine line;
    line.id = summary.id;
    line.inside = FigureReading::live(summary.live.inside, m_context.clock, m_district.zone());
    line.entriesToday = FigureReading::live(summary.live.entriesToday, m_context.clock, m_district.zone());
    if (!summary.live.open)
        line.crowd = CrowdLevelEnum::Closed;
    else if (line.inside.freshness == FreshnessEnum::Fresh)
        line.crowd = CrowdLevelEnum::Value(summary.live.level);
    line.summary = std::move(summary);
    return line;
}

void HubDirectory::apply(std::vector<cache::HubSummary> &&summaries)
{
    std::vector<HubLine> lines;
    lines.reserve(summaries.size());
    for (auto &summary : summaries)
        lines.push_back(lineOf(std::move(summary)));
    if (m_known && lines == m_lines)
        return;
    m_known = true;
    m_lines = std::move(lines);
    Q_EMIT changed();
}

void HubDirectory::age()
{
    bool any = false;
    for (auto &line : m_lines) {
        auto aged = lineOf(line.summary);
        any = any || aged != line;
        line = std::move(aged);
    }
    if (any)
        Q_EMIT changed();
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
