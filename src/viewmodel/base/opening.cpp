// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/opening.h"

#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

namespace {

constexpr int minutesADay = 24 * 60;

} // namespace

const OpeningNow &OpeningTexts::next(Instant opensAt)
{
    auto &said = m_next[opensAt.time_since_epoch().count()];
    if (said.nextTime.isEmpty()) {
        const auto day = m_zone.dayOf(opensAt);
        said.nextTime = timeText(opensAt, m_zone);
        said.daysAhead = int(m_today.daysTo(day));
        said.nextDay = day;
    }
    return said;
}

OpeningNow OpeningTexts::of(const cache::LiveNow &live)
{
    OpeningNow now;
    if (!live.isClosed()) {
        now.state = live.open ? OpeningStateEnum::Open : OpeningStateEnum::Unknown;
        return now;
    }
    if (live.opensAt)
        now = next(*live.opensAt);
    if (live.opensAt && now.daysAhead <= 0)
        now.state = OpeningStateEnum::OpensToday;
    else
        now.state = live.wasOpenToday ? OpeningStateEnum::Over : OpeningStateEnum::ClosedToday;
    return now;
}

OpenSpan openSpan(const OpenPeriod &period)
{
    const bool overnight = period.closes > minutesADay;
    return {timeText(period.opens), timeText(overnight ? period.closes - minutesADay : period.closes), overnight,
            period.opens == 0 && period.closes == minutesADay};
}

QList<OpenSpan> openSpans(const OpeningHours &hours, Instant now, const Zone &zone)
{
    const auto day = zone.dayOf(now);
    const auto &periods = hours.on(day);
    QList<OpenSpan> spans;
    for (const auto &period : hours.on(day.addDays(-1))) {
        const int end = period.closes - minutesADay;
        if (end > 0 && (periods.empty() || zone.minuteOfDay(now) < end))
            spans << openSpan({0, end});
    }
    for (const auto &period : periods)
        spans << openSpan(period);
    return spans;
}

} // namespace hubscreen::viewmodel
