// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/booking.h"
#include "domain/service.h"
#include "domain/slot.h"

#include <vector>

namespace hubscreen::cache {

/// An activity, or a slot of a service, as far as booking goes.
struct Bookable {
    BookingKind kind = BookingKind::Activity;
    QString id;
    QString hubId;
    LocalizedText title;
    LocalizedText hubLabel;
    LocalizedText venueName; ///< may be empty
    std::optional<int> venueFloor;
    TimeRange time;
    std::optional<int> capacity; ///< seats; empty: no limit
    std::optional<int> remaining; ///< free seats, as the platform last said
    std::optional<int> waitlist; ///< how many wait; empty: no waiting list is kept
    BookingState booking = BookingState::Other;
    std::optional<Instant> bookingUntil; ///< from then on closed
    int maxPartySize = 1;
    bool asksName = false;
    std::optional<int> priceFen = 0; ///< a person; 0: free; empty: not known
    ActivityStatus status = ActivityStatus::Scheduled;
    Instant observedAt{}; ///< when the feed last vouched for it (core/reading.h, seatLimits)
    friend bool operator==(const Bookable &, const Bookable &) = default;

    Seats seats() const
    {
        return {.time = time,
                .status = status,
                .booking = booking,
                .bookingUntil = bookingUntil,
                .capacity = capacity,
                .remaining = remaining,
                .waitlist = waitlist,
                .maxPartySize = maxPartySize};
    }
    /// As far as the figures go.
    bool hasRoomFor(int partySize, Instant now) const { return seats().offerAt(now, partySize) == BookingOffer::Seat; }
};

/// One that can be booked, and what to offer when it is full.
struct BookableOffer {
    Bookable target;
    /// With room for the party, at most four: other times of the same (series, service) first, then the like at other
    /// hubs; each by its start.
    std::vector<Bookable> others;
    friend bool operator==(const BookableOffer &, const BookableOffer &) = default;
};

} // namespace hubscreen::cache
