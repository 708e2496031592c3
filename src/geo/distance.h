// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"

// True distance and direction on the ground; never taken from the schematic, which keeps directions only.
namespace hubscreen::geo {

enum class Direction { North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };

/// Metres along the great circle (haversine, mean radius 6 371 008.8 m; within 0.5 % of the ellipsoid).
double distanceMetres(Position from, Position to);

/// Initial bearing in degrees clockwise from north, 0 ≤ b < 360; 0 for two equal positions.
double bearingDegrees(Position from, Position to);

/// The bearing's eighth of the compass.
Direction direction(Position from, Position to);

} // namespace hubscreen::geo
