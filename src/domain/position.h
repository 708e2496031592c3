// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen {

/// WGS-84, degrees. The feed's own datum is converted by `wire`.
struct Position {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace hubscreen
