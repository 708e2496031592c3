// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/slots.h"

#include "platform/demo/chance.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr auto slotOpensBefore = std::chrono::days(7);
constexpr auto slotEndsBefore = Minutes(30);

// Morning times go first; some are taken whole, some stay empty.
int demandOf(const ServiceFacts &facts, quint64 seed)
{
    const double wish = facts.places * facts.fill * (0.4 + 1.2 * unit(seed));
    return std::clamp(int(std::lround(wish)), 0, facts.places);
}

class Planner
{
public:
    Planner(const World &world, int hub, DayNumber day)
        : m_world(world),
          m_hub(world.hub(hub)),
          m_day(day),
          m_open(plannedHours(world, hub, day)),
          m_midnight(world.facts.clock.at(day))
    {
        if (const auto early = earlyHub(world, m_hub.block, day); early.hub == hub)
            m_early = early.closing;
    }

    std::vector<PlannedSlot> plan()
    {
        if (m_open.isEmpty())
            return {};
        for (std::size_t i = 0; i < m_hub.services.size(); ++i)
            addService(int(i));
        return std::move(m_slots);
    }

private:
    void addService(int index)
    {
        const auto &offer = m_hub.services[std::size_t(index)];
        const auto &facts = m_world.facts.services[std::size_t(offer.service)];
        const int weekday = weekdayOf(m_day);
        const auto &hours = m_hub.venueHours[std::size_t(offer.venue)];
        if (!includes(facts.days, weekday))
            return;
        for (const int starts : facts.starts) {
            const int ends = starts + facts.minutes;
            if (m_open.cover(starts, ends) && (!hours || (*hours)[std::size_t(weekday)].cover(starts, ends)))
                addSlot(index, facts, starts);
        }
    }

    void addSlot(int index, const ServiceFacts &facts, int starts)
    {
        const auto seed = draw(m_hub.seed ^ quint64(index + 1), Draw::SlotDemand, m_day, starts);
        const auto begins = m_midnight + Minutes(starts);
        BookingCourse course{.opens = begins - slotOpensBefore,
                             .until = begins - slotEndsBefore,
                             .starts = begins,
                             .ends = begins + Minutes(facts.minutes),
                             .cancelled = {},
                             .demand = demandOf(facts, seed),
                             .isRush = seed % 3 == 0,
                             .seed = seed};
        if (m_early && starts + facts.minutes > m_early->closes && starts > m_early->announced)
            course.cancelled = m_midnight + Minutes(m_early->announced);
        m_slots.push_back({index, m_day, starts, facts.places, course});
    }

    const World &m_world;
    const WorldHub &m_hub;
    DayNumber m_day;
    OpenSpans m_open;
    Instant m_midnight;
    std::optional<EarlyClosing> m_early;
    std::vector<PlannedSlot> m_slots;
};

} // namespace

std::vector<PlannedSlot> plannedSlots(const World &world, int hub, DayNumber day)
{
    if (world.hub(hub).services.empty())
        return {};
    return Planner(world, hub, day).plan();
}

QString slotId(const World &world, int hub, const PlannedSlot &slot)
{
    const auto &service = world.hub(hub).serviceRecords[std::size_t(slot.service)];
    return service.id + dateOf(slot.day).toString(u".yyyyMMdd")
        + QString::asprintf(".%02d%02d", slot.starts / 60, slot.starts % 60);
}

Slot slotRecord(const World &world, int hub, const PlannedSlot &planned, Instant now)
{
    const auto &service = world.hub(hub).serviceRecords[std::size_t(planned.service)];
    Slot slot{.id = slotId(world, hub, planned),
              .serviceId = service.id,
              .hubId = service.hubId,
              .time = {planned.course.starts, planned.course.ends},
              .capacity = planned.places,
              .remaining = std::max(0, planned.places - planned.bookedAt(now)),
              .waitlist = {},
              .booking = BookingState::Open,
              .bookingUntil = planned.course.until};
    if (now >= planned.closesAt())
        slot.booking = BookingState::Closed;
    else if (slot.remaining == 0)
        slot.booking = BookingState::Full;
    return slot;
}

} // namespace hubscreen::platform::demo
