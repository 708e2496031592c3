// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <vector>

namespace hubscreen::viewmodel {

/// An hour as a day really has it.
struct DayHour {
    Instant from{};
    int hour = 0; ///< by the wall clock, 0–23
    bool again = false; ///< the wall clock was put back: that hour was there before
    friend bool operator==(const DayHour &, const DayHour &) = default;
};

/// A day's 23 to 25 hours, ascending.
std::vector<DayHour> hoursOfDay(QDate day, const Zone &zone);

} // namespace hubscreen::viewmodel
