// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

// What a feed has agreed on for all of its documents.
namespace hubscreen::wire {

/// The datum of the feed's positions, as `GET /v1/district` declares it.
enum class Crs { Wgs84, Gcj02 };

struct FeedFormat {
    Crs crs = Crs::Wgs84;
    Zone zone; ///< whose offset is written; every offset is read
};

} // namespace hubscreen::wire
