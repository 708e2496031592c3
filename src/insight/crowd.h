// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/footfall.h"

namespace hubscreen::insight {

/// Per cent of capacity from which a hub is Moderate, Busy; and how far past its edge a level must go to be left.
inline constexpr int moderateFrom = 40;
inline constexpr int busyFrom = 75;
inline constexpr int holdPoints = 3;

/// The level of `inside` people in a house for `capacity`, `previous` being what it was called last (Unknown: nothing).
/// A level holds until the share is `holdPoints` past its edge: Quiet until 43 %, Moderate from 37 up to 78 %, Busy
/// down to 72 %. Unknown when closed, not counted, or without a capacity.
CrowdLevel crowdLevel(std::optional<qint64> inside, int capacity, bool open, CrowdLevel previous);

} // namespace hubscreen::insight
