// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/menu.h"
#include "platform/demo/hub_day.h"

// What a hub's canteen cooks on a day: what is always there, and what its weekday brings. In every block of hubs one
// canteen changes a dish of its lunch in the morning.
namespace hubscreen::platform::demo {

/// As it stands at `now`; std::nullopt when no canteen of the hub is open that day.
std::optional<Menu> menuRecord(const World &world, int hub, DayNumber day, Instant now);
/// When the hub's menu of that day changes; std::nullopt: it does not.
std::optional<Instant> menuChange(const World &world, int hub, DayNumber day);
QString menuId(const World &world, int hub, DayNumber day);

} // namespace hubscreen::platform::demo
