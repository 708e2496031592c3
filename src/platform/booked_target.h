// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/slot.h"
#include "platform/storage/storage.h"
#include "wire/format.h"

namespace hubscreen::platform {

/// An activity or a slot as far as booking goes.
struct BookedTarget {
    TargetKey key;
    TimeRange time;
    std::optional<int> capacity; ///< empty: no limit, or only the free seats were told
    std::optional<int> remaining;
    std::optional<int> waitlist; ///< empty: no waiting list is kept
    BookingState booking = BookingState::Other;
    std::optional<Instant> bookingUntil;
    ActivityStatus status = ActivityStatus::Scheduled;
    std::optional<int> attended; ///< once held
    QString serviceId; ///< a slot's
    int maxPartySize = 1;
    bool asksName = false; ///< contact_fields holds `name`
    QByteArray body; ///< the record's JSON, with all else that it says

    Seats seats() const;
    /// Its seats are counted, though it may be that only the free ones are.
    bool isCounted() const { return capacity || remaining; }
    /// Whether it is full, the ledger says.
    bool isClosedAt(Instant now) const;
    /// It has taken place, or was to: who had a seat keeps it.
    bool isOverAt(Instant now) const;
    /// It is to take place and has not begun: a freed seat is worth something.
    bool isAheadAt(Instant now) const { return status == ActivityStatus::Scheduled && now < time.from; }
};

BookedTarget toBookedTarget(const Activity &activity, const wire::FeedFormat &format);
/// maxPartySize and asksName stay as they are: it is the service that says them.
BookedTarget toBookedTarget(const Slot &slot, const wire::FeedFormat &format);
/// std::nullopt: deleted, or not as a record should be.
std::optional<BookedTarget> readBookedTarget(const Change &change, const wire::FeedFormat &format);

/// The record with the target's seats written into it.
Change toChange(const BookedTarget &target);

} // namespace hubscreen::platform
