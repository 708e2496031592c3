// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <optional>

// A figure and when it was observed. What a screen shows is a Reading, so that nothing stale is shown as live.
namespace hubscreen {

template<typename T>
struct Reading {
    std::optional<T> value; ///< empty: not known, or not counted
    Instant observedAt{}; ///< server time; meaningless while value is empty

    friend bool operator==(const Reading &, const Reading &) = default;
};

enum class Freshness { Fresh, Stale, Withdrawn };

/// How long a figure may be shown. Fresh until `freshFor`, then marked with its time, from `shownFor` on withdrawn.
struct AgeLimits {
    Milliseconds freshFor;
    Milliseconds shownFor;
};

inline constexpr AgeLimits liveFootfallLimits{Minutes(2), Minutes(15)};
inline constexpr AgeLimits seatLimits{Minutes(5), Minutes(60)};

constexpr Freshness freshness(Instant observedAt, Instant now, AgeLimits limits)
{
    const auto age = now - observedAt;
    if (age < limits.freshFor)
        return Freshness::Fresh;
    return age < limits.shownFor ? Freshness::Stale : Freshness::Withdrawn;
}

} // namespace hubscreen
