// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_comparison.h"

#include <QQmlEngine>

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

FootfallComparison::FootfallComparison(const HubDirectory &directory, const FootfallRanking &ranking)
    : m_directory(directory),
      m_ranking(ranking),
      m_query(
          directory.context(),
          [](const cache::Changes &c) { return c.touches(RecordKind::FootfallHistory) || c.touches(RecordKind::Hub); },
          [this] { return m_directory.context().cache.commonQuiet({m_hubIds.begin(), m_hubIds.end()}); },
          [this](std::optional<TimeRange> &&quiet) {
              if (std::exchange(m_quiet, quiet) != quiet)
                  Q_EMIT quietChanged();
          },
          wordless)
{
    for (auto &hub : m_hubs) {
        hub = std::make_unique<HubToday>(directory);
        hub->setActive(false);
        QQmlEngine::setObjectOwnership(hub.get(), QQmlEngine::CppOwnership); // 'hub' hands it to QML
        connect(hub.get(), &HubToday::dayChanged, this, &FootfallComparison::refreshTop);
    }
    connect(&ranking, &FootfallRanking::changed, this, &FootfallComparison::chooseByItself);
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_query.isAsked() && m_quiet && m_quiet->to <= m_directory.context().clock.now())
            m_query.ask();
    });
}

void FootfallComparison::setHere(const QString &hubId)
{
    m_here = hubId;
    m_chosen = false;
    setHubIds({});
    chooseByItself();
}

void FootfallComparison::setActive(bool active)
{
    m_active = active;
    for (auto &hub : m_hubs)
        hub->setActive(active);
    askForQuiet();
}

void FootfallComparison::chooseByItself()
{
    // Once: what is compared must not change under a reader's eyes.
    if (m_chosen || m_hubIds.size() > 1)
        return;
    QStringList ids;
    if (!m_here.isEmpty())
        ids << m_here;
    const auto &rows = m_ranking.rows();
    const auto isOther = [this](const RankingRow &row) { return row.id != m_here; };
    if (const auto busiest = std::ranges::find_if(rows, isOther); busiest != rows.end())
        ids << busiest->id;
    const auto quietest = std::find_if(rows.rbegin(), rows.rend(), isOther);
    if (quietest != rows.rend() && !ids.contains(quietest->id))
        ids << quietest->id;
    setHubIds(ids);
}

void FootfallComparison::toggle(const QString &hubId)
{
    m_chosen = true;
    auto ids = m_hubIds;
    if (!ids.removeOne(hubId)) {
        while (ids.size() >= most)
            ids.removeLast();
        ids << hubId;
    }
    setHubIds(ids);
}

void FootfallComparison::setHubIds(const QStringList &hubIds)
{
    if (hubIds == m_hubIds)
        return;
    m_hubIds = hubIds;
    for (int i = 0; i < most; ++i)
        m_hubs[std::size_t(i)]->setHubId(hubIds.value(i));
    askForQuiet();
    Q_EMIT hubIdsChanged();
}

void FootfallComparison::askForQuiet()
{
    m_query.askWhile(m_active);
}

void FootfallComparison::refreshTop()
{
    qreal top = 10;
    for (const auto &hub : m_hubs) {
        if (!hub->hubId().isEmpty())
            top = std::max(top, hub->topValue());
    }
    if (std::exchange(m_topValue, top) != top)
        Q_EMIT topValueChanged();
}

QString FootfallComparison::quietFromTime() const
{
    return m_quiet ? timeText(m_quiet->from, m_directory.district().zone()) : QString();
}

} // namespace hubscreen::viewmodel
