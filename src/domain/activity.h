// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/seats.h"
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
enum class Audience { Everyone, Elders, Children, Families, Adults, Other };

/// What goes on during `time` belongs to every day that it overlaps, what has no length to the one on which it begins:
/// the one rule for lists, strips and counts. cache/dated_rows.h says it in SQL.
inline bool liesIn(const TimeRange &time, const TimeRange &range)
{
    return time.from < range.to && (range.from < time.to || range.from <= time.from);
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
    std::optional<int> priceFen = 0; ///< price in fen (1/100 yuan); 0: free; empty: told in no way that can be read
    Audience audience = Audience::Everyone;
    QString organiserId; ///< an organisation; may be empty
    ActivityStatus status = ActivityStatus::Scheduled;
    std::optional<int> attended; ///< once held
    friend bool operator==(const Activity &, const Activity &) = default;

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
    /// One more may come at `now`, as far as the figures go.
    bool hasRoomAt(Instant now) const { return now < seats().roomUntil(); }
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
