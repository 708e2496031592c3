// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/organisation.h"
#include "platform/demo/calendar.h"

#include <QHash>

#include <algorithm>

// What resources/demo says about the district, read and checked once: every reference resolves, every time lies on a
// quarter hour.
namespace hubscreen::platform::demo {

/// A hub's day: up to three open periods, in order.
struct OpenSpans {
    std::array<OpenPeriod, 3> periods{};
    int count = 0;

    const OpenPeriod *begin() const { return periods.data(); }
    const OpenPeriod *end() const { return periods.data() + count; }
    bool isEmpty() const { return count == 0; }
    /// One of the periods does, from one minute of the day to another.
    bool cover(int starts, int ends) const
    {
        return std::any_of(begin(), end(), [=](const OpenPeriod &p) { return p.opens <= starts && ends <= p.closes; });
    }
    int lastClose() const { return count == 0 ? 0 : periods[std::size_t(count - 1)].closes; }
    friend bool operator==(const OpenSpans &a, const OpenSpans &b) { return std::ranges::equal(a, b); }
};
using WeekHours = std::array<OpenSpans, 7>; ///< Monday first

struct RoomFacts {
    QString id; ///< within its hub
    LocalizedText name;
    VenueKind kind = VenueKind::Other;
    std::optional<int> floor;
    std::optional<std::array<double, 2>> offset; ///< satellites and beads: metres to the east and north of the hub
    std::optional<WeekHours> hours; ///< empty: as the hub
};

/// How a kind of house fills over the day, relative to Wednesday at 10:30.
struct CrowdShape {
    double stayMinutes = 90;
    std::array<float, quartersADay + 1> weekday{}; ///< at each quarter hour from 0:00 to 24:00
    std::array<float, quartersADay + 1> weekend{};
};

/// A weekly series that a hub always has, named in its facts rather than drawn.
struct RegularFacts {
    int activity = 0; ///< index into Facts::activities
    int room = 0; ///< index into HubFacts::rooms
    int starts = 0; ///< minute of day
    std::array<bool, 7> weekdays{}; ///< Monday first
};

struct HubFacts {
    QString id;
    int street = 0; ///< index into District::townStreets
    HubStyle style = HubStyle::Other;
    LocalizedText shortName;
    Position position;
    LocalizedText address;
    int capacity = 0;
    std::optional<bool> accessibleEntrance; ///< empty: not said
    int floors = 0;
    WeekHours hours;
    std::vector<RoomFacts> rooms;
    int shape = 0; ///< index into CrowdFacts::shapes
    double load = 0; ///< people inside on a usual Wednesday at 10:30, as a share of the capacity
    int communities = 0;
    int residents = 0;
    QString operatorId; ///< of OrganisationFacts; empty: its street's
    std::vector<RegularFacts> regulars;
};

struct OrganisationFacts {
    Organisation organisation; ///< of a street: id and name are patterns
    bool operates = false; ///< runs hubs
};

struct HolidayFacts {
    LocalizedText name;
    DayNumber from = 0;
    int days = 1;
    int closedDays = 0; ///< the first ones, on which only flagships are open
    double factor = 1; ///< on the number of people
};

struct CrowdFacts {
    std::vector<CrowdShape> shapes;
    std::array<double, 7> weekdays{};
    std::array<double, 12> months{};
    double rainShare = 0; ///< of days
    double rainFactor = 1;
    double daySpread = 0; ///< standard deviation of the whole district's day
    double hubSpread = 0; ///< of a hub's day
    double hourSpread = 0; ///< within a day
    double fullest = 1; ///< share of the capacity that is never passed
};

enum class ActivityDays { All, Weekday, Weekend };
inline bool includes(ActivityDays days, int weekday) // 0: Monday
{
    return days == ActivityDays::All || (days == ActivityDays::Weekend) == (weekday >= 5);
}

struct ActivityFacts {
    QString id;
    LocalizedText title;
    LocalizedText summary;
    ActivityCategory category = ActivityCategory::Other;
    Audience audience = Audience::Everyone;
    std::vector<QString> rooms; ///< room ids or venue kinds
    std::vector<int> starts; ///< minutes of day
    int minutes = 60;
    int seats = 0; ///< 0: walk in
    double fill = 0; ///< usual demand as a share of the seats; may be over 1
    BookingState booking = BookingState::Open;
    bool waitingList = false;
    int maxParty = 1;
    int priceFen = 0;
    bool asksName = false;
    ActivityDays days = ActivityDays::All;
    QString organiser; ///< id in organisations.json, of the district or a pattern of the street
};

struct ServiceFacts {
    QString id;
    LocalizedText title;
    LocalizedText summary;
    ActivityCategory category = ActivityCategory::Other;
    Audience audience = Audience::Everyone;
    std::vector<QString> rooms; ///< room ids or venue kinds; the hub's first that fits
    std::vector<int> starts; ///< minutes of day
    int minutes = 60;
    int places = 1;
    double fill = 0; ///< usual demand as a share of the places; may be over 1
    int maxParty = 1;
    int priceFen = 0;
    bool asksName = false;
    ActivityDays days = ActivityDays::All;
};

struct MealFacts {
    std::vector<int> always; ///< indices into Facts::dishes
    std::array<std::vector<int>, 7> weekdays; ///< besides; Monday first
};

struct NoticeTexts {
    LocalizedText title;
    LocalizedText body;
};

/// How many of something, by weight: index = number.
using Weights = std::vector<int>;

struct Facts {
    District district;
    DayClock clock;
    LocalizedText hubName; ///< "%1民生综合体"
    std::vector<HubFacts> hubs;
    std::vector<OrganisationFacts> streetOrganisations;
    std::vector<OrganisationFacts> districtOrganisations;
    QHash<HubStyle, int> linkedPerHub;
    CrowdFacts crowd;
    std::vector<HolidayFacts> holidays;
    std::vector<ActivityFacts> activities;
    QHash<HubStyle, Weights> activitiesPerDay;
    std::vector<ServiceFacts> services;
    std::vector<Dish> dishes;
    std::array<MealFacts, 3> meals; ///< breakfast, lunch, dinner
    NoticeTexts closedNotice; ///< %1 hub, %2 day
    NoticeTexts earlyNotice; ///< %1 hub, %2 time
    std::vector<NoticeTexts> weeklyNotices;
};

Result<Facts> readFacts(const QString &folder);

} // namespace hubscreen::platform::demo
