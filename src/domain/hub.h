// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/opening_hours.h"
#include "domain/position.h"
#include "domain/text.h"

#include <bitset>
#include <optional>
#include <vector>

namespace hubscreen {

enum class HubStyle { Flagship, StarMoon, Linked, Other };

enum class VenueKind {
    Library,
    Canteen,
    Gym,
    HealthCabin,
    Nursery,
    ElderClub,
    DayCare,
    Culture,
    YouthScience,
    Hall,
    Other
};

inline constexpr std::size_t venueKindCount = std::size_t(VenueKind::Other) + 1;
using VenueKinds = std::bitset<venueKindCount>; ///< by VenueKind

/// A room of a hub or, for a satellite (star-moon) or bead (linked), a house near by with a position of its own.
struct Venue {
    QString id;
    LocalizedText name;
    VenueKind kind = VenueKind::Other;
    std::optional<int> floor; ///< 1 = ground floor; below it negative
    std::optional<Position> position;
    OpeningHours openingHours; ///< empty: as its hub
    bool hoursUnreadable = false; ///< it has hours of its own, which the feed tells in no way that can be read
    friend bool operator==(const Venue &, const Venue &) = default;
};

/// A community wellbeing hub (民生综合体).
struct Hub {
    QString id;
    LocalizedText name; ///< "三墩镇民生综合体"
    LocalizedText shortName; ///< "三墩镇", for maps and chips; empty: use name
    QString townStreetId;
    HubStyle style = HubStyle::Other;
    Position position;
    LocalizedText address;
    OpeningHours openingHours;
    std::optional<bool> accessibleEntrance; ///< reached without a step; empty: nobody said
    std::optional<int> floors;
    std::optional<int> communitiesServed;
    std::optional<int> residentsServed;
    QString operatorId; ///< an organisation; may be empty
    std::vector<QString> organisationIds; ///< linked social organisations
    int capacity = 0; ///< people; 0: not known, no crowd level
    QString phone; ///< the hub's public line
    std::vector<Venue> venues;
    friend bool operator==(const Hub &, const Hub &) = default;

    VenueKinds venueKinds() const
    {
        VenueKinds kinds;
        for (const Venue &venue : venues)
            kinds.set(std::size_t(venue.kind));
        return kinds;
    }
    const LocalizedText &label() const { return shortName.isEmpty() ? name : shortName; }
};

} // namespace hubscreen
