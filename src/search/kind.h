// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::search {

/// What can be found. Where two kinds are found equally well, they come in this order.
enum class Kind { Activity, Service, Venue, Hub, Organisation, Dish };

inline constexpr int kinds = 6;

} // namespace hubscreen::search
