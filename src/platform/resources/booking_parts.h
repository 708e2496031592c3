// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/seat_ledger.h"
#include "platform/write_once.h"

// What the resources of bookings share.
namespace hubscreen::platform::resources {

/// As it is stored, or as the facts have it; std::nullopt: there is none.
std::optional<BookedTarget> findTarget(const Services &services, StorageTransaction &transaction, const TargetKey &key);

/// What a reply says of it at `now`.
BookingTarget present(const BookedTarget &target, quint64 revision, Instant now);

/// As a reply tells it: without what is for events alone.
Booking told(const BookingRow &row);

/// Not kept under the key.
Decision undecided(Reply reply);
/// 409 with the target as it is.
Decision refusal(const QString &word, const QString &detail, const BookingTarget &target);

} // namespace hubscreen::platform::resources
