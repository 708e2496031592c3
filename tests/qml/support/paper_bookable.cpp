// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"
#include "support/paper_answer.h"

#include <algorithm>

// Of the cache on paper: what can be booked.
namespace hubscreen::cache {

using stage::answer;
using stage::paper;

namespace {

Venue venueOf(const Hub &hub, const QString &venueId)
{
    const auto found = std::ranges::find(hub.venues, venueId, &Venue::id);
    return found == hub.venues.end() ? Venue() : *found;
}

Bookable placed(const QString &hubId, const QString &venueId)
{
    const auto &hub = *std::ranges::find(paper->hubs, hubId, &Hub::id);
    const auto venue = venueOf(hub, venueId);
    Bookable made;
    made.hubId = hubId;
    made.hubLabel = hub.label();
    made.venueName = venue.name;
    made.venueFloor = venue.floor;
    made.observedAt = stage::paperNow();
    return made;
}

Bookable bookableOf(const Activity &activity)
{
    auto made = placed(activity.hubId, activity.venueId);
    made.kind = BookingKind::Activity;
    made.id = activity.id;
    made.title = activity.title;
    made.time = activity.time;
    made.capacity = activity.capacity;
    made.remaining = activity.remaining;
    made.waitlist = activity.waitlist;
    made.booking = activity.booking;
    made.bookingUntil = activity.bookingUntil;
    made.maxPartySize = activity.maxPartySize;
    made.asksName = activity.asksName;
    made.priceFen = activity.priceFen;
    made.status = activity.status;
    return made;
}

Bookable bookableOf(const Slot &slot, const Service &service)
{
    auto made = placed(service.hubId, service.venueId);
    made.kind = BookingKind::Slot;
    made.id = slot.id;
    made.title = service.title;
    made.time = slot.time;
    made.capacity = slot.capacity;
    made.remaining = slot.remaining;
    made.waitlist = slot.waitlist;
    made.booking = slot.booking;
    made.bookingUntil = slot.bookingUntil;
    made.maxPartySize = service.maxPartySize;
    made.priceFen = service.priceFen;
    return made;
}

std::optional<BookableOffer> activityOffer(const QString &id, int partySize)
{
    const auto one = std::ranges::find(paper->activities, id, &Activity::id);
    if (one == paper->activities.end())
        return std::nullopt;
    BookableOffer offer{.target = bookableOf(*one), .others = {}};
    for (const auto &other : paper->activities) {
        auto like = bookableOf(other);
        const bool isLike =
            other.title.zh == one->title.zh || (!one->seriesId.isEmpty() && other.seriesId == one->seriesId);
        if (other.id != id && isLike && like.hasRoomFor(partySize, stage::paperNow()) && offer.others.size() < 4)
            offer.others.push_back(std::move(like));
    }
    return offer;
}

std::optional<BookableOffer> slotOffer(const QString &id)
{
    const auto one = std::ranges::find(paper->slots, id, &Slot::id);
    if (one == paper->slots.end())
        return std::nullopt;
    return BookableOffer{.target = bookableOf(*one, *std::ranges::find(paper->services, one->serviceId, &Service::id)),
                         .others = {}};
}

} // namespace

QFuture<Answer<std::optional<BookableOffer>>> Cache::bookable(BookingKind kind, const QString &id, int partySize)
{
    return answer(kind == BookingKind::Activity ? activityOffer(id, partySize) : slotOffer(id));
}

QFuture<Result<quint64>> Cache::putBookingTarget(BookingKind, const BookingTarget &)
{
    return QtFuture::makeReadyValueFuture(Result<quint64>(stage::paperRevision));
}

} // namespace hubscreen::cache
