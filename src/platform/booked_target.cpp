// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/booked_target.h"

#include "wire/activity.h"
#include "wire/document.h"
#include "wire/slot.h"
#include "wire/writing.h"

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::optional<T> parse(const QByteArray &body, const wire::FeedFormat &format, T (*read)(wire::Fields &))
{
    const auto object = wire::parseDocument(body);
    if (!object)
        return std::nullopt;
    wire::Fields fields(*object, format);
    auto record = read(fields);
    return fields.isGood() ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace

bool BookedTarget::isClosedAt(Instant now) const
{
    const bool isOver = now >= bookingUntil.value_or(time.from);
    const bool takesBookings = booking == BookingState::Open || booking == BookingState::Full;
    return status != ActivityStatus::Scheduled || !takesBookings || isOver;
}

BookedTarget toBookedTarget(const Activity &activity, const wire::FeedFormat &format)
{
    return {.key = {wire::RecordKind::Activity, activity.id},
            .time = activity.time,
            .capacity = activity.capacity,
            .remaining = activity.remaining,
            .waitlist = activity.waitlist,
            .booking = activity.booking,
            .bookingUntil = activity.bookingUntil,
            .status = activity.status,
            .serviceId = {},
            .maxPartySize = activity.maxPartySize,
            .body = wire::toBytes(wire::toJson(activity, format))};
}

BookedTarget toBookedTarget(const Slot &slot, const wire::FeedFormat &format)
{
    return {.key = {wire::RecordKind::Slot, slot.id},
            .time = slot.time,
            .capacity = slot.capacity,
            .remaining = slot.remaining,
            .waitlist = slot.waitlist,
            .booking = slot.booking,
            .bookingUntil = slot.bookingUntil,
            .status = ActivityStatus::Scheduled,
            .serviceId = slot.serviceId,
            .maxPartySize = 1,
            .body = wire::toBytes(wire::toJson(slot, format))};
}

std::optional<BookedTarget> readBookedTarget(const Change &change, const wire::FeedFormat &format)
{
    if (change.kind == wire::RecordKind::Activity)
        return parse(change.body, format, wire::readActivity).transform([&](const Activity &activity) {
            return toBookedTarget(activity, format);
        });
    if (change.kind == wire::RecordKind::Slot)
        return parse(change.body, format, wire::readSlot).transform([&](const Slot &slot) {
            return toBookedTarget(slot, format);
        });
    return std::nullopt;
}

Change toChange(const BookedTarget &target)
{
    auto record = wire::parseDocument(target.body).value_or(QJsonObject());
    wire::putInteger(record, "remaining"_L1, target.remaining);
    record.insert("waitlist"_L1, wire::toJson(target.waitlist));
    record.insert("booking"_L1, wire::wordFor(target.booking));
    return {target.key.kind, target.key.id, wire::toBytes(record), target.time};
}

} // namespace hubscreen::platform
