// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/records.h"

#include "platform/record_json.h"
#include "wire/activity.h"
#include "wire/document.h"
#include "wire/hub.h"
#include "wire/menu.h"
#include "wire/notice.h"
#include "wire/organisation.h"
#include "wire/service.h"
#include "wire/slot.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<std::vector<T>> withStored(std::vector<T> records, Storage &storage, wire::RecordKind kind,
                                  const wire::FeedFormat &format, T (*read)(wire::Fields &))
{
    const auto stored = storage.all(kind);
    if (!stored)
        return std::unexpected(stored.error());
    for (const auto &one : *stored) {
        std::erase_if(records, [&](const T &record) { return record.id == one.change.id; });
        if (auto record = readRecordJson(one.change.body, format, read))
            records.push_back(std::move(*record));
    }
    std::ranges::sort(records, {}, &T::id);
    return records;
}

template<typename T>
bool isAmong(const std::vector<T> &wanted, const T &value)
{
    return wanted.empty() || std::ranges::contains(wanted, value);
}

template<typename T>
QString keyByStart(const T &record)
{
    return u"%1 "_s.arg(record.time.from.time_since_epoch().count(), 15, 10, '0'_L1) + record.id;
}

bool isHeld(const std::optional<Activity> &activity)
{
    return activity && activity->status == ActivityStatus::Held;
}

int seatsTaken(const Activity &activity)
{
    const int seats = activity.capacity.value_or(0);
    return seats - activity.remaining.value_or(seats);
}

// What there is of a kind whose records take place at a time.
template<typename T>
struct Timed;
template<>
struct Timed<Activity> {
    static constexpr auto kind = wire::RecordKind::Activity;
    static constexpr auto read = wire::readActivity;
    static auto of(const Facts &facts, std::size_t hub, QDate day, Instant at)
    {
        return facts.activities(hub, day, at);
    }
};
template<>
struct Timed<Slot> {
    static constexpr auto kind = wire::RecordKind::Slot;
    static constexpr auto read = wire::readSlot;
    static auto of(const Facts &facts, std::size_t hub, QDate day, Instant at) { return facts.slotsOn(hub, day, at); }
};

} // namespace

QString listKey(const Activity &activity)
{
    return keyByStart(activity);
}

QString listKey(const Slot &slot)
{
    return keyByStart(slot);
}

bool SlotFilter::accepts(const Slot &slot) const
{
    return isAmong(hubIds, slot.hubId) && isAmong(serviceIds, slot.serviceId);
}

bool ActivityFilter::accepts(const Activity &activity) const
{
    return isAmong(hubIds, activity.hubId) && isAmong(categories, activity.category);
}

Result<std::vector<Hub>> Records::hubs() const
{
    return withStored(m_facts.hubs(m_asOf), m_storage, wire::RecordKind::Hub, m_format, wire::readHub);
}

Result<std::vector<Organisation>> Records::organisations() const
{
    return withStored(m_facts.organisations(), m_storage, wire::RecordKind::Organisation, m_format,
                      wire::readOrganisation);
}

Result<std::vector<Notice>> Records::notices() const
{
    return withStored(m_facts.notices(m_asOf), m_storage, wire::RecordKind::Notice, m_format, wire::readNotice);
}

Result<std::vector<Service>> Records::services() const
{
    return withStored(m_facts.services(), m_storage, wire::RecordKind::Service, m_format, wire::readService);
}

Result<std::vector<Menu>> Records::menusOn(QDate day) const
{
    std::vector<Menu> menus;
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub) {
        if (auto menu = m_facts.menuOn(hub, day, m_asOf))
            menus.push_back(std::move(*menu));
    }
    auto all = withStored(std::move(menus), m_storage, wire::RecordKind::Menu, m_format, wire::readMenu);
    if (all)
        std::erase_if(*all, [day](const Menu &menu) { return menu.date != day; });
    return all;
}

template<typename T>
Result<std::optional<T>> Records::storedOr(T fact, QDate day) const
{
    const auto stored = m_storage.find(Timed<T>::kind, fact.id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto &record = *stored;
    if (!record)
        return std::optional(std::move(fact));
    auto now = readRecordJson(record->change.body, m_format, Timed<T>::read);
    if (now && m_format.zone.dayOf(now->time.from) != day)
        now.reset();
    return now;
}

template<typename T, typename Filter>
Result<std::vector<T>> Records::startingOn(QDate day, const Filter &filter) const
{
    std::vector<T> records;
    std::set<QString> ids;
    const auto add = [&](T record) {
        if (filter.accepts(record) && ids.insert(record.id).second)
            records.push_back(std::move(record));
    };
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub) {
        if (!isAmong(filter.hubIds, m_facts.hubIds()[hub]))
            continue;
        for (auto &fact : Timed<T>::of(m_facts, hub, day, m_asOf)) {
            if (!filter.accepts(fact))
                continue; // if what is stored is accepted, it comes below
            auto asked = storedOr(std::move(fact), day);
            if (!asked)
                return std::unexpected(asked.error());
            if (auto &now = *asked)
                add(std::move(*now));
        }
    }
    const auto moved = m_storage.startingIn(Timed<T>::kind, m_format.zone.rangeOf(day));
    if (!moved)
        return std::unexpected(moved.error());
    for (const auto &stored : *moved) {
        if (auto record = readRecordJson(stored.change.body, m_format, Timed<T>::read))
            add(std::move(*record));
    }
    std::ranges::sort(records, {}, keyByStart<T>);
    return records;
}

template<typename T, typename Filter>
Result<std::vector<T>> Records::overlapping(const TimeRange &range, const Filter &filter, const QString &after,
                                            std::size_t enough) const
{
    std::vector<T> found;
    auto day = m_format.zone.dayOf(range.from).addDays(-1); // what began the evening before may overlap
    if (!after.isEmpty())
        day = std::max(day, m_format.zone.dayOf(Instant(Milliseconds(after.left(15).toLongLong()))));
    for (; m_format.zone.startOf(day) < range.to && found.size() < enough; day = day.addDays(1)) {
        auto records = startingOn<T>(day, filter);
        if (!records)
            return records;
        for (auto &record : *records) {
            if (record.time.overlaps(range) && keyByStart(record) > after)
                found.push_back(std::move(record));
        }
    }
    return found;
}

Result<std::vector<Activity>> Records::activitiesOn(QDate day, const ActivityFilter &filter) const
{
    return startingOn<Activity>(day, filter);
}

Result<std::vector<Activity>> Records::activities(const TimeRange &range, const ActivityFilter &filter,
                                                  const QString &after, std::size_t enough) const
{
    return overlapping<Activity>(range, filter, after, enough);
}

Result<std::vector<Slot>> Records::slotsOn(QDate day, const SlotFilter &filter) const
{
    return startingOn<Slot>(day, filter);
}

Result<std::vector<Slot>> Records::slotsIn(const TimeRange &range, const SlotFilter &filter, const QString &after,
                                           std::size_t enough) const
{
    return overlapping<Slot>(range, filter, after, enough);
}

// The facts know nothing of the bookings made here: what a record says more than its fact is theirs.
Result<void> Records::countBookedHere(QDate from, QDate to, std::vector<ActivityCount> &counts) const
{
    const auto booked =
        m_storage.bookedHere(wire::RecordKind::Activity, {m_format.zone.startOf(from), m_format.zone.startOf(to)});
    if (!booked)
        return std::unexpected(booked.error());
    for (const auto &stored : *booked) {
        const auto record = readRecordJson(stored.change.body, m_format, wire::readActivity);
        const auto fact = m_facts.findActivity(stored.change.id, m_asOf);
        if (!isHeld(record) || !isHeld(fact))
            continue;
        const auto day = m_format.zone.dayOf(fact->time.from);
        const auto count = std::ranges::find_if(
            counts, [&](const ActivityCount &one) { return one.hubId == fact->hubId && one.venueId == fact->venueId; });
        if (day < from || day >= to || count == counts.end())
            continue;
        count->booked += seatsTaken(*record) - seatsTaken(*fact);
        count->attended += record->attended.value_or(0) - fact->attended.value_or(0);
    }
    return {};
}

Result<std::vector<ActivityCount>> Records::activityCounts(QDate from, QDate to) const
{
    std::vector<ActivityCount> counts;
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub) {
        std::ranges::move(m_facts.activityCounts(hub, from, to, m_asOf), std::back_inserter(counts));
    }
    if (const auto counted = countBookedHere(from, to, counts); !counted)
        return std::unexpected(counted.error());
    std::ranges::sort(counts, {}, [](const ActivityCount &count) { return std::pair(count.hubId, count.venueId); });
    return counts;
}

Change Records::toChange(const Happening &happening) const
{
    if (const auto *activity = std::get_if<Activity>(&happening)) {
        return {wire::RecordKind::Activity, activity->id, wire::toBytes(wire::toJson(*activity, m_format)),
                activity->time};
    }
    if (const auto *hub = std::get_if<Hub>(&happening))
        return {wire::RecordKind::Hub, hub->id, wire::toBytes(wire::toJson(*hub, m_format)), {}};
    if (const auto *notice = std::get_if<Notice>(&happening))
        return {wire::RecordKind::Notice, notice->id, wire::toBytes(wire::toJson(*notice, m_format)), notice->validity};
    if (const auto *slot = std::get_if<Slot>(&happening))
        return {wire::RecordKind::Slot, slot->id, wire::toBytes(wire::toJson(*slot, m_format)), slot->time};
    if (const auto *menu = std::get_if<Menu>(&happening))
        return {wire::RecordKind::Menu, menu->id, wire::toBytes(wire::toJson(*menu)),
                m_format.zone.rangeOf(menu->date)};
    const auto &deleted = std::get<wire::RecordDeleted>(happening);
    return {deleted.kind, deleted.id, {}, {}};
}

} // namespace hubscreen::platform
