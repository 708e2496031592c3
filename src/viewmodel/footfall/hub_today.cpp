// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/hub_today.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

HubToday::HubToday(const HubDirectory &directory)
    : DayChart(directory),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, m_hubId}) || c.touches({RecordKind::Hub, m_hubId})
                  || c.touches(RecordKind::District);
          },
          [this] { return this->directory().context().cache.hubToday(m_hubId); },
          [this](cache::HubToday &&day) { apply(std::move(day)); }, [this] { Q_EMIT changed(); })
{
    connect(&directory, &HubDirectory::changed, this, &HubToday::refresh);
    // A new bucket, a new day and a passed quiet window come with time, not with a change.
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_query.isAsked() && m_answered && isOutdated())
            m_query.ask();
    });
}

void HubToday::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_answered = false;
    m_lastLine = {};
    Q_EMIT hubIdChanged();
    setOutlook({});
    refresh();
    Q_EMIT changed();
    askOrRest();
}

void HubToday::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        askOrRest();
}

void HubToday::askOrRest()
{
    m_query.askWhile(m_active && !m_hubId.isEmpty());
}

void HubToday::apply(cache::HubToday &&day)
{
    const bool first = !std::exchange(m_answered, true);
    setOutlook({std::move(day), {}});
    if (first)
        Q_EMIT changed();
}

void HubToday::refresh()
{
    const auto *current = line();
    const auto now = current ? *current : HubLine();
    if (now != m_lastLine) {
        m_lastLine = now;
        Q_EMIT changed();
    }
    lookAgain();
}

Reading<qint64> HubToday::liveInside() const
{
    const auto *current = line();
    const bool fresh = current && current->inside.freshness == FreshnessEnum::Fresh;
    return fresh ? current->summary.live.inside : Reading<qint64>();
}

QString HubToday::name() const
{
    const auto *current = line();
    return current ? directory().context().language.textOf(current->summary.name) : QString();
}

QString HubToday::label() const
{
    const auto *current = line();
    return current ? directory().context().language.textOf(current->summary.label) : QString();
}

FigureReading HubToday::inside() const
{
    const auto *current = line();
    return current ? current->inside : FigureReading();
}

FigureReading HubToday::entriesToday() const
{
    const auto *current = line();
    return current ? current->entriesToday : FigureReading();
}

int HubToday::capacity() const
{
    const auto *current = line();
    return current ? current->summary.capacity : 0;
}

OpeningNow HubToday::opening() const
{
    const auto *current = line();
    return current ? current->opening : OpeningNow();
}

int HubToday::crowd() const
{
    const auto *current = line();
    return current ? current->crowd : CrowdLevelEnum::Unknown;
}

} // namespace hubscreen::viewmodel
