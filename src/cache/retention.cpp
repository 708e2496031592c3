// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/retention.h"

#include "domain/retention.h"

namespace hubscreen::cache {

namespace {

using Window = TimeRange (*)(QDate today, const Zone &zone);

/// With the day that tomorrow's window will bring.
TimeRange withGrace(Window window, Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    return {window(today, zone).from, window(today.addDays(1), zone).to};
}

} // namespace

TimeRange activityWindow(Instant now, const Zone &zone)
{
    return withGrace(retention::activities, now, zone);
}

TimeRange programmeAhead(Instant now, const Zone &zone)
{
    return {now, retention::activities(zone.dayOf(now), zone).to};
}

TimeRange ownActivityWindow(Instant now, const Zone &zone)
{
    return withGrace(retention::ownActivities, now, zone);
}

QDate firstCountMonth(Instant now, const Zone &zone)
{
    return retention::pastCountMonths(zone.dayOf(now)).back();
}

TimeRange offeredSlots(Instant now, const Zone &zone)
{
    return retention::slots(zone.dayOf(now), zone);
}

TimeRange slotWindow(Instant now, const Zone &zone)
{
    return withGrace(retention::slots, now, zone);
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
    return liesIn(slot.time, slotWindow(now, zone));
}

bool isKept(const Menu &menu, const QString &, Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    return menu.date == today || menu.date == today.addDays(1);
}

HistoryDays firstHistoryDays(Instant now, const Zone &zone)
{
    const auto today = zone.dayOf(now);
    const auto yesterday = today.addDays(-1);
    const auto oldest = retention::firstHistoryDay(FootfallStep::Day, today);
    return {.hours = retention::firstHistoryDay(FootfallStep::Hour, yesterday),
            .days = QDate(oldest.year(), oldest.month(), 1),
            .othersQuarterHours = yesterday};
}

} // namespace hubscreen::cache
