// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/district.h"
#include "wire/format.h"
#include "wire/page.h"

namespace hubscreen::wire {

struct DistrictDocument {
    District district; ///< positions in WGS-84
    FeedFormat format; ///< for every other document of this feed
    std::vector<Incomplete> incomplete; ///< town-streets and counters that were not as they should be among them
};

/// Errors: as parseDocument; InvalidInput when id, name, time zone or crs are not as they should be.
Result<DistrictDocument> readDistrict(const QByteArray &document);
QJsonObject toJson(const District &district, const FeedFormat &format);

} // namespace hubscreen::wire
