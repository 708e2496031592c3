// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

// The demo's days as plain numbers: its time zone has one offset the whole year (facts_reading refuses another), so a
// day is always 1440 minutes and needs no look-up in the time zone's tables.
namespace hubscreen::platform::demo {

/// Days since 1970-01-01 in the district's calendar.
using DayNumber = int;

inline constexpr int quartersADay = 96;
inline constexpr int minutesADay = 1440;

struct DayClock {
    Milliseconds offset{0}; ///< local time - UTC

    DayNumber dayOf(Instant at) const
    {
        return DayNumber(std::chrono::floor<std::chrono::days>(at + offset).time_since_epoch().count());
    }
    Milliseconds timeOfDay(Instant at) const
    {
        const auto local = at + offset;
        return local - std::chrono::floor<std::chrono::days>(local);
    }
    Instant at(DayNumber day, int minute = 0) const
    {
        return Instant(std::chrono::days(day)) + Minutes(minute) - offset;
    }
};

inline DayNumber dayNumber(QDate date)
{
    return DayNumber(QDate(1970, 1, 1).daysTo(date));
}
inline QDate dateOf(DayNumber day)
{
    return QDate(1970, 1, 1).addDays(day);
}
/// 0 = Monday. 1970-01-01 was a Thursday.
constexpr int weekdayOf(DayNumber day)
{
    return ((day + 3) % 7 + 7) % 7;
}

} // namespace hubscreen::platform::demo
