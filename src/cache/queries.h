// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"
#include "insight/months.h"
#include "insight/quiet.h"
#include "insight/ranking.h"
#include "insight/week.h"

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

/// A hub's crowd now. Age is for the reader to judge (core/reading.h, liveFootfallLimits): the readings carry their
/// time.
struct LiveNow {
    Reading<qint64> inside;
    Reading<qint64> entriesToday;
    CrowdLevel level = CrowdLevel::Unknown; ///< with hysteresis; Unknown when closed, not counted or without capacity
    bool open = false; ///< by its opening hours, at the server's time of the answer
    bool hoursKnown = true; ///< false: the feed says nothing of when it is open that can be read
    bool wasOpenToday = false; ///< while closed: earlier on the day of the answer
    std::optional<Instant> opensAt{}; ///< while closed: the next opening; empty: none is known
    Instant holdsUntil{}; ///< when it opens or closes next, at the latest midnight: from then on another answer holds
    friend bool operator==(const LiveNow &, const LiveNow &) = default;

    /// Known to be closed.
    bool isClosed() const { return hoursKnown && !open; }
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
    std::optional<bool> accessibleEntrance; ///< empty: nobody said
    VenueKinds venueKinds; ///< what is to be had there, its houses near by included
    int capacity = 0;
    std::vector<LocalizedText> organisations; ///< linked ones' names, in the hub's order
    LiveNow live;
    friend bool operator==(const HubSummary &, const HubSummary &) = default;
};

/// The whole district now. Counters that are not known yet are empty.
struct DistrictNow {
    Reading<qint64> entriesToday; ///< sum over the hubs that are counted; observed when the oldest of them was
    Reading<qint64> inside{}; ///< likewise
    int entriesHubs = 0; ///< how many hubs' counters are in `entriesToday`
    int insideHubs = 0; ///< and in `inside`
    std::optional<int>
        percentOverTypical; ///< entries so far against the median of the last 8 same weekdays by this time; −100…
    int comparedHubs = 0; ///< in that comparison: who is counted now and has a past to be held against
    int hubs = 0;
    std::optional<int> activitiesToday; ///< not cancelled; empty until today's list of the whole district was read
    Instant activitiesVouchedAt{};
    friend bool operator==(const DistrictNow &, const DistrictNow &) = default;
};

/// A point of today's line: people inside, averaged over the bucket that starts at `at` (the live point: at its own
/// time).
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
    std::optional<TimeRange>
        open; ///< first opening to last closing, within the day; all of it when not known; empty: closed today
    std::vector<TodayPoint> today; ///< ascending; gaps (not counted) are left out
    std::vector<BandPoint> band; ///< ascending; empty until enough weeks are known
    std::optional<TimeRange> quiet; ///< the next quiet window that begins or lasts after now
    Minutes bucket{15}; ///< length of the buckets behind line and band: 15 or 60
    bool historyKnown = false; ///< false until the history was read once: show "—", not "nobody"
    friend bool operator==(const HubToday &, const HubToday &) = default;
};

/// A day and what the rest of it will probably be (insight/expectation.h): the medians moved by today's deviation, and
/// about them how far such forecasts were off. Its points go on where the finished buckets end.
struct Outlook {
    HubToday day; ///< an empty hubId: the whole district, open while any hub is
    std::vector<BandPoint> expected;
    friend bool operator==(const Outlook &, const Outlook &) = default;
};

/// A hub among those that are open and counted.
struct RankedHub {
    QString id;
    LocalizedText label;
    HubStyle style = HubStyle::Other;
    int capacity = 0;
    LiveNow live;
    int place = 1; ///< by people inside; equals share one
    insight::Movement movement = insight::Movement::Unknown; ///< since an hour ago
    friend bool operator==(const RankedHub &, const RankedHub &) = default;
};

/// A hub's usual week out of the last 8.
struct HubWeek {
    QString hubId;
    QDate day; ///< today: the 8 weeks end before it
    insight::WeekGrid grid;
    std::array<std::optional<insight::MinuteWindow>, 7> quiet; ///< Monday first: a usual day's first quiet window
    bool historyKnown = false;
    friend bool operator==(const HubWeek &, const HubWeek &) = default;
};

/// A month's visits, day by day, of a hub or (empty id) the whole district.
struct FootfallMonth {
    QString hubId;
    std::vector<insight::DayFigure> days; ///< every day of the month
    insight::MonthFigure figure;
    std::optional<int> percentOverPrevious; ///< against the same days of the month before
    bool historyKnown = false;
    friend bool operator==(const FootfallMonth &, const FootfallMonth &) = default;
};

/// The last 13 months, this one among them, each beside the same month a year before.
struct FootfallYear {
    struct Month {
        insight::MonthFigure figure;
        insight::MonthFigure yearBefore;
        std::optional<int> percent; ///< by their means a day
        friend bool operator==(const Month &, const Month &) = default;
    };
    QString hubId;
    std::vector<Month> months; ///< ascending
    bool historyKnown = false;
    friend bool operator==(const FootfallYear &, const FootfallYear &) = default;
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
    std::optional<QString> venueId = {};
    std::optional<Audience> audience = {};
    std::optional<QString> organiserId = {};
    std::optional<QString> seriesId = {};
    bool withRoom = false; ///< only those to which one more may come now (Activity::hasRoomAt)
    bool withCancelled = true;
    int limit = 500;
    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
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

/// How many activities of a query there are on each day of its range.
struct ActivityDays {
    QDate first;
    std::vector<int> counts;
    int total = 0; ///< on all of them together: what lasts for days is one
    bool known = false; ///< false until the whole range was read once
    Instant vouchedAt{};
    friend bool operator==(const ActivityDays &, const ActivityDays &) = default;
};

struct ActivityDetail {
    ActivityRow row;
    std::optional<Organisation> organiser;
    friend bool operator==(const ActivityDetail &, const ActivityDetail &) = default;
};

struct OrganisationSummary {
    Organisation organisation;
    int operates = 0; ///< hubs that it runs
    int serves = 0; ///< hubs that it runs or that link it
    int ahead = 0; ///< activities that it organises and that are not over, not cancelled
    std::optional<Instant> holdsUntil{}; ///< when the first of those is over
    friend bool operator==(const OrganisationSummary &, const OrganisationSummary &) = default;
};

struct ServedHub {
    QString hubId;
    LocalizedText name;
    LocalizedText townStreet;
    bool operates = false; ///< else the hub links it
    friend bool operator==(const ServedHub &, const ServedHub &) = default;
};

struct OrganisationDetail {
    Organisation organisation;
    std::vector<ServedHub> hubs; ///< those that it runs first, then by name
    friend bool operator==(const OrganisationDetail &, const OrganisationDetail &) = default;
};

/// Activities held in a month in one venue or, where a whole district is asked about, in one hub.
struct HeldCount {
    QString id; ///< the venue's or the hub's
    LocalizedText name;
    VenueKind kind = VenueKind::Other;
    qint64 held = 0;
    qint64 seatsOffered = 0;
    qint64 booked = 0;
    qint64 attended = 0;
    friend bool operator==(const HeldCount &, const HeldCount &) = default;
};

struct HeldCounts {
    QDate month; ///< its first day
    std::vector<HeldCount> rows; ///< the most held first; those without any, too
    bool known = false; ///< false until that month was read
    Instant vouchedAt{};
    friend bool operator==(const HeldCounts &, const HeldCounts &) = default;
};

struct SlotRow {
    Slot slot;
    Instant observedAt{}; ///< when the feed last vouched for it (core/reading.h, seatLimits)
    friend bool operator==(const SlotRow &, const SlotRow &) = default;
};

struct ServiceQuery {
    std::optional<QString> hubId; ///< empty: the whole district
    bool withSlots = true; ///< with the next free ones
};

/// A service with what a list says of it. Ordered by hub, the venue's place in its hub, title.
struct ServiceRow {
    Service service;
    LocalizedText hubLabel;
    LocalizedText venueName;
    VenueKind venueKind = VenueKind::Other;
    std::optional<int> venueFloor;
    int venuePlace = 0; ///< the venue's index in its hub
    std::vector<SlotRow> next; ///< the next up to three that have places and can be booked, by start
    friend bool operator==(const ServiceRow &, const ServiceRow &) = default;
};

struct ServiceList {
    std::vector<ServiceRow> rows;
    bool known = false; ///< false until the list was read once
    bool slotsKnown = false; ///< false until the slots of the whole window were: say "loading", not "none"
    friend bool operator==(const ServiceList &, const ServiceList &) = default;
};

/// A service's slots of today and the six days after, by start.
struct SlotList {
    std::vector<SlotRow> rows;
    bool known = false;
    friend bool operator==(const SlotList &, const SlotList &) = default;
};

struct MenuRow {
    Menu menu;
    LocalizedText hubLabel;
    LocalizedText venueName;
    std::optional<int> venueFloor;
    Instant observedAt{};
    friend bool operator==(const MenuRow &, const MenuRow &) = default;
};

/// Today's menus, of one hub or the district; by id.
struct MenuList {
    QDate day;
    std::vector<MenuRow> rows;
    bool known = false; ///< false until today's list was read: say "loading", not "closed"
    bool hasCanteen = false; ///< the hub that was asked for has one
    friend bool operator==(const MenuList &, const MenuList &) = default;
};

} // namespace hubscreen::cache
