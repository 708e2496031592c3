// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/programme.h"

#include "platform/demo/chance.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr auto activityOpensBefore = std::chrono::days(31);
constexpr auto activityEndsBefore = Minutes(30);
constexpr auto firstCall = Minutes(7 * 60 + 30); // nobody cancels in the night
constexpr int longestQueue = 8;

// A series is liked more or less, and one evening more than another.
int demandOf(const Session &session, const ActivityFacts &activity, bool isFullRole)
{
    if (isFullRole)
        return session.seats + 2 + int(session.seed % 5);
    const double liked = 0.8 + 0.4 * unit(draw(session.series, Draw::Popularity));
    const double today = 0.9 + 0.2 * unit(draw(session.seed, Draw::Popularity));
    const int wished = int(std::lround(session.seats * activity.fill * liked * today));
    return std::clamp(wished, 0, session.seats + (activity.waitingList ? longestQueue : 0));
}

std::optional<Instant> cancelledAt(const SessionKey &key, const DayRoles &roles, const HubDay &today,
                                   const Session &session, Instant midnight)
{
    const auto starts = midnight + Minutes(session.starts);
    if (key == roles.cancelledEarly)
        return starts - std::chrono::hours(50 + session.seed % 40);
    std::optional<Instant> at;
    if (key == roles.cancelledLate)
        at = std::max(starts - Minutes(95 + int(session.seed % 60)), midnight + firstCall);
    const auto &early = today.early; // what has begun is finished
    if (early && session.ends > early->closes && session.starts > early->announced) {
        const auto announced = midnight + Minutes(early->announced);
        at = at ? std::min(*at, announced) : announced;
    }
    return at;
}

BookingState bookingOf(const ActivityFacts &activity, const BookingCourse &course, int remaining, Instant now)
{
    const bool isOver =
        course.isCancelledAt(now) || now >= (activity.booking == BookingState::WalkIn ? course.ends : course.until);
    if (isOver)
        return BookingState::Closed;
    return activity.booking == BookingState::Open && remaining == 0 ? BookingState::Full : activity.booking;
}

QString organiserId(const World &world, const WorldHub &hub, const QString &id)
{
    const auto &patterns = world.facts.streetOrganisations;
    const bool isOfStreet =
        std::ranges::any_of(patterns, [&id](const OrganisationFacts &o) { return o.organisation.id == id; });
    return isOfStreet ? u"org."_s + hub.record.townStreetId + u'.' + id : u"org."_s + id;
}

ActivityStatus statusOf(const BookingCourse &course, Instant now)
{
    if (course.isCancelledAt(now))
        return ActivityStatus::Cancelled;
    return course.isHeldAt(now) ? ActivityStatus::Held : ActivityStatus::Scheduled;
}

} // namespace

int BookingCourse::bookedAt(Instant now) const
{
    if (cancelled)
        now = std::min(now, *cancelled);
    if (now <= opens)
        return 0;
    if (now >= until)
        return demand;
    const double x = double((now - opens).count()) / double((until - opens).count());
    const double slot = (isRush ? 1 - (1 - x) * (1 - x) : x * x) * demand;
    const int whole = int(slot);
    return whole + (slot - whole >= unit(draw(seed, Draw::Booking, whole)) ? 1 : 0);
}

Instant BookingCourse::timeOf(int index) const
{
    const double share = (index + unit(draw(seed, Draw::Booking, index))) / demand;
    const double x = isRush ? 1 - std::sqrt(1 - share) : std::sqrt(share);
    auto at = opens + Milliseconds(qint64(x * double((until - opens).count())));
    while (bookedAt(at) <= index && at < until) // rounding may be a millisecond early
        at += Milliseconds(1);
    return at;
}

Programme programmeOf(const World &world, int hub, DayNumber day)
{
    Programme programme{sessionsOn(world, hub, day), {}};
    if (programme.sessions.empty())
        return programme;
    const auto roles = dayRoles(world, world.hub(hub).block, day);
    const auto today = hubDay(world, hub, day);
    const auto midnight = world.facts.clock.at(day);
    for (const auto &session : programme.sessions) {
        const auto &activity = world.facts.activities[std::size_t(session.offer.activity)];
        const SessionKey key{hub, session.number};
        const auto starts = midnight + Minutes(session.starts);
        const bool isFull = key == roles.full;
        programme.courses.push_back({.opens = starts - activityOpensBefore,
                                     .until = starts - activityEndsBefore,
                                     .starts = starts,
                                     .ends = midnight + Minutes(session.ends),
                                     .cancelled = cancelledAt(key, roles, today, session, midnight),
                                     .demand = demandOf(session, activity, isFull),
                                     .isRush = isFull || session.series % 3 == 0,
                                     .seed = session.seed});
    }
    return programme;
}

int attendanceOf(const Session &session, int booked)
{
    const auto drawn = draw(session.seed, Draw::Attendance);
    if (session.seats == 0)
        return 12 + int(drawn % 34);
    return int(std::lround(booked * (0.74 + 0.25 * unit(drawn))));
}

QString activityId(const World &world, int hub, DayNumber day, int number)
{
    return world.hub(hub).record.id + u'.' + dateOf(day).toString(u"yyyyMMdd") + u'.' + QString::number(number);
}

std::optional<ActivityKey> parseActivityId(const World &world, const QString &id)
{
    const auto date = QDate::fromString(id.section(u'.', -2, -2), u"yyyyMMdd"_s);
    const auto hub = world.indexOf.constFind(id.section(u'.', 0, -3));
    bool isNumber = false;
    const int number = id.section(u'.', -1).toInt(&isNumber);
    if (!date.isValid() || hub == world.indexOf.constEnd() || !isNumber)
        return std::nullopt;
    return ActivityKey{*hub, dayNumber(date), number};
}

Activity activityRecord(const World &world, int hub, const Session &session, const BookingCourse &course, DayNumber day,
                        Instant now)
{
    const auto &facts = world.facts.activities[std::size_t(session.offer.activity)];
    const auto &owner = world.hub(hub);
    Activity record{.id = activityId(world, hub, day, session.number),
                    .hubId = owner.record.id,
                    .venueId = owner.record.venues[std::size_t(session.offer.venue)].id,
                    .seriesId = u"series."_s + QString::number(session.series, 36),
                    .title = facts.title,
                    .summary = facts.summary,
                    .category = facts.category,
                    .time = {course.starts, course.ends},
                    .capacity = {},
                    .remaining = {},
                    .waitlist = {},
                    .booking = {},
                    .bookingUntil = {},
                    .maxPartySize = facts.maxParty,
                    .asksName = facts.asksName,
                    .priceFen = facts.priceFen,
                    .audience = facts.audience,
                    .organiserId = organiserId(world, owner, facts.organiser),
                    .status = statusOf(course, now),
                    .attended = {}};
    const int booked = course.bookedAt(now);
    if (session.seats > 0) {
        record.capacity = session.seats;
        record.remaining = std::max(0, session.seats - booked);
    }
    if (facts.waitingList)
        record.waitlist = std::max(0, booked - session.seats);
    if (facts.booking == BookingState::Open)
        record.bookingUntil = course.until;
    record.booking = bookingOf(facts, course, record.remaining.value_or(1), now);
    if (record.status == ActivityStatus::Held)
        record.attended = attendanceOf(session, std::min(booked, session.seats));
    return record;
}

} // namespace hubscreen::platform::demo
