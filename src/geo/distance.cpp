// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/distance.h"

#include <cmath>
#include <numbers>

namespace hubscreen::geo {

namespace {

constexpr double meanRadiusMetres = 6371008.8;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

double distanceMetres(Position from, Position to)
{
    const double northHalf = std::sin(radians(to.latitude - from.latitude) / 2);
    const double eastHalf = std::sin(radians(to.longitude - from.longitude) / 2);
    const double h =
        northHalf * northHalf + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * eastHalf * eastHalf;
    return 2 * meanRadiusMetres * std::asin(std::sqrt(std::fmin(1.0, h)));
}

double bearingDegrees(Position from, Position to)
{
    const double east = radians(to.longitude - from.longitude);
    const double y = std::sin(east) * std::cos(radians(to.latitude));
    const double x = std::cos(radians(from.latitude)) * std::sin(radians(to.latitude))
        - std::sin(radians(from.latitude)) * std::cos(radians(to.latitude)) * std::cos(east);
    return std::fmod(std::atan2(y, x) * 180 / std::numbers::pi + 360, 360);
}

Direction direction(Position from, Position to)
{
    return static_cast<Direction>(static_cast<int>(std::floor(bearingDegrees(from, to) / 45 + 0.5)) % 8);
}

} // namespace hubscreen::geo
