// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/ranking.h"

#include <algorithm>

namespace hubscreen::insight {

std::vector<std::optional<int>> places(std::span<const std::optional<double>> values)
{
    std::vector<std::optional<int>> found;
    for (const auto &value : values) {
        const auto isHigher = [&value](const std::optional<double> &other) { return other && *other > *value; };
        found.push_back(value ? std::optional(1 + int(std::ranges::count_if(values, isHigher))) : std::nullopt);
    }
    return found;
}

Movement movement(std::optional<int> before, std::optional<int> now)
{
    if (!before || !now)
        return Movement::Unknown;
    return *now < *before ? Movement::Up : *now > *before ? Movement::Down : Movement::Same;
}

} // namespace hubscreen::insight
