// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/quantile.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::insight {

double quantile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    const double position = double(values.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = std::size_t(std::floor(position));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - double(below)) * (values[above] - values[below]);
}

} // namespace hubscreen::insight
