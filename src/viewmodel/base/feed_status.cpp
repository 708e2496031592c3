// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/feed_status.h"

#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

FeedStatus::FeedStatus(const ViewContext &context, const DistrictInfo &district)
    : m_clock(context.clock),
      m_district(district)
{
    connect(&context.pulse, &Pulse::beat, this, &FeedStatus::refresh);
    connect(&district, &DistrictInfo::changed, this, &FeedStatus::refresh);
}

void FeedStatus::setHealth(FeedState state, std::optional<Instant> lastSuccess, const QString &reason)
{
    m_state = state;
    m_lastSuccess = lastSuccess;
    m_reason = reason;
    refresh();
}

void FeedStatus::refresh()
{
    const auto &zone = m_district.zone();
    const auto now = m_clock.now();
    Shown shown;
    shown.state = m_state;
    shown.reason = m_reason;
    shown.demo = m_district.isDemo();
    if (m_lastSuccess) {
        shown.time = timeText(*m_lastSuccess, zone);
        shown.day = zone.dayOf(*m_lastSuccess);
        shown.today = shown.day == zone.dayOf(now);
        shown.stale = freshness(*m_lastSuccess, now, liveFootfallLimits) != Freshness::Fresh;
    }
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
