// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace hubscreen::insight {

/// The value below which the share `p` (0–1) of `values` lies, by linear interpolation between the order statistics:
/// type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365;
/// as R, NumPy and spreadsheets do by default. `values` must not be empty; order does not matter.
double quantile(std::vector<double> values, double p);

} // namespace hubscreen::insight
