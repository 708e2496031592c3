// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/world.h"

// What befalls a hub on a day: opening, closures, an early end, a broken counter, and how busy a day it is. In every
// block of hubs one is closed for maintenance each day, one closes early, and one has a counter that fails.
namespace hubscreen::platform::demo {

struct EarlyClosing {
    int announced = 0; ///< minute of day
    int closes = 0; ///< minute of day
};

struct HubDay {
    OpenSpans open; ///< as it came to be, early closing included
    std::optional<EarlyClosing> early;
    std::optional<OpenPeriod> outage; ///< the counter does not report in [opens, closes)
    double busy = 1; ///< factor of the day on the hub's load
};

HubDay hubDay(const World &world, int hub, DayNumber day);

/// As it was known beforehand: the week, holidays, maintenance.
OpenSpans plannedHours(const World &world, int hub, DayNumber day);

/// The hub of a block that is closed for maintenance; -1: none.
int closedHub(const World &world, int block, DayNumber day);

struct EarlyHub {
    int hub = -1; ///< -1: none
    EarlyClosing closing;
};
EarlyHub earlyHub(const World &world, int block, DayNumber day);

/// Opening exceptions known at `now`, from 7 days back to 30 days ahead.
std::vector<OpeningException> knownExceptions(const World &world, int hub, Instant now);

} // namespace hubscreen::platform::demo
