// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace hubscreen::insight {

/// The place of each value, 1 = the highest; equal ones share a place and the next is skipped ("standard competition
/// ranking", 1224). What is not known has no place and takes none.
std::vector<std::optional<int>> places(std::span<const std::optional<double>> values);

/// Where a place went since an earlier moment; Unknown when either is not known.
enum class Movement { Unknown, Up, Same, Down };
Movement movement(std::optional<int> before, std::optional<int> now);

} // namespace hubscreen::insight
