// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/crowd.h"

namespace hubscreen::insight {

namespace {

/// Shares in hundredths of people, so that an edge is met exactly: no division, no rounding.
CrowdLevel levelAt(qint64 share, qint64 capacity, int moderate, int busy)
{
    if (share >= capacity * busy)
        return CrowdLevel::Busy;
    return share >= capacity * moderate ? CrowdLevel::Moderate : CrowdLevel::Quiet;
}

} // namespace

CrowdLevel crowdLevel(std::optional<qint64> inside, int capacity, bool open, CrowdLevel previous)
{
    if (!inside || capacity <= 0 || !open)
        return CrowdLevel::Unknown;
    const auto share = *inside * 100;
    const auto plain = levelAt(share, capacity, moderateFrom, busyFrom);
    if (previous == CrowdLevel::Unknown || plain == previous)
        return plain;
    // Going up, both edges lie higher; going down, lower. What is still the previous level there has not left it.
    const int shift = plain > previous ? holdPoints : -holdPoints;
    const auto held = levelAt(share, capacity, moderateFrom + shift, busyFrom + shift);
    return held == previous ? previous : plain;
}

} // namespace hubscreen::insight
