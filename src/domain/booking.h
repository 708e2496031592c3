// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

#include <QByteArray>

namespace hubscreen {

/// What is booked (schema.org Reservation: reservationFor).
enum class BookingKind { Activity, Slot };

/// Where a booking stands at the platform. What a visitor may still do about an activity is BookingState.
enum class ReservationState { Confirmed, Waitlisted, Cancelled, Attended, Other };

/// A visitor's wish as it is sent; it holds no phone number but what is sealed.
struct BookingRequest {
    BookingKind kind = BookingKind::Activity;
    QString targetId; ///< an activity's or a slot's
    int partySize = 1;
    QByteArray contactSealed; ///< see contact/sealed_contact.h
    QString keyId; ///< with which key it was sealed
    QString clientRef; ///< the eight characters by which the screen knows it
    Instant madeAt{};
    std::optional<Instant> expiresAt; ///< what arrives later is not booked; empty: 30 minutes before the start
    bool acceptWaitlist = true; ///< false: without enough seats it is refused as full
    friend bool operator==(const BookingRequest &, const BookingRequest &) = default;
};

/// A booking as the platform tells it (schema.org Reservation).
struct Booking {
    QString id;
    BookingKind kind = BookingKind::Activity;
    QString targetId;
    int partySize = 1;
    QString clientRef;
    QString code; ///< six digits, to say aloud
    ReservationState state = ReservationState::Other;
    std::optional<int> position; ///< on the waiting list, from 1
    std::optional<int> attended; ///< how many of the party came
    QString idempotencyKey; ///< in events: whose answer it is; else empty
    QString manageUrl; ///< may be empty
    friend bool operator==(const Booking &, const Booking &) = default;
};

/// The booked activity or slot as it stood when the platform answered.
struct BookingTarget {
    QString id;
    std::optional<int> remaining; ///< free seats; empty: none are counted
    std::optional<int> waitlist; ///< how many wait; empty: no waiting list is kept
    BookingState booking = BookingState::Other;
    quint64 revision = 0; ///< in the feed's order of facts
    friend bool operator==(const BookingTarget &, const BookingTarget &) = default;
};

struct BookingResult {
    Booking booking;
    std::optional<BookingTarget> target; ///< empty: nothing that could be read was told of it
    friend bool operator==(const BookingResult &, const BookingResult &) = default;
};

/// Finds a booking by its code, or by the reference of one that was only recorded on a screen.
struct BookingLookup {
    QString code; ///< six digits; or else
    QString clientRef;
    QString phoneLast4;
    friend bool operator==(const BookingLookup &, const BookingLookup &) = default;
};

struct BookingFound {
    Booking booking;
    QString manageToken; ///< for 5 minutes: what cancelling takes
    friend bool operator==(const BookingFound &, const BookingFound &) = default;
};

} // namespace hubscreen
