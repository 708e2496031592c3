// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/retention.h"

namespace hubscreen::retention {

namespace {

constexpr int daysBack = 7;
constexpr int ownDaysBack = 35;
constexpr int daysAhead = 30;
constexpr int slotDays = 7;
constexpr int historyWeeks = 9;
constexpr int historyMonths = 25;
constexpr int countMonths = 2;

/// Both days are in it.
TimeRange between(QDate first, QDate last, const Zone &zone)
{
    return {zone.startOf(first), zone.startOf(last.addDays(1))};
}

} // namespace

TimeRange activities(QDate today, const Zone &zone)
{
    return between(today.addDays(-daysBack), today.addDays(daysAhead), zone);
}

TimeRange ownActivities(QDate today, const Zone &zone)
{
    return between(today.addDays(-ownDaysBack), today.addDays(daysAhead), zone);
}

TimeRange slots(QDate today, const Zone &zone)
{
    return between(today, today.addDays(slotDays - 1), zone);
}

QDate firstHistoryDay(FootfallStep step, QDate today)
{
    return step == FootfallStep::Day ? today.addMonths(-historyMonths) : today.addDays(-7 * historyWeeks);
}

std::vector<QDate> pastCountMonths(QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    std::vector<QDate> months;
    for (int back = 1; back <= countMonths; ++back)
        months.push_back(first.addMonths(-back));
    return months;
}

} // namespace hubscreen::retention
