// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <algorithm>

namespace hubscreen {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int daysLookedAhead = 62; // a summer's closing

} // namespace

const std::vector<OpenPeriod> &OpeningHours::on(QDate day) const
{
    const auto exception = std::ranges::find(exceptions, day, &OpeningException::date);
    if (exception != exceptions.end())
        return exception->periods;
    return week[std::size_t(day.dayOfWeek() - 1)];
}

std::vector<OpenPeriod> OpeningHours::minutesOf(QDate day) const
{
    std::vector<OpenPeriod> minutes;
    for (const auto &period : on(day.addDays(-1))) {
        if (period.closes > minutesADay)
            minutes.push_back({0, period.closes - minutesADay});
    }
    for (const auto &period : on(day))
        minutes.push_back({period.opens, std::min(period.closes, minutesADay)});
    return minutes;
}

bool OpeningHours::isOpenAt(Instant instant, const Zone &zone) const
{
    const auto minute = zone.minuteOfDay(instant);
    return std::ranges::any_of(minutesOf(zone.dayOf(instant)),
                               [minute](const OpenPeriod &p) { return p.opens <= minute && minute < p.closes; });
}

std::optional<TimeRange> OpeningHours::spanOf(QDate day, const Zone &zone) const
{
    const auto minutes = minutesOf(day);
    if (minutes.empty())
        return std::nullopt;
    const auto last = std::ranges::max_element(minutes, {}, &OpenPeriod::closes);
    return TimeRange{zone.at(day, minutes.front().opens), zone.at(day, last->closes)};
}

std::optional<Instant> OpeningHours::nextOpening(Instant instant, const Zone &zone) const
{
    if (isOpenAt(instant, zone))
        return instant;
    const auto today = zone.dayOf(instant);
    for (int ahead = 0; ahead <= daysLookedAhead; ++ahead) {
        const auto day = today.addDays(ahead);
        for (const auto &period : on(day)) {
            if (const auto opens = zone.at(day, period.opens); opens > instant)
                return opens;
        }
    }
    return std::nullopt;
}

bool OpeningHours::isEmpty() const
{
    return exceptions.empty() && std::ranges::all_of(week, [](const auto &periods) { return periods.empty(); });
}

} // namespace hubscreen
