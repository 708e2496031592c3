// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_ranking.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

FootfallRanking::FootfallRanking(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::LiveFootfall) || c.touches(RecordKind::Hub)
                  || c.touches(RecordKind::FootfallHistory);
          },
          [this] { return m_directory.context().cache.ranking(); },
          [this](std::vector<cache::RankedHub> &&hubs) {
              m_hubs = std::move(hubs);
              m_known = true;
              refresh();
          },
          [this] { refresh(); })
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (!m_query.isAsked())
            return;
        refresh();
        if (isOutdated())
            m_query.ask();
    });
}

/// Somebody opened or closed, or fell silent: no change tells that.
bool FootfallRanking::isOutdated() const
{
    const auto now = m_directory.context().clock.now();
    const auto isSilent = [now](const cache::RankedHub &hub) {
        return now - hub.live.inside.observedAt >= liveFootfallLimits.shownFor;
    };
    const auto changed = [now](const HubLine &line) { return line.summary.live.holdsUntil <= now; };
    return std::ranges::any_of(m_hubs, isSilent) || std::ranges::any_of(m_directory.lines(), changed);
}

void FootfallRanking::setActive(bool active)
{
    m_query.askWhile(active);
}

void FootfallRanking::setHere(const QString &hubId)
{
    m_here = hubId;
    refresh();
}

void FootfallRanking::refresh()
{
    const qint64 most = m_hubs.empty() ? 0 : m_hubs.front().live.inside.value.value_or(0);
    std::vector<RankingRow> rows;
    for (const auto &hub : m_hubs)
        rows.push_back(rowOf(hub, most));
    mergeRows(std::move(rows), &RankingRow::id);
    Q_EMIT changed();
}

RankingRow FootfallRanking::rowOf(const cache::RankedHub &hub, qint64 most) const
{
    const auto &context = m_directory.context();
    RankingRow row;
    row.id = hub.id;
    row.label = context.language.textOf(hub.label);
    row.style = int(hub.style);
    row.place = hub.place;
    row.movement = int(hub.movement);
    row.inside = FigureReading::live(hub.live.inside, context.clock, m_directory.district().zone());
    if (row.inside.freshness == FreshnessEnum::Fresh)
        row.crowd = int(hub.live.level);
    if (most > 0 && !row.inside.isWithdrawn())
        row.share = double(row.inside.value) / double(most);
    row.here = hub.id == m_here;
    return row;
}

} // namespace hubscreen::viewmodel
