// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/activity.h"
#include "domain/menu.h"
#include "domain/slot.h"

// What the cache keeps: what a screen keeps (domain/retention.h), of today and of a day of grace beside it, so that
// nothing is cut at the day's turn, before the feed has caught up.
namespace hubscreen::cache {

/// Of all hubs: from 7 days back to 31 ahead.
TimeRange activityWindow(Instant now, const Zone &zone);
/// Of it what is not over, without the day of grace: what there is ahead.
TimeRange programmeAhead(Instant now, const Zone &zone);
/// Of the screen's own hub: from 35 days back.
TimeRange ownActivityWindow(Instant now, const Zone &zone);

/// The first day of the earliest month whose counts of held activities are kept: two before this one.
QDate firstCountMonth(Instant now, const Zone &zone);
/// Slots of all hubs, without the day of grace: today and the six days after.
TimeRange offeredSlots(Instant now, const Zone &zone);
/// And with it.
TimeRange slotWindow(Instant now, const Zone &zone);

/// An empty own hub keeps everything (the desk).
bool isKept(const Activity &activity, const QString &ownHub, Instant now, const Zone &zone);

bool isKept(const Slot &slot, const QString &ownHub, Instant now, const Zone &zone);
/// Today's and tomorrow's.
bool isKept(const Menu &menu, const QString &ownHub, Instant now, const Zone &zone);

struct HistoryDays {
    QDate hours; ///< first day kept of hours, and of the own hub's and the district's quarter hours: 9 weeks
    QDate days; ///< of days: 25 months, the first one whole
    QDate othersQuarterHours; ///< of the other hubs, when they were looked at: yesterday
};
HistoryDays firstHistoryDays(Instant now, const Zone &zone);

} // namespace hubscreen::cache
