// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/demo_district.h"
#include "platform/demo/menus.h"
#include "platform/demo/notices.h"
#include "platform/demo/programme.h"
#include "platform/demo/slots.h"

#include <algorithm>
#include <tuple>

namespace hubscreen::platform::demo {

namespace {

using Kind = Happening::Kind;

constexpr int bookingDaysAhead = 31;
constexpr int slotDaysAhead = 7;

class Collector
{
public:
    Collector(const World &world, Instant from, Instant to) : m_world(world), m_from(from), m_to(to) { }

    std::vector<Happening> collect()
    {
        const auto &clock = m_world.facts.clock;
        const auto last = clock.dayOf(m_to);
        for (int hub = 0; hub < int(m_world.hubs.size()); ++hub) {
            for (auto day = clock.dayOf(m_from); day <= last + bookingDaysAhead; ++day)
                addActivities(hub, day);
            for (auto day = clock.dayOf(m_from); day <= last + slotDaysAhead; ++day)
                addSlots(hub, day);
            for (auto day = clock.dayOf(m_from); day <= last; ++day)
                addHub(hub, day);
        }
        addNotices();
        std::ranges::stable_sort(m_found, {}, [](const Happening &h) { return std::tuple(h.at, h.hubIndex, h.kind); });
        return std::move(m_found);
    }

private:
    bool isNew(Instant at) const { return m_from < at && at <= m_to; }

    void add(Instant at, Kind kind, int hub, const QString &recordId)
    {
        if (isNew(at))
            m_found.push_back({at, kind, hub, recordId});
    }

    void addActivities(int hub, DayNumber day)
    {
        const auto programme = programmeOf(m_world, hub, day);
        for (std::size_t i = 0; i < programme.sessions.size(); ++i)
            addActivity(hub, day, programme.sessions[i], programme.courses[i]);
    }

    void addActivity(int hub, DayNumber day, const Session &session, const BookingCourse &course)
    {
        const auto &facts = m_world.facts.activities[std::size_t(session.offer.activity)];
        const int before = course.bookedAt(m_from);
        const int after = course.bookedAt(m_to);
        const bool ends = isNew(course.cancelled.value_or(course.ends));
        const bool closes =
            facts.booking == BookingState::Open && isNew(course.until) && !course.isCancelledAt(course.until);
        if (before == after && !ends && !closes)
            return;
        const auto id = activityId(m_world, hub, day, session.number);
        for (int index = before; index < after; ++index)
            add(course.timeOf(index), Kind::ActivityBooked, hub, id);
        if (closes)
            add(course.until, Kind::ActivityBookingClosed, hub, id);
        if (course.cancelled)
            add(*course.cancelled, Kind::ActivityCancelled, hub, id);
        else
            add(course.ends, Kind::ActivityHeld, hub, id);
    }

    void addSlots(int hub, DayNumber day)
    {
        for (const auto &slot : plannedSlots(m_world, hub, day)) {
            const int before = slot.bookedAt(m_from);
            const int after = slot.bookedAt(m_to);
            const auto closes = slot.closesAt();
            if (before == after && !isNew(closes))
                continue;
            const auto id = slotId(m_world, hub, slot);
            for (int index = before; index < after; ++index)
                add(slot.course.timeOf(index), Kind::SlotBooked, hub, id);
            add(closes, Kind::SlotClosed, hub, id);
        }
    }

    void addHub(int hub, DayNumber day)
    {
        const auto &clock = m_world.facts.clock;
        const auto &id = m_world.hub(hub).record.id;
        const auto midnight = clock.at(day);
        if (const auto changes = menuChange(m_world, hub, day))
            add(*changes, Kind::MenuChanged, hub, menuId(m_world, hub, day));
        if (isNew(midnight)
            && knownExceptions(m_world, hub, midnight - Milliseconds(1)) != knownExceptions(m_world, hub, midnight))
            add(midnight, Kind::HubChanged, hub, id);
        const auto today = hubDay(m_world, hub, day);
        if (today.early)
            add(clock.at(day, today.early->announced), Kind::HubChanged, hub, id);
        if (today.outage) {
            add(clock.at(day, today.outage->opens), Kind::CounterFailed, hub, id);
            add(clock.at(day, today.outage->closes), Kind::CounterReturned, hub, id);
        }
    }

    void addNotices()
    {
        for (const auto &[notice, hub] : noticesBetween(m_world, m_from, m_to)) {
            add(notice.validity.from, Kind::NoticeBegan, hub, notice.id);
            add(notice.validity.to, Kind::NoticeEnded, hub, notice.id);
        }
    }

    const World &m_world;
    Instant m_from;
    Instant m_to;
    std::vector<Happening> m_found;
};

} // namespace

std::vector<Happening> DemoDistrict::happenings(Instant from, Instant to) const
{
    if (to <= from)
        return {};
    return Collector(*m_world, from, to).collect();
}

} // namespace hubscreen::platform::demo
