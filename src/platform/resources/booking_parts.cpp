// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/resources/booking_parts.h"

#include "wire/booking.h"

#include <algorithm>

namespace hubscreen::platform::resources {

namespace {

std::optional<BookedTarget> fromFacts(const Services &services, const TargetKey &key)
{
    const auto at = services.records.asOf();
    if (key.kind == wire::RecordKind::Slot)
        return services.facts.findSlot(key.id, at).transform([&](const Slot &slot) {
            return toBookedTarget(slot, services.format);
        });
    return services.facts.findActivity(key.id, at).transform([&](const Activity &activity) {
        return toBookedTarget(activity, services.format);
    });
}

/// What a slot leaves to its service.
void takeFromService(const Services &services, BookedTarget &slot)
{
    const auto all = services.records.services().value_or(std::vector<Service>());
    const auto service = std::ranges::find(all, slot.serviceId, &Service::id);
    if (service == all.end())
        return;
    slot.maxPartySize = service->maxPartySize;
    slot.asksName = service->asksName;
}

} // namespace

std::optional<BookedTarget> findTarget(const Services &services, StorageTransaction &transaction, const TargetKey &key)
{
    const auto stored = transaction.find(key);
    auto target = stored ? readBookedTarget(stored->change, services.format) : fromFacts(services, key);
    if (target && key.kind == wire::RecordKind::Slot)
        takeFromService(services, *target);
    return target;
}

BookingTarget present(const BookedTarget &target, quint64 revision, Instant now)
{
    const bool takesBookings = target.booking == BookingState::Open || target.booking == BookingState::Full;
    const bool isOver = takesBookings && target.isClosedAt(now);
    return {target.key.id, target.seats().free(), target.waitlist, isOver ? BookingState::Closed : target.booking,
            revision};
}

Booking told(const BookingRow &row)
{
    auto booking = row.booking;
    booking.idempotencyKey.clear();
    return booking;
}

Decision undecided(Reply reply)
{
    return {std::move(reply), false, {}};
}

Decision refusal(const QString &word, const QString &detail, const BookingTarget &target)
{
    return {problem(409, word, detail, {{QStringLiteral("target"), wire::toJson(target)}}), true, {}};
}

} // namespace hubscreen::platform::resources
