// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/booking.h"
#include "wire/fields.h"
#include "wire/problem.h"

// The bodies of /v1/bookings, both ways. Errors of all that read: as parseDocument; InvalidInput naming the field.
namespace hubscreen::wire {

Result<BookingRequest> readBookingRequest(const QByteArray &body, const FeedFormat &format);
QJsonObject toJson(const BookingRequest &request, const FeedFormat &format);

Booking readBooking(Fields &fields);
QJsonObject toJson(const Booking &booking);

/// The booking has to be whole; a target that is not is left out.
Result<BookingResult> readBookingResult(const QByteArray &body, const FeedFormat &format);
QJsonObject toJson(const BookingResult &result);

/// Of a refusal (409): what the target has become; std::nullopt when it is not told (rightly).
std::optional<BookingTarget> readTarget(const Problem &problem);
QJsonObject toJson(const BookingTarget &target);

Result<BookingLookup> readBookingLookup(const QByteArray &body, const FeedFormat &format);
QJsonObject toJson(const BookingLookup &lookup);

Result<BookingFound> readBookingFound(const QByteArray &body, const FeedFormat &format);
QJsonObject toJson(const BookingFound &found);

} // namespace hubscreen::wire
