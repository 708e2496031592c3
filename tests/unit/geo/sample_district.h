// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"
#include "geo/datum.h"
#include "geo/warp.h"

#include <array>
#include <cmath>
#include <vector>

// 58 synthetic hubs: as many by town-street as the demo district has, spread around its label's position.
namespace hubscreen::geo::sample {

struct Street {
    Position centre; ///< GCJ-02
    int hubs;
    double spreadDegrees;
};

constexpr std::array streets{
    Street{{30.328, 120.068}, 8, 0.016}, Street{{30.291, 120.070}, 5, 0.010}, Street{{30.286, 120.096}, 6, 0.009},
    Street{{30.287, 120.122}, 6, 0.007}, Street{{30.277, 120.113}, 5, 0.007}, Street{{30.279, 120.141}, 4, 0.006},
    Street{{30.267, 120.138}, 4, 0.007}, Street{{30.250, 120.118}, 5, 0.014}, Street{{30.237, 120.052}, 5, 0.016},
    Street{{30.165, 120.070}, 6, 0.030}, Street{{30.110, 120.085}, 4, 0.030},
};

inline std::vector<Position> hubs()
{
    std::vector<Position> all;
    for (const Street &street : streets)
        for (int i = 0; i < street.hubs; ++i) {
            const double angle = 2.399963 * static_cast<double>(all.size());
            const double radius = street.spreadDegrees * std::sqrt((i + 0.5) / street.hubs);
            all.push_back(toWgs84({street.centre.latitude + radius * std::sin(angle),
                                   street.centre.longitude + radius * 1.15 * std::cos(angle)}));
        }
    return all;
}

/// The district's outline lies in these.
inline Bounds district()
{
    const std::array corners{toWgs84({30.078, 119.996}), toWgs84({30.355, 120.183})};
    return boundsOf(corners);
}

} // namespace hubscreen::geo::sample
