// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/booked_target.h"

#include "platform/record_json.h"
#include "wire/activity.h"
#include "wire/document.h"
#include "wire/slot.h"
#include "wire/writing.h"

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

Seats BookedTarget::seats() const
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

bool BookedTarget::isClosedAt(Instant now) const
{
    const auto state = seats().stateAt(now);
    const bool takesBookings = state == BookingState::Open || state == BookingState::Full;
    return status != ActivityStatus::Scheduled || !takesBookings;
}

bool BookedTarget::isOverAt(Instant now) const
{
    const bool keepsItsTime = status != ActivityStatus::Postponed;
    return status == ActivityStatus::Held || (keepsItsTime && now >= time.to);
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
            .attended = activity.attended,
            .serviceId = {},
            .maxPartySize = activity.maxPartySize,
            .asksName = activity.asksName,
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
            .attended = {},
            .serviceId = slot.serviceId,
            .maxPartySize = 1,
            .asksName = false,
            .body = wire::toBytes(wire::toJson(slot, format))};
}

std::optional<BookedTarget> readBookedTarget(const Change &change, const wire::FeedFormat &format)
{
    if (change.kind == wire::RecordKind::Activity)
        return readRecordJson(change.body, format, wire::readActivity).transform([&](const Activity &activity) {
            return toBookedTarget(activity, format);
        });
    if (change.kind == wire::RecordKind::Slot)
        return readRecordJson(change.body, format, wire::readSlot).transform([&](const Slot &slot) {
            return toBookedTarget(slot, format);
        });
    return std::nullopt;
}

Change toChange(const BookedTarget &target)
{
    auto record = wire::parseDocument(target.body).value_or(QJsonObject());
    wire::putInteger(record, "capacity"_L1, target.capacity);
    wire::putInteger(record, "remaining"_L1, target.remaining);
    record.insert("waitlist"_L1, wire::toJson(target.waitlist));
    record.insert("booking"_L1, wire::wordFor(target.booking));
    wire::putInteger(record, "attended"_L1, target.attended);
    return {target.key.kind, target.key.id, wire::toBytes(record), target.time};
}

} // namespace hubscreen::platform
