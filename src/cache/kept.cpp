// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/kept.h"

namespace hubscreen::cache {

namespace {

constexpr int daysBack = 7;
constexpr int ownDaysBack = 35;
constexpr int daysAhead = 31;
constexpr int slotDays = 7;
constexpr int weeksOfHours = 9;
constexpr int monthsOfDays = 25;
constexpr int pastCountMonths = 2;

TimeRange window(Instant now, const Zone &zone, int back)
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(today.addDays(-back)), zone.startOf(today.addDays(daysAhead + 1))};
}

} // namespace

TimeRange activityWindow(Instant now, const Zone &zone)
{
    return window(now, zone, daysBack);
}

TimeRange programmeAhead(Instant now, const Zone &zone)
{
    return {now, zone.startOf(zone.dayOf(now).addDays(daysAhead))};
}

TimeRange ownActivityWindow(Instant now, const Zone &zone)
{
    return window(now, zone, ownDaysBack);
}

QDate firstCountMonth(Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    return QDate(today.year(), today.month(), 1).addMonths(-pastCountMonths);
}

TimeRange slotWindow(Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(today), zone.startOf(today.addDays(slotDays))};
}

bool isKept(const Activity &activity, const QString &ownHub, Instant now, const Zone &zone)
{
    if (ownHub.isEmpty())
        return true;
    const auto kept = activity.hubId == ownHub ? ownActivityWindow(now, zone) : activityWindow(now, zone);
    return liesIn(activity.time, kept);
}

bool isKept(const Slot &slot, const QString &, Instant now, const Zone &zone)
{
    const auto window = slotWindow(now, zone);
    return liesIn(slot.time, {window.from, window.to + std::chrono::days(1)});
}

bool isKept(const Menu &menu, const QString &, Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    return menu.date == today || menu.date == today.addDays(1);
}

HistoryDays firstHistoryDays(Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    const auto oldest = today.addMonths(-monthsOfDays);
    return {.hours = today.addDays(-7 * weeksOfHours - 1),
            .days = QDate(oldest.year(), oldest.month(), 1),
            .othersQuarterHours = today.addDays(-1)};
}

} // namespace hubscreen::cache
