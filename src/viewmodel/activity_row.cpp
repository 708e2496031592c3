// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activity_row.h"

namespace hubscreen::viewmodel {

ActivityListRow activityRow(const cache::ActivityRow &row, Instant now, const HubDirectory &directory)
{
    const auto &language = directory.context().language;
    const auto &zone = directory.district().zone();
    const auto &activity = row.activity;
    ActivityListRow shown;
    shown.id = activity.id;
    shown.day = zone.dayOf(activity.time.from);
    shown.daysAhead = int(zone.dayOf(now).daysTo(shown.day));
    shown.startTime = timeText(activity.time.from, zone);
    shown.endTime = timeText(activity.time.to, zone);
    shown.title = language.textOf(activity.title);
    shown.summary = language.textOf(activity.summary);
    shown.hubId = activity.hubId;
    shown.hubLabel = language.textOf(row.hubLabel);
    shown.venueName = language.textOf(row.venueName);
    shown.floor = row.venueFloor.value_or(0);
    shown.remaining = FigureReading::at({activity.remaining, row.observedAt}, now, seatLimits, zone);
    shown.capacity = activity.capacity.value_or(-1);
    shown.waitlist = activity.waitlist.value_or(-1);
    shown.booking = int(activity.bookingAt(now));
    shown.status = int(activity.status);
    shown.category = int(activity.category);
    shown.audience = int(activity.audience);
    shown.priceFen = activity.priceFen;
    shown.running = activity.time.contains(now);
    shown.over = activity.time.to <= now;
    return shown;
}

} // namespace hubscreen::viewmodel
