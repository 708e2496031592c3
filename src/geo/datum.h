// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"

// Two datums: WGS-84 (inside Hubscreen, GPS) and GCJ-02 (published maps of the Chinese mainland). The forward formula
// is the public one: a polynomial with sine terms on the Krasovsky 1940 ellipsoid (a = 6 378 245 m, e² = 0.006 693 421
// 622 966), known since 2013 from "eviltransform"; see
// https://en.wikipedia.org/wiki/Restrictions_on_geographic_data_in_China.
namespace hubscreen::geo {

/// Degrees to degrees. Outside of the mainland's rectangle (0.8293–55.8271° N, 72.004–137.8347° E) nothing moves.
Position toGcj02(Position wgs84);

/// The inverse, by iteration until it moves less than 1e-9° (0.1 mm).
Position toWgs84(Position gcj02);

} // namespace hubscreen::geo
