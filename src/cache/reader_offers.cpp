// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "cache/record_codec.h"
#include "cache/retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a hub offers: services with their slots, and what its canteen cooks.
namespace hubscreen::cache {

namespace {

constexpr int nextSlots = 3;

template<typename T>
Result<std::vector<T>> readAll(RecordTable &records, RecordKind kind)
{
    const auto bodies = records.bodies(kind);
    if (!bodies)
        return std::unexpected(bodies.error());
    std::vector<T> all;
    for (const auto &body : *bodies) {
        auto record = decode<T>(body);
        if (!record)
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored record cannot be read"_s, {}});
        all.push_back(std::move(*record));
    }
    return all;
}

const Venue *venueOf(const Hub *hub, const QString &venueId)
{
    if (!hub)
        return nullptr;
    const auto found = std::ranges::find(hub->venues, venueId, &Venue::id);
    return found == hub->venues.end() ? nullptr : &*found;
}

} // namespace

SlotRow Reader::slotRowOf(SlotTable::Row row) const
{
    return {std::move(row.slot), std::max(row.observedAt, m_holdings.sync.vouchedAt(RecordKind::Slot))};
}

Result<std::vector<SlotRow>> Reader::slotRowsOf(Result<std::vector<SlotTable::Row>> rows) const
{
    return std::move(rows).transform([this](std::vector<SlotTable::Row> found) {
        std::vector<SlotRow> answer;
        for (auto &row : found)
            answer.push_back(slotRowOf(std::move(row)));
        return answer;
    });
}

Result<ServiceList> Reader::services(const ServiceQuery &query)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    auto services = readAll<Service>(m_holdings.records, RecordKind::Service);
    if (!services)
        return std::unexpected(services.error());
    ServiceList list{.rows = {}, .known = isListKnown(RecordKind::Service), .slotsKnown = areSlotsKnown()};
    for (auto &service : *services) {
        if (query.hubId && service.hubId != *query.hubId)
            continue;
        auto next = query.withSlots ? slotRowsOf(m_holdings.slots.nextFree(service.id, m_now, nextSlots))
                                    : Result<std::vector<SlotRow>>();
        if (!next)
            return std::unexpected(next.error());
        list.rows.push_back(serviceRowOf(std::move(service), std::move(*next)));
    }
    std::ranges::stable_sort(list.rows, {}, [this](const ServiceRow &row) {
        return std::tuple(row.service.hubId, row.venuePlace, m_holdings.names.keyOf(row.service.title.zh),
                          row.service.id);
    });
    return list;
}

ServiceRow Reader::serviceRowOf(Service service, std::vector<SlotRow> next) const
{
    ServiceRow row{.service = std::move(service),
                   .hubLabel = {},
                   .venueName = {},
                   .venueKind = VenueKind::Other,
                   .venueFloor = {},
                   .venuePlace = 0,
                   .next = std::move(next)};
    const auto *hub = m_holdings.catalogue.hub(row.service.hubId);
    if (hub)
        row.hubLabel = hub->label();
    if (const auto *venue = venueOf(hub, row.service.venueId)) {
        row.venueName = venue->name;
        row.venueKind = venue->kind;
        row.venueFloor = venue->floor;
        row.venuePlace = int(venue - hub->venues.data());
    }
    return row;
}

Result<SlotList> Reader::slotsOf(const QString &serviceId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto rows =
        slotRowsOf(m_holdings.slots.ofService(serviceId, offeredSlots(m_now, m_holdings.catalogue.zone())));
    if (!rows)
        return std::unexpected(rows.error());
    return SlotList{*rows, areSlotsKnown()};
}

bool Reader::areSlotsKnown() const
{
    const auto wanted = offeredSlots(m_now, m_holdings.catalogue.zone());
    const auto &known = m_holdings.sync.state().slotsKnown;
    return known && known->from <= wanted.from && wanted.to <= known->to;
}

bool Reader::isListKnown(RecordKind kind) const
{
    return m_holdings.sync.vouchedAt(kind) != Instant{};
}

Result<MenuList> Reader::menus(const std::optional<QString> &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    auto menus = readAll<Menu>(m_holdings.records, RecordKind::Menu);
    if (!menus)
        return std::unexpected(menus.error());
    MenuList list{.day = today(), .rows = {}, .known = m_holdings.sync.menusDay() == today(), .hasCanteen = false};
    const auto *asked = hubId ? m_holdings.catalogue.hub(*hubId) : nullptr;
    list.hasCanteen = asked && std::ranges::contains(asked->venues, VenueKind::Canteen, &Venue::kind);
    for (auto &menu : *menus) {
        if (menu.date != list.day || (hubId && menu.hubId != *hubId))
            continue;
        const auto *hub = m_holdings.catalogue.hub(menu.hubId);
        const auto *venue = venueOf(hub, menu.venueId);
        list.hasCanteen = list.hasCanteen || hubId;
        list.rows.push_back({.menu = std::move(menu),
                             .hubLabel = hub ? hub->label() : LocalizedText(),
                             .venueName = venue ? venue->name : LocalizedText(),
                             .venueFloor = venue ? venue->floor : std::nullopt,
                             .observedAt = m_holdings.sync.vouchedAt(RecordKind::Menu)});
    }
    return list;
}

Result<std::vector<QString>> Reader::hubsWith(RecordKind kind)
{
    std::set<QString> ids;
    if (kind == RecordKind::Menu) {
        if (const auto loaded = m_holdings.catalogue.load(); !loaded)
            return std::unexpected(loaded.error());
        for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
            if (std::ranges::contains(hub.venues, VenueKind::Canteen, &Venue::kind))
                ids.insert(id);
        }
    } else {
        const auto services = readAll<Service>(m_holdings.records, RecordKind::Service);
        if (!services)
            return std::unexpected(services.error());
        for (const auto &service : *services)
            ids.insert(service.hubId);
    }
    return std::vector<QString>(ids.begin(), ids.end());
}

} // namespace hubscreen::cache
