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

    /// What a visitor may do at `now`.
    BookingState bookingAt(Instant now) const
    {
        return bookingStateAt(booking, isSoldOut(capacity, remaining), bookingUntil, time.from, now);
    }
    bool isFreeAt(Instant now) const { return bookingAt(now) == BookingState::Open; }
};

} // namespace hubscreen
