// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/writer.h"

// What the platform's answer to a booking says of the seats.
namespace hubscreen::cache {

namespace {

void take(Activity &activity, const BookingTarget &target)
{
    activity.remaining = target.remaining;
}

void take(Slot &slot, const BookingTarget &target)
{
    slot.remaining = target.remaining.value_or(slot.remaining);
}

} // namespace

/// The rest of the record stays as it is; the event of the same revision, which holds all of it, is taken all the same.
template<typename Record>
bool Writer::putTarget(Record record, Instant observedAt, const BookingTarget &target)
{
    take(record, target);
    record.waitlist = target.waitlist;
    record.booking = target.booking;
    return write(record, target.revision, std::max(observedAt, m_clock.now())) == Written::Changed;
}

Result<ChangeSet> Writer::putBookingTarget(BookingKind kind, const BookingTarget &target)
{
    return inTransaction([&](ChangeSet &changes) {
        if (target.revision == 0) // told without its place in the order
            return;
        if (kind == BookingKind::Activity) {
            const auto held = m_holdings.activities.find(target.id);
            if (held && *held && putTarget((*held)->activity, (*held)->observedAt, target))
                changes.upsert(RecordKind::Activity, target.id);
        } else {
            const auto held = m_holdings.slots.find(target.id);
            if (held && *held && putTarget((*held)->slot, (*held)->observedAt, target))
                changes.upsert(RecordKind::Slot, target.id);
        }
    });
}

} // namespace hubscreen::cache
