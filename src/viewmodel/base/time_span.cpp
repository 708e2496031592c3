// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/time_span.h"

#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

namespace {

using namespace std::chrono_literals;

DayTime dayTime(Instant instant, QDate date, QDate day, QDate today, const Zone &zone)
{
    DayTime shown;
    shown.time = timeText(instant, zone);
    shown.day = date;
    shown.daysAhead = int(today.daysTo(date));
    shown.elsewhere = date != day;
    shown.repeated = repeatedHour(instant, zone);
    return shown;
}

DayTime endTime(const TimeRange &time, QDate day, QDate today, const Zone &zone)
{
    const auto date = zone.dayOf(time.to);
    if (time.to == time.from || time.to != zone.startOf(date))
        return dayTime(time.to, date, day, today, zone);
    auto midnight = dayTime(time.to, date.addDays(-1), day, today, zone);
    midnight.time = timeText(24 * 60);
    midnight.repeated = RepeatedHourEnum::None;
    return midnight;
}

} // namespace

TimeSpan timeSpan(const TimeRange &time, QDate day, QDate today, const Zone &zone)
{
    TimeSpan span;
    span.from = dayTime(time.from, zone.dayOf(time.from), day, today, zone);
    span.to = endTime(time, day, today, zone);
    return span;
}

TimeSpan timeSpan(const TimeRange &time, QDate today, const Zone &zone)
{
    return timeSpan(time, zone.dayOf(time.from), today, zone);
}

RepeatedHourEnum::Value repeatedHour(Instant instant, const Zone &zone)
{
    const auto offsetAt = [&zone](Instant at) { return std::chrono::seconds(zone.local(at).offsetFromUtc()); };
    const auto offset = offsetAt(instant);
    // The other one is as far away as the clocks were put back, and they are not put twice within a day.
    const auto lost = offset - offsetAt(instant + 24h);
    if (lost > 0s && offsetAt(instant + lost) == offset - lost)
        return RepeatedHourEnum::First;
    const auto gone = offsetAt(instant - 24h) - offset;
    if (gone > 0s && offsetAt(instant - gone) == offset + gone)
        return RepeatedHourEnum::Second;
    return RepeatedHourEnum::None;
}

} // namespace hubscreen::viewmodel
