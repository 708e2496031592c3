// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/notice.h"
#include "domain/organisation.h"

#include <optional>
#include <vector>

// The answers of the cache: judged, joined and in order, so that a view model only has to put them into words.
namespace hubscreen::cache {

/// An answer and the commit that it saw.
template<typename T>
struct Answer {
    T value;
    quint64 revision = 0;
};

/// A hub's crowd now. Age is for the reader to judge (core/reading.h, liveFootfallLimits): the readings carry their time.
struct LiveNow {
    Reading<int> inside;
    Reading<int> entriesToday;
    CrowdLevel level = CrowdLevel::Unknown; ///< with hysteresis; Unknown when closed, not counted or without capacity
    bool open = false; ///< by its opening hours, at the server's time of the answer
    friend bool operator==(const LiveNow &, const LiveNow &) = default;
};

/// What maps and lists show of a hub.
struct HubSummary {
    QString id;
    LocalizedText name;
    LocalizedText label; ///< the short name where there is one
    QString townStreetId;
    HubStyle style = HubStyle::Other;
    Position position;
    LocalizedText address;
    int capacity = 0;
    std::vector<LocalizedText> organisations; ///< linked ones' names, in the hub's order
    LiveNow live;
    friend bool operator==(const HubSummary &, const HubSummary &) = default;
};

/// The whole district now. Counters that are not known yet are empty.
struct DistrictNow {
    Reading<int> entriesToday; ///< sum over the hubs that are counted; observed when the oldest of them was
    std::optional<int>
        percentOverTypical; ///< entries so far against the median of the last 8 same weekdays by this time; −100…
    int hubs = 0;
    std::optional<int> activitiesToday; ///< not cancelled; empty until today's list of the whole district was read
    Instant activitiesVouchedAt{};
    friend bool operator==(const DistrictNow &, const DistrictNow &) = default;
};

/// A point of today's line: people inside, averaged over the bucket that starts at `at` (the live point: at its own time).
struct TodayPoint {
    Instant at{};
    double inside = 0;
    friend bool operator==(const TodayPoint &, const TodayPoint &) = default;
};

/// What is usual at that time of day on this weekday: people inside, quartiles over the last 8 same weekdays.
struct BandPoint {
    Instant at{};
    double lower = 0;
    double median = 0;
    double upper = 0;
    friend bool operator==(const BandPoint &, const BandPoint &) = default;
};

/// A hub's day: finished quarter hours, the usual band over the opening hours, the next quiet window.
struct HubToday {
    QString hubId;
    QDate day;
    std::optional<TimeRange> open; ///< first opening to last closing; empty: closed today
    std::vector<TodayPoint> today; ///< ascending; gaps (not counted) are left out
    std::vector<BandPoint> band; ///< ascending; empty until enough weeks are known
    std::optional<TimeRange> quiet; ///< the next quiet window that begins or lasts after now
    Minutes bucket{15}; ///< length of the buckets behind line and band: 15 or 60
    bool historyKnown = false; ///< false until the history was read once: show "—", not "nobody"
    friend bool operator==(const HubToday &, const HubToday &) = default;
};

struct HubDetail {
    Hub hub;
    LocalizedText townStreet;
    std::optional<Organisation> operatedBy;
    std::vector<Organisation> organisations; ///< linked ones, in the hub's order
    std::optional<std::vector<ActivityCount>> countsThisMonth; ///< held per venue; empty until read
    LiveNow live;
    friend bool operator==(const HubDetail &, const HubDetail &) = default;
};

struct ActivityQuery {
    TimeRange range;
    std::optional<QString> hubId;
    std::optional<ActivityCategory> category;
    bool withCancelled = true;
    int limit = 500;
};

/// An activity with what a list says of it. Ordered by start, then hub, then id.
struct ActivityRow {
    Activity activity;
    LocalizedText hubLabel;
    LocalizedText venueName;
    std::optional<int> venueFloor;
    Instant observedAt{}; ///< when the feed last vouched for it (seats: core/reading.h, seatLimits)
    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

struct ActivityList {
    std::vector<ActivityRow> rows;
    bool known = false; ///< false until this range was read once: say "loading", not "none"
    friend bool operator==(const ActivityList &, const ActivityList &) = default;
};

} // namespace hubscreen::cache
