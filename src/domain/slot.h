// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace hubscreen {

/// One time at which a service can be had (OpenActive Slot).
struct Slot {
    QString id;
    QString serviceId;
    QString hubId;
    TimeRange time;
    int capacity = 0; ///< places
    int remaining = 0; ///< free places, as the platform last said
    std::optional<int> waitlist; ///< how many wait; empty: no waiting list is kept
    BookingState booking = BookingState::Other;
    std::optional<Instant> bookingUntil; ///< from then on closed
    friend bool operator==(const Slot &, const Slot &) = default;

    /// How many may come together, its service says.
    Seats seats() const
    {
        return {.time = time,
                .status = ActivityStatus::Scheduled,
                .booking = booking,
                .bookingUntil = bookingUntil,
                .capacity = capacity,
                .remaining = remaining,
                .waitlist = waitlist,
                .maxPartySize = 1};
    }
    bool isFreeAt(Instant now) const { return now < seats().seatUntil(); }
};

} // namespace hubscreen
