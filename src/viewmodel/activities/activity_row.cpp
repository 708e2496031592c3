// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/activity_row.h"

#include "viewmodel/base/shown_seats.h"

namespace hubscreen::viewmodel {

ActivityListRow activityRow(const cache::ActivityRow &row, QDate day, Instant now, const HubDirectory &directory)
{
    const auto &language = directory.context().language;
    const auto &zone = directory.district().zone();
    const auto &activity = row.activity;
    ActivityListRow shown;
    const auto today = zone.dayOf(now);
    shown.key = activity.id + u'@' + day.toString(Qt::ISODate);
    shown.id = activity.id;
    shown.daysAhead = int(today.daysTo(day));
    shown.time = timeSpan(activity.time, day, today, zone);
    shown.title = language.textOf(activity.title);
    shown.summary = language.textOf(activity.summary);
    shown.hubId = activity.hubId;
    shown.hubLabel = language.textOf(row.hubLabel);
    shown.venueName = language.textOf(row.venueName);
    shown.floor = row.venueFloor.value_or(0);
    shown.capacity = activity.capacity.value_or(-1);
    showSeats(shown, activity.seats(), row.observedAt, now, zone);
    shown.status = int(activity.status);
    shown.category = int(activity.category);
    shown.audience = int(activity.audience);
    shown.priceFen = activity.priceFen.value_or(-1);
    shown.running = activity.time.contains(now);
    shown.over = activity.time.to <= now;
    return shown;
}

ActivityListRow activityRow(const cache::ActivityRow &row, Instant now, const HubDirectory &directory)
{
    return activityRow(row, directory.district().zone().dayOf(row.activity.time.from), now, directory);
}

} // namespace hubscreen::viewmodel
