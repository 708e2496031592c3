// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/demo_district.h"
#include "platform/demo/world.h"

// Messages to visitors: one a week for the whole district, and those that closures bring.
namespace hubscreen::platform::demo {

struct DatedNotice {
    Notice notice;
    int hub = -1; ///< -1: the whole district
};

/// Whose validity overlaps [from, to], by begin.
std::vector<DatedNotice> noticesBetween(const World &world, Instant from, Instant to);

} // namespace hubscreen::platform::demo
