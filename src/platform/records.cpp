// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/records.h"

#include "wire/activity.h"
#include "wire/document.h"
#include "wire/hub.h"
#include "wire/notice.h"
#include "wire/organisation.h"

#include <algorithm>
#include <iterator>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::optional<T> parse(const QByteArray &body, const wire::FeedFormat &format, T (*read)(wire::Fields &))
{
    const auto object = wire::parseDocument(body);
    if (!object)
        return std::nullopt;
    wire::Fields fields(*object, format);
    auto record = read(fields);
    return fields.isGood() ? std::optional(std::move(record)) : std::nullopt;
}

template<typename T>
Result<std::vector<T>> withStored(std::vector<T> records, Storage &storage, wire::RecordKind kind,
                                  const wire::FeedFormat &format, T (*read)(wire::Fields &))
{
    const auto stored = storage.all(kind);
    if (!stored)
        return std::unexpected(stored.error());
    for (const auto &one : *stored) {
        std::erase_if(records, [&](const T &record) { return record.id == one.change.id; });
        if (auto record = parse(one.change.body, format, read))
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

} // namespace

QString listKey(const Activity &activity)
{
    return u"%1 %2"_s.arg(activity.time.from.time_since_epoch().count(), 15, 10, '0'_L1).arg(activity.id);
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

Result<std::optional<Activity>> Records::storedOr(Activity activity, QDate day) const
{
    const auto stored = m_storage.find(wire::RecordKind::Activity, activity.id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto &record = *stored;
    if (!record)
        return std::optional(std::move(activity));
    auto now = parse(record->change.body, m_format, wire::readActivity);
    if (now && m_format.zone.dayOf(now->time.from) != day)
        now.reset();
    return now;
}

Result<std::vector<Activity>> Records::activitiesOn(QDate day, const ActivityFilter &filter) const
{
    std::vector<Activity> activities;
    const auto add = [&](Activity activity) {
        if (filter.accepts(activity) && !std::ranges::contains(activities, activity.id, &Activity::id))
            activities.push_back(std::move(activity));
    };
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub) {
        if (!isAmong(filter.hubIds, m_facts.hubIds()[hub]))
            continue;
        for (auto &activity : m_facts.activities(hub, day, m_asOf)) {
            auto asked = storedOr(std::move(activity), day);
            if (!asked)
                return std::unexpected(asked.error());
            if (auto &now = *asked)
                add(std::move(*now));
        }
    }
    const auto moved = m_storage.overlapping(wire::RecordKind::Activity, m_format.zone.rangeOf(day));
    if (!moved)
        return std::unexpected(moved.error());
    for (const auto &record : *moved) {
        auto activity = parse(record.change.body, m_format, wire::readActivity);
        if (activity && m_format.zone.dayOf(activity->time.from) == day)
            add(std::move(*activity));
    }
    std::ranges::sort(activities, {}, listKey);
    return activities;
}

Result<std::vector<Activity>> Records::activities(const TimeRange &range, const ActivityFilter &filter,
                                                  const QString &after, std::size_t enough) const
{
    std::vector<Activity> found;
    auto day = m_format.zone.dayOf(range.from).addDays(-1); // what began the evening before may overlap
    if (!after.isEmpty())
        day = std::max(day, m_format.zone.dayOf(Instant(Milliseconds(after.left(15).toLongLong()))));
    for (; m_format.zone.startOf(day) < range.to && found.size() < enough; day = day.addDays(1)) {
        auto activities = activitiesOn(day, filter);
        if (!activities)
            return activities;
        for (auto &activity : *activities) {
            if (activity.time.overlaps(range) && listKey(activity) > after)
                found.push_back(std::move(activity));
        }
    }
    return found;
}

std::vector<ActivityCount> Records::activityCounts(QDate from, QDate to) const
{
    std::vector<ActivityCount> counts;
    for (std::size_t hub = 0; hub < m_facts.hubIds().size(); ++hub) {
        std::ranges::move(m_facts.activityCounts(hub, from, to, m_asOf), std::back_inserter(counts));
    }
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
    const auto &deleted = std::get<wire::RecordDeleted>(happening);
    return {deleted.kind, deleted.id, {}, {}};
}

} // namespace hubscreen::platform
