// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/figure_reading.h"

namespace hubscreen::viewmodel {

QString timeText(int minuteOfDay)
{
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

QString timeText(Instant instant, const Zone &zone)
{
    return timeText(zone.minuteOfDay(instant));
}

FigureReading FigureReading::at(const Reading<int> &reading, Instant now, AgeLimits limits, const Zone &zone)
{
    const auto fresh = hubscreen::freshness(reading.observedAt, now, limits);
    if (!reading.value || fresh == Freshness::Withdrawn)
        return {};
    FigureReading figure;
    figure.value = *reading.value;
    figure.freshness = FreshnessEnum::Value(fresh);
    figure.observedTime = timeText(reading.observedAt, zone);
    return figure;
}

FigureReading FigureReading::live(const Reading<int> &reading, const ServerClock &clock, const Zone &zone)
{
    return clock.isLearnt() ? at(reading, clock.now(), liveFootfallLimits, zone) : FigureReading();
}

} // namespace hubscreen::viewmodel
