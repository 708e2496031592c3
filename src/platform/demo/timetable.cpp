// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/chance.h"
#include "platform/demo/programme.h"

namespace hubscreen::platform::demo {

namespace {

constexpr int termDays = 91;

int weighted(const Weights &weights, double chance)
{
    const int sum = std::ranges::fold_left(weights, 0, std::plus());
    double left = chance * sum;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return int(i);
    }
    return int(weights.size()) - 1;
}

// A step that visits every one of `count` offers: a prime that does not divide it.
std::size_t strideFor(std::size_t count, quint64 drawn)
{
    constexpr std::size_t primes[] = {7, 11, 13, 17, 19, 23, 29, 31};
    for (std::size_t i = 0; i < std::size(primes); ++i) {
        const auto prime = primes[(drawn + i) % std::size(primes)];
        if (count % prime != 0)
            return prime;
    }
    return 1;
}

// Fills a day's timetable from the hub's offers until it has as many as wished.
class Timetable
{
public:
    Timetable(const World &world, int hub, DayNumber day)
        : m_world(world),
          m_hub(world.hub(hub)),
          m_open(plannedHours(world, hub, day)),
          m_weekday(weekdayOf(day)),
          m_day(day)
    {
    }

    std::vector<Session> fill()
    {
        const auto &offers = m_hub.offers;
        if (m_open.isEmpty() || offers.empty())
            return {};
        const auto series = draw(m_hub.seed, Draw::Timetable, m_weekday, m_day / termDays);
        const auto &weights = *m_world.facts.activitiesPerDay.constFind(m_hub.facts->style);
        const auto wished = std::size_t(weighted(weights, unit(series)));
        const auto stride = strideFor(offers.size(), series >> 8);
        m_sessions.reserve(wished);
        for (const auto &regular : m_hub.facts->regulars) {
            if (regular.weekdays[std::size_t(m_weekday)])
                tryAt({regular.activity, regular.room}, regular.starts,
                      draw(m_hub.seed, Draw::Regular, regular.starts, m_weekday));
        }
        for (std::size_t i = 0; i < offers.size() && m_sessions.size() < wished; ++i)
            tryOffer(offers[(series + i * stride) % offers.size()], mixed(series + i));
        number();
        return std::move(m_sessions);
    }

private:
    void tryOffer(const Offer &offer, quint64 series)
    {
        const auto &activity = m_world.facts.activities[std::size_t(offer.activity)];
        if (!includes(activity.days, m_weekday) || isOffered(offer.activity))
            return;
        for (std::size_t i = 0; i < activity.starts.size(); ++i) {
            if (tryAt(offer, activity.starts[(series + i) % activity.starts.size()], series))
                return;
        }
    }

    bool tryAt(const Offer &offer, int starts, quint64 series)
    {
        const auto &activity = m_world.facts.activities[std::size_t(offer.activity)];
        if (!isFree(offer.venue, starts, starts + activity.minutes))
            return false;
        m_sessions.push_back({.number = 0,
                              .offer = offer,
                              .starts = starts,
                              .ends = starts + activity.minutes,
                              .seats = seatsOf(activity),
                              .series = series,
                              .seed = draw(series, Draw::SessionNoise, m_day)});
        return true;
    }

    bool isOffered(int activity) const
    {
        return std::ranges::any_of(m_sessions, [=](const Session &s) { return s.offer.activity == activity; });
    }

    bool isFree(int venue, int starts, int ends) const
    {
        const auto &hours = m_hub.venueHours[std::size_t(venue)];
        const bool isMeals = m_hub.record.venues[std::size_t(venue)].kind == VenueKind::Canteen;
        if (!m_open.cover(starts, ends) || (hours && !isMeals && !(*hours)[std::size_t(m_weekday)].cover(starts, ends)))
            return false;
        return std::ranges::none_of(
            m_sessions, [=](const Session &s) { return s.offer.venue == venue && s.starts < ends && starts < s.ends; });
    }

    int seatsOf(const ActivityFacts &activity) const
    {
        const bool isLarge = m_hub.facts->style == HubStyle::Flagship;
        return isLarge ? activity.seats : (activity.seats * 4 + 2) / 5;
    }

    void number()
    {
        std::ranges::sort(m_sessions, {}, [](const Session &s) { return std::pair(s.starts, s.offer.activity); });
        for (std::size_t i = 0; i < m_sessions.size(); ++i)
            m_sessions[i].number = int(i) + 1;
    }

    const World &m_world;
    const WorldHub &m_hub;
    OpenSpans m_open;
    int m_weekday;
    DayNumber m_day;
    std::vector<Session> m_sessions;
};

// The first session from a drawn hub on that fits and has no other role yet.
template<typename Fits>
SessionKey pickSession(const World &world, int block, DayNumber day, Draw role, const DayRoles &taken, Fits fits)
{
    const auto drawn = draw(world.seed, role, block, day);
    const int begin = world.blockBegin(block);
    const int size = world.blockEnd(block) - begin;
    for (int i = 0; i < size; ++i) {
        const int hub = begin + int((drawn + quint64(i)) % quint64(size));
        const auto sessions = sessionsOn(world, hub, day);
        for (std::size_t k = 0; k < sessions.size(); ++k) {
            const auto &session = sessions[((drawn >> 32) + k) % sessions.size()];
            const SessionKey key{hub, session.number};
            if (fits(hub, session) && key != taken.full && key != taken.cancelledEarly)
                return key;
        }
    }
    return {};
}

} // namespace

std::vector<Session> sessionsOn(const World &world, int hub, DayNumber day)
{
    return Timetable(world, hub, day).fill();
}

DayRoles dayRoles(const World &world, int block, DayNumber day)
{
    DayRoles roles;
    const auto hasWaitingList = [&world](int hub, const Session &session) {
        const auto &activity = world.facts.activities[std::size_t(session.offer.activity)];
        return activity.waitingList && activity.booking == BookingState::Open
            && world.hub(hub).facts->style == HubStyle::Flagship;
    };
    const auto isBookable = [&world](int, const Session &session) {
        return world.facts.activities[std::size_t(session.offer.activity)].booking == BookingState::Open;
    };
    roles.full = pickSession(world, block, day, Draw::FullSession, roles, hasWaitingList);
    roles.cancelledEarly = pickSession(world, block, day, Draw::CancelledSession, roles, isBookable);
    roles.cancelledLate = pickSession(world, block, day, Draw::LateSession, roles, isBookable);
    return roles;
}

} // namespace hubscreen::platform::demo
