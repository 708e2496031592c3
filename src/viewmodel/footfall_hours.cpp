// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall_hours.h"

#include <cmath>
#include <map>

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
    int rounded() const { return m_count == 0 ? -1 : int(std::lround(m_sum / m_count)); }

private:
    double m_sum = 0;
    int m_count = 0;
};

struct Hour {
    Mean today, usual, usualLower, usualUpper, expectedLower, expectedUpper;
};

} // namespace

void FootfallHours::show(const cache::Outlook &outlook, const Zone &zone)
{
    std::map<int, Hour> hours;
    const auto hourAt = [&](Instant at) -> Hour & { return hours[zone.minuteOfDay(at) / 60]; };
    for (const auto &point : outlook.day.band) {
        auto &hour = hourAt(point.at);
        hour.usual.add(point.median);
        hour.usualLower.add(point.lower);
        hour.usualUpper.add(point.upper);
    }
    for (const auto &point : outlook.day.today) {
        if (outlook.day.open && outlook.day.open->contains(point.at))
            hourAt(point.at).today.add(point.inside);
    }
    for (const auto &point : outlook.expected) {
        hourAt(point.at).expectedLower.add(point.lower);
        hourAt(point.at).expectedUpper.add(point.upper);
    }
    std::vector<FootfallHourRow> rows;
    for (const auto &[hour, of] : hours)
        rows.push_back({timeText(hour * 60), of.today.rounded(), of.usual.rounded(), of.usualLower.rounded(),
                        of.usualUpper.rounded(), of.expectedLower.rounded(), of.expectedUpper.rounded()});
    mergeRows(std::move(rows), &FootfallHourRow::time);
}

QVariant FootfallHours::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TimeRole:
        return row.time;
    case TodayRole:
        return row.today;
    case UsualRole:
        return row.usual;
    case UsualLowerRole:
        return row.usualLower;
    case UsualUpperRole:
        return row.usualUpper;
    case ExpectedLowerRole:
        return row.expectedLower;
    case ExpectedUpperRole:
        return row.expectedUpper;
    default:
        return {};
    }
}

QHash<int, QByteArray> FootfallHours::roleNames() const
{
    return {{TimeRole, "time"},
            {TodayRole, "today"},
            {UsualRole, "usual"},
            {UsualLowerRole, "usualLower"},
            {UsualUpperRole, "usualUpper"},
            {ExpectedLowerRole, "expectedLower"},
            {ExpectedUpperRole, "expectedUpper"}};
}

} // namespace hubscreen::viewmodel
