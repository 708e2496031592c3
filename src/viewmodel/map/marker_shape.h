// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "geo/displacement.h"
#include "viewmodel/base/enums.h"

#include <cmath>

// The measures of a marker, shared by what is painted and by what is kept apart. All of them px.
namespace hubscreen::viewmodel {

/// Radius by people inside: smallest + growth · sqrt(n / 290), no larger beyond 290; 7 and 17.5 in portrait, 6 and 14.5
/// in landscape. Where people are not known (negative) it is that of 40.
inline double markerRadius(qint64 inside, double smallest, double growth)
{
    constexpr double most = 290;
    constexpr int assumed = 40;
    return smallest + growth * std::sqrt(std::fmin(inside < 0 ? assumed : double(inside), most) / most);
}

struct MarkerShape {
    static constexpr double halo = 2;

    int style = HubStyleEnum::Other;
    double radius = 0;

    double vessel() const { return radius - 2.5; } ///< flagship: the inner circle's line
    double ring() const { return radius + 3; } ///< flagship: the outer circle's line
    double star() const { return radius * 1.12; } ///< star-moon: centre to tip
    double satellite() const { return 1.6 + radius * 0.085; } ///< star-moon: a satellite's radius
    double bead() const { return 1.2 + radius * 0.55; } ///< linked: a bead's line
    double beadStep() const { return bead() * 2.04; } ///< linked: from bead to bead, sideways
    double beadRise() const { return bead() * 0.44; } ///< linked: from bead to bead, upwards

    /// What it covers, lines included, when it belongs to `place`.
    geo::Footprint footprint(QPointF place, bool fixed) const
    {
        switch (style) {
        case HubStyleEnum::Flagship:
            return {place, ring() + 1.2, 0, fixed};
        case HubStyleEnum::Linked:
            return {place, bead() + beadRise() * 0.7 + 1.2, beadStep(), fixed};
        default:
            return {place, star() * 1.16 + 1.2, 0, fixed};
        }
    }
};

} // namespace hubscreen::viewmodel
