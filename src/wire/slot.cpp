// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/slot.h"

#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

Slot readSlot(Fields &fields)
{
    Slot slot;
    slot.id = fields.id("id"_L1);
    slot.serviceId = fields.id("service_id"_L1);
    slot.hubId = fields.id("hub_id"_L1);
    slot.time = {fields.instant("starts_at"_L1), fields.instant("ends_at"_L1)};
    if (slot.time.from >= slot.time.to)
        fields.fail(u"ends_at"_s, u"not after starts_at"_s);
    const auto capacity = fields.optionalCount("capacity"_L1);
    const auto remaining = fields.optionalInteger("remaining"_L1, -Fields::maximumCount, Fields::maximumCount);
    slot.capacity = capacity.value_or(0);
    slot.remaining = remaining.value_or(0);
    slot.waitlist = fields.optionalCount("waitlist"_L1);
    slot.booking = fields.choice<BookingState>("booking"_L1);
    slot.bookingUntil = fields.optionalInstant("booking_until"_L1);
    if (!capacity || !remaining || fields.hasLost("booking_until"_L1))
        slot.booking = BookingState::Other; // neither free nor full is what it said
    return slot;
}

QJsonObject toJson(const Slot &slot, const FeedFormat &format)
{
    QJsonObject object{
        {u"id"_s, slot.id},
        {u"service_id"_s, slot.serviceId},
        {u"hub_id"_s, slot.hubId},
        {u"starts_at"_s, format.zone.toRfc3339(slot.time.from)},
        {u"ends_at"_s, format.zone.toRfc3339(slot.time.to)},
        {u"capacity"_s, slot.capacity},
        {u"remaining"_s, slot.remaining},
        {u"waitlist"_s, toJson(slot.waitlist)},
        {u"booking"_s, wordFor(slot.booking)},
    };
    if (slot.bookingUntil)
        object.insert("booking_until"_L1, format.zone.toRfc3339(*slot.bookingUntil));
    return object;
}

} // namespace hubscreen::wire
