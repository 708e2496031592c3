// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/booking.h"
#include "outbox/item.h"

#include <any>

namespace hubscreen::booking {

/// How a booking ended, each with words of its own on the screen. "Confirmed" and "Waitlisted" are said only when the
/// platform did.
enum class Outcome {
    None,
    Confirmed,
    Waitlisted, ///< with a position
    Recorded, ///< on this screen's disk, not answered yet: not confirmed yet
    Full,
    Closed, ///< booking has ended, or there never was any
    Cancelled, ///< the activity was, or this booking by now
    Expired, ///< it arrived too late to be booked
    AlreadyBooked, ///< the same number has an open booking for it
    Refused, ///< the platform will not take it as it is; set aside for staff
    NotSaved, ///< the disk did not take it: nothing was booked
    NoKey, ///< there is no key to seal the number with: nothing was booked
    Offline, ///< it could expire unsent: not offered without a line
    NeedsName, ///< a name is asked for, which this screen does not take: at the desk
    Gone, ///< there is no such activity or slot any more
    Unsure, ///< nobody knows: the disk fails, or the platform took it and said so in a way that could not be read
    Postponed, ///< the activity was moved: the time that was chosen is none any more
};

/// What the platform answered.
struct PlatformAnswer {
    Outcome outcome = Outcome::None;
    std::optional<Booking> booking; ///< confirmed, waitlisted, cancelled
    std::optional<BookingTarget> target; ///< as far as it was told
};

/// Reads the answer to a booking (201 with its result, or 409 with a problem). Errors: InvalidInput when it is neither,
/// or is about another booking than this write's.
Result<PlatformAnswer> readAnswer(const outbox::Write &write, const outbox::Answer &answer);

/// Of one that was set aside: Refused; but Unsure after a yes that nobody could read.
Outcome outcomeOfUnread(const outbox::Item &item);

/// readAnswer for the outbox (outbox::ReadAnswer): a PlatformAnswer, or nothing.
std::any readForOutbox(const outbox::Write &write, const outbox::Answer &answer);

/// What the stream told of a booking, as an answer to keep; and what it means for that write, as readForOutbox.
outbox::Answer toAnswer(const Booking &booking);
std::any readTold(const outbox::Write &write, const Booking &booking);

} // namespace hubscreen::booking
