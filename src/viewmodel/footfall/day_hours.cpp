// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/day_hours.h"

#include <algorithm>

namespace hubscreen::viewmodel {

std::vector<DayHour> hoursOfDay(QDate day, const Zone &zone)
{
    constexpr Minutes look(15); // clocks are changed by whole quarters
    std::vector<DayHour> hours;
    const auto range = zone.rangeOf(day);
    int before = -1;
    for (auto at = range.from; at < range.to; at += look) {
        const int minute = zone.minuteOfDay(at);
        const int hour = minute / 60;
        if (hours.empty() || hour != hours.back().hour || minute <= before)
            hours.push_back({at, hour, std::ranges::contains(hours, hour, &DayHour::hour)});
        before = minute;
    }
    return hours;
}

} // namespace hubscreen::viewmodel
