// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/now_and_next.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

NowAndNext::NowAndNext(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Activity) || c.touches(RecordKind::Hub) || c.touches(RecordKind::District);
          },
          [this] {
              cache::ActivityQuery query;
              query.range = m_directory.district().zone().rangeOf(m_directory.district().today());
              query.hubId = m_hubId;
              query.withCancelled = false;
              return m_directory.context().cache.activities(query);
          },
          [this](cache::ActivityList &&list) {
              m_list = std::move(list);
              refresh();
          },
          [this] { refresh(); })
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_active)
            refresh();
    });
    connect(&directory.district(), &DistrictInfo::changed, this, [this] {
        if (m_active)
            m_query.ask();
    });
}

void NowAndNext::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    if (m_active)
        askAgain();
}

void NowAndNext::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        askAgain();
    else
        m_query.rest();
}

void NowAndNext::askAgain()
{
    m_list = {};
    refresh();
    m_query.ask();
}

void NowAndNext::refresh()
{
    const auto now = m_directory.context().clock.now();
    const cache::ActivityRow *latest = nullptr;
    const cache::ActivityRow *next = nullptr;
    m_running = m_ahead = 0;
    for (const auto &row : m_list.rows) { // by start
        if (row.activity.status != ActivityStatus::Scheduled)
            continue;
        if (row.activity.time.contains(now)) {
            ++m_running;
            latest = &row;
        } else if (row.activity.time.from > now) {
            ++m_ahead;
            next = next ? next : &row;
        }
    }
    const auto today = m_directory.district().today();
    m_now = latest ? activityRow(*latest, today, now, m_directory) : ActivityListRow();
    m_next = next ? activityRow(*next, today, now, m_directory) : ActivityListRow();
    Q_EMIT changed();
}

QString NowAndNext::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.label) : QString();
}

} // namespace hubscreen::viewmodel
