// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading.h"

#include <algorithm>
#include <optional>

namespace hubscreen {

enum class ActivityStatus { Scheduled, Cancelled, Postponed, Held, Other };
enum class BookingState { Open, Full, Closed, WalkIn, Other };
/// What a visitor can ask for.
enum class BookingOffer { None, Seat, WaitingList };

/// What is told of the seats of an activity or a slot, and what can be booked of them: the one rule for list, detail,
/// form and platform. Figures that contradict each other never give away a seat that there is not.
struct Seats {
    TimeRange time;
    ActivityStatus status = ActivityStatus::Scheduled;
    BookingState booking = BookingState::Other; ///< as it was told
    std::optional<Instant> bookingUntil; ///< from then on closed; empty: from the beginning on
    std::optional<int> capacity; ///< empty: no limit
    std::optional<int> remaining; ///< free ones, as they were told; negative: more are booked than there are
    std::optional<int> waitlist; ///< how many wait; empty: no list is kept
    int maxPartySize = 1;

    /// 0 … capacity; empty: nobody counts them.
    constexpr std::optional<int> free() const
    {
        if (!remaining && capacity.value_or(1) > 0)
            return std::nullopt;
        return std::max(0, std::min(remaining.value_or(0), capacity.value_or(remaining.value_or(0))));
    }
    constexpr bool isSoldOut() const { return free() == 0; }

    /// A larger party never fits, however long it waits; 0: nobody does.
    constexpr int largestParty() const { return std::max(0, std::min(maxPartySize, capacity.value_or(maxPartySize))); }

    /// How many wait; empty: there is no list, or nothing to wait for.
    constexpr std::optional<int> waiting() const
    {
        return waitlist && largestParty() > 0 ? std::optional(std::max(0, *waitlist)) : std::nullopt;
    }

    /// When booking ends, whatever is free.
    constexpr Instant closesAt() const { return std::min(bookingUntil.value_or(time.from), time.to); }

    /// What is called open without a free seat is full.
    constexpr BookingState stateAt(Instant now) const
    {
        const bool mayClose = booking == BookingState::Open || booking == BookingState::Full;
        if (mayClose && now >= closesAt())
            return BookingState::Closed;
        return booking == BookingState::Open && isSoldOut() ? BookingState::Full : booking;
    }

    constexpr BookingOffer offerAt(Instant now, int party = 1) const
    {
        const auto state = stateAt(now);
        const bool takesBookings = state == BookingState::Open || state == BookingState::Full;
        if (status != ActivityStatus::Scheduled || !takesBookings || party > largestParty())
            return BookingOffer::None;
        if (state == BookingState::Open && party <= free().value_or(party))
            return BookingOffer::Seat;
        return waiting() ? BookingOffer::WaitingList : BookingOffer::None;
    }

    /// Until when one person is offered a seat, as the figures are; 1970: never.
    constexpr Instant seatUntil() const
    {
        return offerAt(Instant::min()) == BookingOffer::Seat ? closesAt() : Instant{};
    }
    /// Until when one more may come, booked or not; 1970: never.
    constexpr Instant roomUntil() const
    {
        const bool isOpenDoor = booking == BookingState::WalkIn && status == ActivityStatus::Scheduled && !isSoldOut();
        return isOpenDoor ? time.to : seatUntil();
    }

    /// When the figures are too old: they neither refuse nor limit. That there are none at all does not age.
    constexpr Seats untold() const
    {
        auto seats = *this;
        seats.remaining.reset();
        if (booking == BookingState::Full)
            seats.booking = BookingState::Open;
        return seats;
    }
    /// As they may be relied on at `now`.
    constexpr Seats trusted(Instant observedAt, Instant now) const
    {
        return freshness(observedAt, now, seatLimits) == Freshness::Withdrawn ? untold() : *this;
    }
};

} // namespace hubscreen
