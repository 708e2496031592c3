// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall_hours.h"

#include "viewmodel/footfall/day_hours.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

namespace {

/// What is known within an hour, averaged.
class Mean
{
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    qint64 rounded() const { return m_count == 0 ? -1 : std::llround(m_sum / m_count); }

private:
    double m_sum = 0;
    int m_count = 0;
};

struct Hour {
    Mean today, usual, usualLower, usualUpper, expectedLower, expectedUpper;
};

FootfallHourRow rowOf(const DayHour &hour, const Hour &of)
{
    return {.key = QString::number(hour.from.time_since_epoch().count()),
            .time = timeText(hour.hour * 60),
            .again = hour.again,
            .today = of.today.rounded(),
            .usual = of.usual.rounded(),
            .usualLower = of.usualLower.rounded(),
            .usualUpper = of.usualUpper.rounded(),
            .expectedLower = of.expectedLower.rounded(),
            .expectedUpper = of.expectedUpper.rounded()};
}

} // namespace

void FootfallHours::show(const cache::Outlook &outlook, const Zone &zone)
{
    const auto &day = outlook.day;
    std::vector<DayHour> hours;
    if (day.open)
        hours = hoursOfDay(day.day, zone);
    std::vector<Hour> means(hours.size());
    const auto addTo = [&](Instant at, Mean Hour::*mean, double people) {
        const auto next = std::ranges::upper_bound(hours, at, {}, &DayHour::from);
        if (next != hours.begin())
            (means[std::size_t(next - hours.begin()) - 1].*mean).add(people);
    };
    for (const auto &point : day.band) {
        addTo(point.at, &Hour::usual, point.median);
        addTo(point.at, &Hour::usualLower, point.lower);
        addTo(point.at, &Hour::usualUpper, point.upper);
    }
    for (const auto &point : day.today) {
        if (day.open && day.open->contains(point.at))
            addTo(point.at, &Hour::today, point.inside);
    }
    for (const auto &point : outlook.expected) {
        addTo(point.at, &Hour::expectedLower, point.lower);
        addTo(point.at, &Hour::expectedUpper, point.upper);
    }
    std::vector<FootfallHourRow> rows;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const auto to = i + 1 < hours.size() ? hours[i + 1].from : zone.startOf(day.day.addDays(1));
        if (day.open->overlaps({hours[i].from, to}))
            rows.push_back(rowOf(hours[i], means[i]));
    }
    mergeRows(std::move(rows), &FootfallHourRow::key);
}

} // namespace hubscreen::viewmodel
