// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/text.h"

#include <optional>

namespace hubscreen {

enum class ActivityCategory {
    Health,
    Sports,
    Culture,
    Craft,
    Reading,
    Digital,
    Family,
    Science,
    Volunteer,
    Consultation,
    Other
};
enum class ActivityStatus { Scheduled, Cancelled, Postponed, Held, Other };
enum class BookingState { Open, Full, Closed, WalkIn, Other };
enum class Audience { Everyone, Elders, Children, Families, Adults, Other };

/// No seat is free, by the figures: the one rule for list, detail and form. `remaining` counts; where it is not told, a capacity
/// of 0 says so, too.
constexpr bool isSoldOut(std::optional<int> capacity, std::optional<int> remaining)
{
    return remaining.value_or(capacity.value_or(1)) <= 0;
}

/// What a visitor may do at `now` about what is in `state`: what is open or full closes at `until`; where the feed names no such
/// time, when it begins. What is called open without a free seat is full.
constexpr BookingState bookingStateAt(BookingState state, bool soldOut, std::optional<Instant> until, Instant begins,
                                      Instant now)
{
    const bool mayClose = state == BookingState::Open || state == BookingState::Full;
    if (mayClose && now >= until.value_or(begins))
        return BookingState::Closed;
    return state == BookingState::Open && soldOut ? BookingState::Full : state;
}

/// One session of an activity (schema.org Event; OpenActive ScheduledSession).
struct Activity {
    QString id;
    QString hubId;
    QString venueId; ///< may be empty
    QString seriesId; ///< sessions of one series share it; may be empty
    LocalizedText title;
    LocalizedText summary;
    ActivityCategory category = ActivityCategory::Other;
    TimeRange time;
    std::optional<int> capacity; ///< seats; empty: no limit
    std::optional<int> remaining; ///< free seats, as the platform last said
    std::optional<int> waitlist; ///< how many wait; empty: no waiting list is kept
    BookingState booking = BookingState::Other;
    std::optional<Instant> bookingUntil; ///< from then on closed
    int maxPartySize = 1;
    bool asksName = false; ///< contact_fields holds `name`
    int priceFen = 0; ///< price in fen (1/100 yuan); 0: free
    Audience audience = Audience::Everyone;
    QString organiserId; ///< an organisation; may be empty
    ActivityStatus status = ActivityStatus::Scheduled;
    std::optional<int> attended; ///< once held
    friend bool operator==(const Activity &, const Activity &) = default;

    /// What a visitor may do at `now`.
    BookingState bookingAt(Instant now) const
    {
        return bookingStateAt(booking, isSoldOut(capacity, remaining), bookingUntil, time.from, now);
    }

    /// One more may come at `now`: it will take place, is not over, and has a free seat or none is counted.
    bool hasRoomAt(Instant now) const
    {
        const auto state = bookingAt(now);
        return status == ActivityStatus::Scheduled && now < time.to && !isSoldOut(capacity, remaining)
            && (state == BookingState::Open || state == BookingState::WalkIn);
    }
};

/// Activities held in one venue over a range of days; the only source of held counts.
struct ActivityCount {
    QString hubId;
    QString venueId;
    int held = 0;
    int seatsOffered = 0;
    int booked = 0;
    int attended = 0;
    friend bool operator==(const ActivityCount &, const ActivityCount &) = default;
};

} // namespace hubscreen
