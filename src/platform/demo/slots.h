// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"
#include "platform/demo/programme.h"

// Times at which a hub's services can be had, and who has booked them at a moment.
namespace hubscreen::platform::demo {

struct PlannedSlot {
    int service = 0; ///< index into WorldHub::services
    DayNumber day = 0;
    int starts = 0; ///< minute of day
    int places = 0;
    BookingCourse course;

    int bookedAt(Instant now) const { return course.bookedAt(now); }
    /// When booking ends: at its time, or when the hub tells that it closes before.
    Instant closesAt() const { return course.cancelled ? std::min(course.until, *course.cancelled) : course.until; }
};

/// What the hub's and the rooms' hours allow, by service and start.
std::vector<PlannedSlot> plannedSlots(const World &world, int hub, DayNumber day);

QString slotId(const World &world, int hub, const PlannedSlot &slot);
Slot slotRecord(const World &world, int hub, const PlannedSlot &slot, Instant now);

} // namespace hubscreen::platform::demo
