// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace hubscreen {

/// An experience project (体验项目) that one venue of a hub offers at bookable times: sleep screening, table tennis, …
/// (schema.org Service).
struct Service {
    QString id;
    QString hubId;
    QString venueId; ///< may be empty
    LocalizedText title;
    LocalizedText summary;
    ActivityCategory category = ActivityCategory::Other;
    std::optional<Minutes> duration; ///< of one slot, as a rule
    std::optional<int> priceFen = 0; ///< a person, in fen (1/100 yuan); 0: free; empty: told in no way that can be read
    Audience audience = Audience::Everyone;
    int maxPartySize = 1;
    bool asksName = false; ///< contact_fields holds `name`
    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace hubscreen
