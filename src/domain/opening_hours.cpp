// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <algorithm>

namespace hubscreen {

const std::vector<OpenPeriod> &OpeningHours::on(QDate day) const
{
    const auto exception = std::ranges::find(exceptions, day, &OpeningException::date);
    if (exception != exceptions.end())
        return exception->periods;
    return week[std::size_t(day.dayOfWeek() - 1)];
}

bool OpeningHours::isOpenAt(Instant instant, const Zone &zone) const
{
    const auto minute = zone.minuteOfDay(instant);
    return std::ranges::any_of(on(zone.dayOf(instant)),
                               [minute](const OpenPeriod &p) { return p.opens <= minute && minute < p.closes; });
}

std::optional<TimeRange> OpeningHours::spanOf(QDate day, const Zone &zone) const
{
    const auto &periods = on(day);
    if (periods.empty())
        return std::nullopt;
    return TimeRange{zone.at(day, periods.front().opens), zone.at(day, periods.back().closes)};
}

bool OpeningHours::isEmpty() const
{
    return exceptions.empty() && std::ranges::all_of(week, [](const auto &periods) { return periods.empty(); });
}

} // namespace hubscreen
