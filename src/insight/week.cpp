// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/week.h"

#include "insight/crowd.h"
#include "insight/quantile.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::insight {

namespace {

constexpr int slotsPerHour = 60 / slotMinutes;

std::optional<double> hourOf(const DayCurve &day, int hour)
{
    double sum = 0;
    int known = 0;
    for (int slot = hour * slotsPerHour; slot < (hour + 1) * slotsPerHour; ++slot) {
        if (const auto &inside = day[std::size_t(slot)]) {
            sum += *inside;
            ++known;
        }
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

std::optional<double> usualHour(std::span<const DayCurve> days, int hour)
{
    std::vector<double> known;
    for (const auto &day : days) {
        if (const auto inside = hourOf(day, hour))
            known.push_back(*inside);
    }
    return known.size() < std::size_t(weeksNeeded) ? std::nullopt : std::optional(quantile(known, 0.5));
}

bool isOpen(std::span<const OpenPeriod> periods, int hour)
{
    return std::ranges::any_of(
        periods, [hour](const OpenPeriod &p) { return p.opens < (hour + 1) * 60 && hour * 60 < p.closes; });
}

} // namespace

WeekGrid weekGrid(const DaysByWeekday &days, const OpeningHours &hours, int capacity)
{
    WeekGrid grid;
    for (std::size_t weekday = 0; weekday < grid.size(); ++weekday) {
        const auto open = hours.usualMinutesOf(weekday);
        for (int hour = 0; hour < 24; ++hour) {
            auto &cell = grid[weekday][std::size_t(hour)];
            cell.open = hours.isEmpty() || isOpen(open, hour);
            cell.inside = usualHour(days[weekday], hour);
            const auto people = cell.inside ? std::optional(qint64(std::llround(*cell.inside))) : std::nullopt;
            cell.level = crowdLevel(people, capacity, cell.open, CrowdLevel::Unknown);
        }
    }
    return grid;
}

} // namespace hubscreen::insight
