// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/booking.h"
#include "wire/event.h"

#include <QByteArray>
#include <QString>

#include <tuple>

namespace hubscreen::platform {

inline constexpr Milliseconds codeRests = std::chrono::days(30); ///< a code is not used again before
inline constexpr Milliseconds triesCount = std::chrono::minutes(15); ///< how long a wrong try counts

/// The record of what is booked.
struct TargetKey {
    wire::RecordKind kind; ///< Activity or Slot
    QString id;
    friend bool operator==(const TargetKey &, const TargetKey &) = default;
};

/// What of a target's seats was taken elsewhere than here, as the facts tell: they know nothing of the bookings made
/// here.
struct SeatsElsewhere {
    int taken = 0; ///< where only the free seats are told: so many fewer than none
    int waiting = 0; ///< parties of one
    int served = 0; ///< how many have left their waiting list, to a seat or for good
    int demand = 0; ///< taken and waiting, as the facts said last
    friend bool operator==(const SeatsElsewhere &, const SeatsElsewhere &) = default;
};

/// A contact as it is kept until it is erased; then all of it is empty.
struct KeptContact {
    QByteArray sealed; ///< as it was received
    QString keyId;
    QByteArray phoneHash; ///< contact::keyedHash
    QString lastFour;
    friend bool operator==(const KeptContact &, const KeptContact &) = default;
};

/// A booking as it is stored.
struct BookingRow {
    Booking booking; ///< `position` is worked out when it is read
    QString caller; ///< who made it: Caller::key()
    qint64 order = 0; ///< in which they were made; the waiting list's order
    quint64 revision = 0; ///< of its last change
    int behind = 0; ///< of a waiting one: SeatsElsewhere::served + waiting when it came; those go first
    KeptContact contact;
    Instant madeAt{}; ///< as the screen says
    Instant endsAt{}; ///< of the target
    Instant codeFreeAt{}; ///< from then on another booking may get its code

    TargetKey target() const
    {
        const bool isSlot = booking.kind == BookingKind::Slot;
        return {isSlot ? wire::RecordKind::Slot : wire::RecordKind::Activity, booking.targetId};
    }
    bool isOpen() const
    {
        return booking.state == ReservationState::Confirmed || booking.state == ReservationState::Waitlisted;
    }
};

/// Whose write it is, and what it says.
struct WriteKey {
    QString caller; ///< Caller::key()
    QString key; ///< its Idempotency-Key
    QByteArray request; ///< a hash of method, path and body
};

/// The first answer to a write.
struct KeptAnswer {
    QByteArray request; ///< WriteKey::request
    int status = 0;
    QByteArray body;
};

} // namespace hubscreen::platform
