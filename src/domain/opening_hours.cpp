// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <algorithm>

namespace hubscreen {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int daysLookedAhead = 62; // a summer's closing

// What touches or overlaps is one: a night that lasts into the morning's hours.
std::vector<OpenPeriod> merged(std::vector<OpenPeriod> periods)
{
    std::ranges::sort(periods, {}, &OpenPeriod::opens);
    std::vector<OpenPeriod> apart;
    for (const auto &period : periods) {
        if (!apart.empty() && period.opens <= apart.back().closes)
            apart.back().closes = std::max(apart.back().closes, period.closes);
        else
            apart.push_back(period);
    }
    return apart;
}

std::vector<OpenPeriod> minutesWithin(const std::vector<OpenPeriod> &dayBefore, const std::vector<OpenPeriod> &day)
{
    std::vector<OpenPeriod> minutes;
    minutes.reserve(day.size() + 1);
    for (const auto &period : dayBefore) {
        if (period.closes > minutesADay)
            minutes.push_back({0, period.closes - minutesADay});
    }
    for (const auto &period : day)
        minutes.push_back({period.opens, std::min(period.closes, minutesADay)});
    return minutes.size() > 1 ? merged(std::move(minutes)) : minutes;
}

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
    return minutesWithin(on(day.addDays(-1)), on(day));
}

std::vector<OpenPeriod> OpeningHours::usualMinutesOf(std::size_t weekday) const
{
    return minutesWithin(week[(weekday + week.size() - 1) % week.size()], week[weekday]);
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
    return TimeRange{zone.at(day, minutes.front().opens), zone.at(day, minutes.back().closes)};
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

Instant OpeningHours::nextChange(Instant instant, const Zone &zone) const
{
    const auto day = zone.dayOf(instant);
    const auto now = zone.minuteOfDay(instant);
    for (const auto &period : minutesOf(day)) {
        for (const int minute : {period.opens, period.closes}) {
            if (minute <= now)
                continue;
            if (const auto at = zone.at(day, minute); at > instant) // not where an hour comes twice
                return at;
        }
    }
    return zone.startOf(day.addDays(1));
}

bool OpeningHours::isEmpty() const
{
    return exceptions.empty() && std::ranges::all_of(week, [](const auto &periods) { return periods.empty(); });
}

} // namespace hubscreen
