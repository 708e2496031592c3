// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hub.h"
#include "domain/service.h"
#include "platform/demo/facts.h"

// The facts made into hubs, for one seed: what does not change with time.
namespace hubscreen::platform::demo {

/// An activity of the catalogue that a hub has a room for.
struct Offer {
    int activity = 0; ///< index into Facts::activities
    int venue = 0; ///< index into Hub::venues
};

/// A service of the catalogue that a hub offers.
struct ServiceOffer {
    int service = 0; ///< index into Facts::services
    int venue = 0; ///< index into Hub::venues
};

struct WorldHub {
    Hub record; ///< without opening exceptions
    const HubFacts *facts = nullptr;
    quint64 seed = 0;
    int block = 0; ///< hubs come in blocks as large as the facts' list; each block has its own mishaps
    std::vector<Offer> offers;
    std::vector<ServiceOffer> services;
    std::vector<Service> serviceRecords; ///< of `services`, in their order
    std::vector<std::optional<WeekHours>> venueHours; ///< by venue
};

struct World {
    Facts facts;
    quint64 seed = 1;
    std::vector<WorldHub> hubs;
    std::vector<Organisation> organisations;
    QHash<QString, int> indexOf; ///< hub id → index
    std::vector<const HolidayFacts *> holidayOf; ///< by day since firstHoliday
    DayNumber firstHoliday = 0;

    const WorldHub &hub(int index) const { return hubs[std::size_t(index)]; }
    int blockSize() const { return int(facts.hubs.size()); }
    int blockBegin(int block) const { return block * blockSize(); }
    int blockEnd(int block) const { return std::min(blockBegin(block) + blockSize(), int(hubs.size())); }
    int blockCount() const { return (int(hubs.size()) + blockSize() - 1) / blockSize(); }
    const HolidayFacts *holiday(DayNumber day) const
    {
        const auto index = day - firstHoliday;
        return index < 0 || index >= int(holidayOf.size()) ? nullptr : holidayOf[std::size_t(index)];
    }
};

std::shared_ptr<const World> makeWorld(Facts facts, int hubs, quint64 seed);

} // namespace hubscreen::platform::demo
