// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/demo_district.h"

#include "platform/demo/crowd.h"
#include "platform/demo/menus.h"
#include "platform/demo/notices.h"
#include "platform/demo/programme.h"
#include "platform/demo/slots.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr int mostHubs = 10'000;

std::size_t quartersPer(FootfallStep step)
{
    switch (step) {
    case FootfallStep::QuarterHour:
        return 1;
    case FootfallStep::Hour:
        return 4;
    case FootfallStep::Day:
        break;
    }
    return quartersADay;
}

void append(FootfallSeries &series, const FootfallBucket &bucket)
{
    series.entries.push_back(bucket.entries);
    series.averageInside.push_back(bucket.averageInside);
    series.peakInside.push_back(bucket.peakInside);
}

// Calls visit(day, first quarter of the bucket) for each bucket that overlaps the range, and sets the series' start.
template<typename NewDay, typename Visit>
FootfallSeries walk(const DayClock &clock, TimeRange range, FootfallStep step, NewDay newDay, Visit visit)
{
    FootfallSeries series{.hubId = {}, .start = {}, .step = step, .entries = {}, .averageInside = {}, .peakInside = {}};
    const int count = int(quartersPer(step));
    bool isFirst = true;
    for (auto day = clock.dayOf(range.from); clock.at(day) < range.to; ++day) {
        newDay(day);
        for (int quarter = 0; quarter < quartersADay; quarter += count) {
            const TimeRange bucket{clock.at(day, quarter * 15), clock.at(day, (quarter + count) * 15)};
            if (!bucket.overlaps(range))
                continue;
            if (std::exchange(isFirst, false))
                series.start = bucket.from;
            append(series, visit(quarter, count));
        }
    }
    return series;
}

// One day of the whole district by quarter hours: sums over the hubs that were counted.
struct DistrictDay {
    struct Sum {
        int hubs = 0;
        qint64 entries = 0;
        double average = 0;
        int before = 0;
        int after = 0;
    };
    std::array<Sum, quartersADay> sums{};

    void add(const DayFlow &flow)
    {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (!flow.counted[i])
                continue;
            const auto &quarter = flow.quarters[i];
            ++sums[i].hubs;
            sums[i].entries += quarter.entries();
            sums[i].average += quarter.averageInside();
            sums[i].before += quarter.before;
            sums[i].after += quarter.after;
        }
    }

    FootfallBucket bucket(int first, int count) const
    {
        qint64 entries = 0;
        double average = 0;
        qint64 peak = 0;
        for (int i = first; i < first + count; ++i) {
            const auto &sum = sums[std::size_t(i)];
            if (sum.hubs == 0)
                return {};
            entries += sum.entries;
            average += sum.average;
            peak = std::max<qint64>({peak, sum.before, sum.after});
        }
        return {entries, average / count, peak};
    }
};

} // namespace

Result<DemoDistrict> DemoDistrict::create(const Options &options)
{
    if (options.hubs < 1 || options.hubs > mostHubs)
        return std::unexpected(
            Error{ErrorKind::InvalidInput,
                  u"--hubs"_s,
                  u"%1 is not from 1 to %2"_s.arg(QString::number(options.hubs), QString::number(mostHubs)),
                  {}});
    auto facts = readFacts(options.facts);
    if (!facts)
        return std::unexpected(facts.error());
    return DemoDistrict(makeWorld(*std::move(facts), options.hubs, options.seed));
}

const District &DemoDistrict::district() const
{
    return m_world->facts.district;
}

int DemoDistrict::hubCount() const
{
    return int(m_world->hubs.size());
}

std::optional<int> DemoDistrict::indexOf(const QString &hubId) const
{
    const auto found = m_world->indexOf.constFind(hubId);
    return found == m_world->indexOf.constEnd() ? std::nullopt : std::optional(*found);
}

Hub DemoDistrict::hub(int hubIndex, Instant now) const
{
    auto record = m_world->hub(hubIndex).record;
    record.openingHours.exceptions = knownExceptions(*m_world, hubIndex, now);
    return record;
}

std::vector<Hub> DemoDistrict::hubs(Instant now) const
{
    std::vector<Hub> records;
    records.reserve(m_world->hubs.size());
    for (int index = 0; index < hubCount(); ++index)
        records.push_back(hub(index, now));
    return records;
}

const std::vector<Organisation> &DemoDistrict::organisations() const
{
    return m_world->organisations;
}

std::vector<Notice> DemoDistrict::notices(Instant now) const
{
    std::vector<Notice> valid;
    for (auto &dated : noticesBetween(*m_world, now, now)) {
        if (dated.notice.validity.contains(now))
            valid.push_back(std::move(dated.notice));
    }
    return valid;
}

std::vector<Activity> DemoDistrict::activitiesOn(int hubIndex, QDate day, Instant now) const
{
    const auto number = dayNumber(day);
    const auto programme = programmeOf(*m_world, hubIndex, number);
    std::vector<Activity> activities;
    for (std::size_t i = 0; i < programme.sessions.size(); ++i)
        activities.push_back(
            activityRecord(*m_world, hubIndex, programme.sessions[i], programme.courses[i], number, now));
    return activities;
}

std::optional<Activity> DemoDistrict::activity(const QString &activityId, Instant now) const
{
    const auto key = parseActivityId(*m_world, activityId);
    if (!key)
        return std::nullopt;
    for (auto &activity : activitiesOn(key->hub, dateOf(key->day), now)) {
        if (activity.id == activityId)
            return std::move(activity);
    }
    return std::nullopt;
}

std::vector<ActivityCount> DemoDistrict::activityCounts(int hubIndex, QDate from, QDate to, Instant now) const
{
    const auto &hub = m_world->hub(hubIndex);
    std::map<int, ActivityCount> byVenue;
    for (auto day = dayNumber(from); day < dayNumber(to); ++day) {
        const auto programme = programmeOf(*m_world, hubIndex, day);
        for (std::size_t i = 0; i < programme.sessions.size(); ++i) {
            const auto &session = programme.sessions[i];
            if (!programme.courses[i].isHeldAt(now))
                continue;
            const int booked = std::min(programme.courses[i].bookedAt(now), session.seats);
            auto &count = byVenue[session.offer.venue];
            ++count.held;
            count.seatsOffered += session.seats;
            count.booked += booked;
            count.attended += attendanceOf(session, booked);
        }
    }
    std::vector<ActivityCount> counts;
    for (auto &[venue, count] : byVenue) {
        count.hubId = hub.record.id;
        count.venueId = hub.record.venues[std::size_t(venue)].id;
        counts.push_back(std::move(count));
    }
    return counts;
}

const std::vector<Service> &DemoDistrict::services(int hubIndex) const
{
    return m_world->hub(hubIndex).serviceRecords;
}

std::vector<Slot> DemoDistrict::slotsOn(int hubIndex, QDate day, Instant now) const
{
    std::vector<Slot> slots;
    for (const auto &planned : plannedSlots(*m_world, hubIndex, dayNumber(day)))
        slots.push_back(slotRecord(*m_world, hubIndex, planned, now));
    std::ranges::sort(slots, {}, [](const Slot &slot) { return std::pair(slot.time.from, slot.id); });
    return slots;
}

std::optional<Slot> DemoDistrict::slot(const QString &slotId, Instant now) const
{
    const auto hub = indexOf(slotId.section(u'.', 0, -4));
    const auto day = QDate::fromString(slotId.section(u'.', -2, -2), u"yyyyMMdd"_s);
    if (!hub || !day.isValid())
        return std::nullopt;
    for (auto &slot : slotsOn(*hub, day, now)) {
        if (slot.id == slotId)
            return std::move(slot);
    }
    return std::nullopt;
}

std::optional<Menu> DemoDistrict::menuOn(int hubIndex, QDate day, Instant now) const
{
    return menuRecord(*m_world, hubIndex, dayNumber(day), now);
}

FootfallBucket DemoDistrict::quarterHour(int hubIndex, Instant bucketStart) const
{
    const auto &clock = m_world->facts.clock;
    return quarterBucket(*m_world, hubIndex, clock.dayOf(bucketStart), int(clock.timeOfDay(bucketStart) / Minutes(15)));
}

FootfallBucket DemoDistrict::hour(int hubIndex, Instant bucketStart) const
{
    const auto &clock = m_world->facts.clock;
    const auto quarter = int(clock.timeOfDay(bucketStart) / std::chrono::hours(1)) * 4;
    return dayFlow(*m_world, hubIndex, clock.dayOf(bucketStart)).bucket(quarter, 4);
}

FootfallBucket DemoDistrict::day(int hubIndex, QDate day) const
{
    return dayFlow(*m_world, hubIndex, dayNumber(day)).bucket(0, quartersADay);
}

FootfallSeries DemoDistrict::history(int hubIndex, TimeRange range, FootfallStep step) const
{
    DayFlow flow;
    auto series = walk(
        m_world->facts.clock, range, step, [&](DayNumber day) { flow = dayFlow(*m_world, hubIndex, day); },
        [&](int first, int count) { return flow.bucket(first, count); });
    series.hubId = m_world->hub(hubIndex).record.id;
    return series;
}

FootfallSeries DemoDistrict::districtHistory(TimeRange range, FootfallStep step) const
{
    DistrictDay sums;
    const auto sumUp = [&](DayNumber day) {
        sums = {};
        for (int hub = 0; hub < hubCount(); ++hub)
            sums.add(dayFlow(*m_world, hub, day));
    };
    return walk(m_world->facts.clock, range, step, sumUp,
                [&](int first, int count) { return sums.bucket(first, count); });
}

LiveFootfall DemoDistrict::live(int hubIndex, Instant at) const
{
    return liveFootfall(*m_world, hubIndex, at);
}

} // namespace hubscreen::platform::demo
