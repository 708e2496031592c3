// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/simulated.h"
#include "platform/demo/demo_district.h"
#include "wire/format.h"

#include <QByteArray>

#include <vector>

// What one screen keeps of the demo district, as the documents that the platform would send: all hubs, nine weeks of
// hours and 25 months of days for each, nine weeks of quarter hours of its own hub, and the activities of its window.
namespace hubscreen::bench {

struct ScreenFeed {
    ScreenFeed();

    Zone zone;
    Instant now;
    wire::FeedFormat format;
    platform::demo::DemoDistrict district;
    QString ownHub;

    QByteArray hubs, organisations, live, activities;
    std::vector<QByteArray> hours, days; ///< a document a hub
    QByteArray quarterHours;
    TimeRange hoursRange, daysRange, quarterHoursRange, activitiesRange;
    int buckets = 0;
    int activityCount = 0;
};

/// Made once for all benchmarks.
const ScreenFeed &screenFeed();

/// A cache on a file, driven by simulated time in this thread.
struct ScreenCache {
    explicit ScreenCache(const QString &file);

    /// Runs its jobs until none is left.
    void settle() { time.advance(std::chrono::milliseconds(20)); }
    /// Decodes and writes the whole feed.
    void sync(const ScreenFeed &feed);
    cache::ListMark mark() const;

    SimulatedTime time;
    ServerClock clock;
    cache::Cache cache;
};

} // namespace hubscreen::bench
