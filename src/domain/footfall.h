// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace hubscreen {

/// What a hub's counter says now. People are counted in 64 bits from wire to label: a district's year does not fit into
/// 32.
struct LiveFootfall {
    QString hubId;
    Instant at{};
    std::optional<qint64> inside; ///< people; empty: the counter does not report
    qint64 entriesToday = 0;
    qint64 exitsToday = 0;
    friend bool operator==(const LiveFootfall &, const LiveFootfall &) = default;
};

/// Who changed; a hub that it does not name was counted at `at` with its old value.
struct FootfallTick {
    Instant at{};
    std::vector<LiveFootfall> changed;
};

enum class FootfallStep { QuarterHour, Hour, Day };

/// A day's nominal length is 24 hours; what a day really is, the district's zone says.
constexpr Minutes lengthOf(FootfallStep step)
{
    return step == FootfallStep::QuarterHour ? Minutes(15) : Minutes(step == FootfallStep::Hour ? 60 : 24 * 60);
}

/// Finished buckets of one hub (or of the district: empty hubId), columnar. Bucket i covers
/// [start + i·step, start + (i+1)·step); a day is the district's day. std::nullopt = not counted, 0 = nobody.
struct FootfallSeries {
    QString hubId;
    Instant start{};
    FootfallStep step = FootfallStep::QuarterHour;
    std::vector<std::optional<qint64>> entries;
    std::vector<std::optional<double>> averageInside; ///< time-weighted mean
    std::vector<std::optional<qint64>> peakInside;
    friend bool operator==(const FootfallSeries &, const FootfallSeries &) = default;
};

/// A hub's crowd: below 40 % of capacity, 40–74 %, from 75 %; Unknown: closed, not counted or no capacity.
enum class CrowdLevel { Unknown, Quiet, Moderate, Busy };

} // namespace hubscreen
