// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/opening_hours.h"
#include "insight/typical.h"

namespace hubscreen::insight {

/// A window is quiet when it is open throughout, lasts an hour or more, and its typical medians all lie at or below
/// `quietShare` of the mean of the medians over the opening hours. It is worth a hint while `worthMinutes` of it are
/// left.
inline constexpr double quietShare = 0.75;
inline constexpr int quietMinutes = 60;
inline constexpr int worthMinutes = 30;

struct MinuteWindow {
    int from = 0; ///< minutes since local midnight
    int to = 0;
    friend bool operator==(const MinuteWindow &, const MinuteWindow &) = default;
};

/// A hub's usual day, and when it is open on it.
struct UsualDay {
    TypicalDay typical;
    std::vector<OpenPeriod> open;
};

/// Today's first quiet window that is still worth a hint at `nowMinute`; it may have begun. Empty when there is none,
/// or when the typical day is not known.
std::optional<MinuteWindow> nextQuietWindow(const TypicalDay &typical, std::span<const OpenPeriod> open, int nowMinute);

/// The same for several hubs: the first window that is quiet in each of them, an hour or more of it. Empty, too, when
/// there is no hub, or one whose typical day is not known.
std::optional<MinuteWindow> nextQuietWindow(std::span<const UsualDay> hubs, int nowMinute);

} // namespace hubscreen::insight
