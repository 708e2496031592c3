// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// For how long a reply may be used without asking again (Cache-Control: max-age, RFC 9111), in seconds.
namespace hubscreen::platform::resources {

inline constexpr int soon = 60; ///< what changes within the hour
inline constexpr int seldom = 300; ///< what changes within the day

} // namespace hubscreen::platform::resources
