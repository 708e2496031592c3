// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "cache/record_codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be booked, and what else when it is full.
namespace hubscreen::cache {

namespace {

constexpr int searched = 200; // sessions looked at for one that fits
constexpr std::size_t mostOfTheSame = 2;
constexpr std::size_t mostOthers = 4;
constexpr auto lookAhead = std::chrono::days(14);

Bookable bookableOf(const ActivityRow &row)
{
    const auto &activity = row.activity;
    return {.kind = BookingKind::Activity,
            .id = activity.id,
            .hubId = activity.hubId,
            .title = activity.title,
            .hubLabel = row.hubLabel,
            .venueName = row.venueName,
            .venueFloor = row.venueFloor,
            .time = activity.time,
            .capacity = activity.capacity,
            .remaining = activity.remaining,
            .waitlist = activity.waitlist,
            .booking = activity.booking,
            .bookingUntil = activity.bookingUntil,
            .maxPartySize = activity.maxPartySize,
            .asksName = activity.asksName,
            .priceFen = activity.priceFen,
            .status = activity.status,
            .observedAt = row.observedAt};
}

Bookable bookableOf(const SlotRow &row, const ServiceRow &service)
{
    const auto &slot = row.slot;
    return {.kind = BookingKind::Slot,
            .id = slot.id,
            .hubId = slot.hubId,
            .title = service.service.title,
            .hubLabel = service.hubLabel,
            .venueName = service.venueName,
            .venueFloor = service.venueFloor,
            .time = slot.time,
            .capacity = slot.capacity,
            .remaining = slot.remaining,
            .waitlist = slot.waitlist,
            .booking = slot.booking,
            .bookingUntil = slot.bookingUntil,
            .maxPartySize = service.service.maxPartySize,
            .asksName = service.service.asksName,
            .priceFen = service.service.priceFen,
            .status = ActivityStatus::Scheduled,
            .observedAt = row.observedAt};
}

void append(std::vector<Bookable> &others, std::vector<Bookable> found, std::size_t most)
{
    std::ranges::stable_sort(found, {}, [](const Bookable &one) { return one.time.from; });
    for (auto &one : found) {
        if (others.size() >= most)
            return;
        others.push_back(std::move(one));
    }
}

} // namespace

Result<std::optional<BookableOffer>> Reader::bookable(BookingKind kind, const QString &id, int partySize)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    return kind == BookingKind::Activity ? bookableActivity(id, partySize) : bookableSlot(id, partySize);
}

Result<std::optional<BookableOffer>> Reader::bookableActivity(const QString &id, int partySize)
{
    auto found = m_holdings.activities.find(id);
    if (!found)
        return std::unexpected(found.error());
    auto &held = *found;
    if (!held)
        return std::nullopt;
    const auto row = rowOf(std::move(*held));
    BookableOffer offer{.target = bookableOf(row), .others = {}};
    const ActivityQuery upcoming{.range = {m_now, m_now + lookAhead},
                                 .hubId = {},
                                 .category = row.activity.category,
                                 .withRoom = true,
                                 .limit = searched};
    const auto rows = activityRows(upcoming, 0, searched);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Bookable> same;
    std::vector<Bookable> elsewhere;
    for (const auto &other : *rows) {
        auto one = bookableOf(other);
        if (one.id == id || !one.hasRoomFor(partySize, m_now))
            continue;
        const bool isSeries = !row.activity.seriesId.isEmpty() && other.activity.seriesId == row.activity.seriesId;
        if (isSeries)
            same.push_back(std::move(one));
        else if (one.hubId != offer.target.hubId && one.title.zh == offer.target.title.zh)
            elsewhere.push_back(std::move(one));
    }
    append(offer.others, std::move(same), mostOfTheSame);
    append(offer.others, std::move(elsewhere), mostOthers);
    return offer;
}

Result<std::optional<BookableOffer>> Reader::bookableSlot(const QString &id, int partySize)
{
    const auto found = m_holdings.slots.find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const auto row = slotRowOf(**found);
    const auto all = services({.hubId = {}, .withSlots = false});
    if (!all)
        return std::unexpected(all.error());
    const auto own =
        std::ranges::find(all->rows, row.slot.serviceId, [](const ServiceRow &one) { return one.service.id; });
    if (own == all->rows.end())
        return std::nullopt;
    BookableOffer offer{.target = bookableOf(row, *own), .others = {}};
    std::vector<Bookable> elsewhere;
    for (const auto &service : all->rows) {
        if (service.service.title.zh != own->service.title.zh)
            continue;
        auto free = freeSlotsOf(service, id, partySize);
        if (!free)
            return std::unexpected(free.error());
        if (service.service.id == own->service.id)
            append(offer.others, std::move(*free), mostOfTheSame);
        else if (!free->empty())
            elsewhere.push_back(std::move(free->front()));
    }
    append(offer.others, std::move(elsewhere), mostOthers);
    return offer;
}

/// The next ones with room for the party, but `without`.
Result<std::vector<Bookable>> Reader::freeSlotsOf(const ServiceRow &service, const QString &without, int partySize)
{
    const auto rows = slotRowsOf(m_holdings.slots.nextFree(service.service.id, m_now, searched));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Bookable> free;
    for (const auto &row : *rows) {
        auto one = bookableOf(row, service);
        if (one.id != without && one.hasRoomFor(partySize, m_now))
            free.push_back(std::move(one));
    }
    return free;
}

} // namespace hubscreen::cache
