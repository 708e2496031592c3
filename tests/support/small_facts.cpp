// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/small_facts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::vector<T> recordsAt(std::vector<T> records, const std::vector<std::pair<Instant, platform::Happening>> &timeline,
                         Instant at)
{
    for (const auto &[when, happening] : timeline) {
        const auto *became = std::get_if<T>(&happening);
        if (!became || when > at)
            continue;
        std::erase_if(records, [&](const T &record) { return record.id == became->id; });
        records.push_back(*became);
    }
    std::ranges::sort(records, {}, [](const T &record) { return record.time.from; });
    return records;
}

template<typename T>
std::optional<T> withId(const std::vector<T> &records, const QString &id)
{
    const auto found = std::ranges::find(records, id, &T::id);
    return found == records.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SmallFacts::SmallFacts()
{
    m_district.id = u"small"_s;
    m_district.name = {u"小区"_s, u"Small"_s};
    m_district.demo = true;
    m_district.zone = Zone::fromIanaId("Asia/Shanghai").value_or(Zone());
}

QString SmallFacts::fingerprint() const
{
    return u"small"_s;
}

std::vector<Activity> SmallFacts::activities(std::size_t hub, QDate day, Instant at) const
{
    auto records = recordsAt(activityRecords, timeline, at);
    std::erase_if(records, [&](const Activity &activity) {
        return activity.hubId != m_ids[hub] || m_district.zone.dayOf(activity.time.from) != day;
    });
    return records;
}

std::optional<Activity> SmallFacts::findActivity(const QString &id, Instant at) const
{
    return withId(recordsAt(activityRecords, timeline, at), id);
}

std::vector<ActivityCount> SmallFacts::activityCounts(std::size_t hub, QDate from, QDate to, Instant at) const
{
    std::map<QString, ActivityCount> byVenue;
    for (auto day = from; day < to; day = day.addDays(1)) {
        for (const auto &activity : activities(hub, day, at)) {
            if (activity.status != ActivityStatus::Held)
                continue;
            auto &count = byVenue[activity.venueId];
            const int seats = activity.capacity.value_or(0);
            count = {m_ids[hub],
                     activity.venueId,
                     count.held + 1,
                     count.seatsOffered + seats,
                     count.booked + seats - activity.remaining.value_or(seats),
                     count.attended + activity.attended.value_or(0)};
        }
    }
    std::vector<ActivityCount> counts;
    std::ranges::copy(byVenue | std::views::values, std::back_inserter(counts));
    return counts;
}

std::vector<Slot> SmallFacts::slotsOn(std::size_t hub, QDate day, Instant at) const
{
    auto records = recordsAt(slotRecords, timeline, at);
    std::erase_if(records, [&](const Slot &slot) {
        return slot.hubId != m_ids[hub] || m_district.zone.dayOf(slot.time.from) != day;
    });
    return records;
}

std::optional<Slot> SmallFacts::findSlot(const QString &id, Instant at) const
{
    return withId(recordsAt(slotRecords, timeline, at), id);
}

std::vector<platform::Happening> SmallFacts::happenings(Instant from, Instant to) const
{
    std::vector<platform::Happening> found;
    for (const auto &[when, happening] : timeline) {
        if (from < when && when <= to)
            found.push_back(happening);
    }
    return found;
}

Activity smallActivity(const QString &id, Instant starts, int seats, bool hasWaitlist)
{
    Activity activity;
    activity.id = id;
    activity.hubId = u"a"_s;
    activity.title = {u"活动"_s, u"Activity"_s};
    activity.category = ActivityCategory::Culture;
    activity.time = {starts, starts + std::chrono::hours(1)};
    activity.capacity = seats;
    activity.remaining = seats;
    if (hasWaitlist)
        activity.waitlist = 0;
    activity.booking = BookingState::Open;
    activity.bookingUntil = starts - Minutes(30);
    activity.maxPartySize = 4;
    activity.audience = Audience::Everyone;
    return activity;
}

Service smallService(const QString &id, int maxPartySize)
{
    Service service;
    service.id = id;
    service.hubId = u"a"_s;
    service.title = {u"项目"_s, u"Service"_s};
    service.category = ActivityCategory::Health;
    service.audience = Audience::Everyone;
    service.maxPartySize = maxPartySize;
    return service;
}

Slot smallSlot(const QString &id, const QString &serviceId, Instant starts, int seats)
{
    Slot slot;
    slot.id = id;
    slot.serviceId = serviceId;
    slot.hubId = u"a"_s;
    slot.time = {starts, starts + Minutes(30)};
    slot.capacity = seats;
    slot.remaining = seats;
    slot.booking = BookingState::Open;
    slot.bookingUntil = starts - Minutes(30);
    return slot;
}

} // namespace hubscreen::test
