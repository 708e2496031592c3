// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/footfall.h"

#include <vector>

// What a screen keeps (feed API, "What a screen keeps"), by the district's day. The feed fetches it; the cache lets go
// of what is outside.
namespace hubscreen::retention {

/// Activities of all hubs: from 7 days back to 30 ahead.
TimeRange activities(QDate today, const Zone &zone);

/// Activities of the screen's own hub: from 35 days back.
TimeRange ownActivities(QDate today, const Zone &zone);

/// Slots of all hubs: today and the six days after.
TimeRange slots(QDate today, const Zone &zone);

/// The first day of a history: 9 weeks of quarter hours and hours, 25 months of days.
QDate firstHistoryDay(FootfallStep step, QDate today);

/// The months before this one whose counts of held activities are kept, by their first days, the last one first: two.
std::vector<QDate> pastCountMonths(QDate today);

} // namespace hubscreen::retention
