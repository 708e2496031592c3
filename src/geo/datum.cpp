// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/datum.h"

#include <cmath>
#include <numbers>

namespace hubscreen::geo {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double semiMajorAxis = 6378245.0;
constexpr double eccentricitySquared = 0.00669342162296594323;

bool isShifted(Position p)
{
    return p.latitude >= 0.8293 && p.latitude <= 55.8271 && p.longitude >= 72.004 && p.longitude <= 137.8347;
}

double waves(double v, double longWave, double longest)
{
    return (20 * std::sin(v * pi) + 40 * std::sin(v / 3 * pi)) * 2 / 3
        + (longWave * std::sin(v / 12 * pi) + longest * std::sin(v / 30 * pi)) * 2 / 3;
}

/// The common term of both polynomials.
double ripple(double x)
{
    return (20 * std::sin(6 * x * pi) + 20 * std::sin(2 * x * pi)) * 2 / 3;
}

/// Northward shift in metres of the ellipsoid's sphere, x and y from 105° E, 35° N.
double northward(double x, double y)
{
    return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x)) + ripple(x)
        + waves(y, 160, 320);
}

double eastward(double x, double y)
{
    return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x)) + ripple(x) + waves(x, 150, 300);
}

Position shiftAt(Position p)
{
    const double x = p.longitude - 105;
    const double y = p.latitude - 35;
    const double latitude = p.latitude / 180 * pi;
    const double sine = std::sin(latitude);
    const double w = 1 - eccentricitySquared * sine * sine;
    const double meridian = semiMajorAxis * (1 - eccentricitySquared) / (w * std::sqrt(w));
    const double parallel = semiMajorAxis / std::sqrt(w) * std::cos(latitude);
    return {northward(x, y) * 180 / (meridian * pi), eastward(x, y) * 180 / (parallel * pi)};
}

} // namespace

Position toGcj02(Position wgs84)
{
    if (!isShifted(wgs84))
        return wgs84;
    const Position shift = shiftAt(wgs84);
    return {wgs84.latitude + shift.latitude, wgs84.longitude + shift.longitude};
}

Position toWgs84(Position gcj02)
{
    Position guess = gcj02;
    for (int i = 0; i < 20; ++i) {
        const Position there = toGcj02(guess);
        const double north = gcj02.latitude - there.latitude;
        const double east = gcj02.longitude - there.longitude;
        guess = {guess.latitude + north, guess.longitude + east};
        if (std::abs(north) < 1e-9 && std::abs(east) < 1e-9)
            break;
    }
    return guess;
}

} // namespace hubscreen::geo
