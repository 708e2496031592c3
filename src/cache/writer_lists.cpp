// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/record_codec.h"
#include "cache/retention.h"
#include "cache/writer.h"
#include "core/visitor.h"

#include <algorithm>

// Lists and events: the feed's order of facts, record by record.
namespace hubscreen::cache {

namespace {

template<typename T>
constexpr RecordKind kindOfType()
{
    if constexpr (std::same_as<T, Hub>)
        return RecordKind::Hub;
    else if constexpr (std::same_as<T, Organisation>)
        return RecordKind::Organisation;
    else if constexpr (std::same_as<T, LiveFootfall> || std::same_as<T, FootfallTick>)
        return RecordKind::LiveFootfall;
    else if constexpr (std::same_as<T, Activity>)
        return RecordKind::Activity;
    else if constexpr (std::same_as<T, ActivityCount>)
        return RecordKind::ActivityCount;
    else if constexpr (std::same_as<T, Notice>)
        return RecordKind::Notice;
    else if constexpr (std::same_as<T, KioskSettings>)
        return RecordKind::Kiosk;
    else if constexpr (std::same_as<T, Service>)
        return RecordKind::Service;
    else if constexpr (std::same_as<T, Slot>)
        return RecordKind::Slot;
    else if constexpr (std::same_as<T, Menu>)
        return RecordKind::Menu;
}

/// Of its hub alone, or of a part of time alone: it says nothing of the rest of its kind.
bool isWhole(const ListWrite &list)
{
    if (list.hubId)
        return false;
    return list.scope != ListScope::Range || !list.mark.syncToken.isEmpty();
}

/// A tag is kept of the list at its kind's one address alone, not of one day's or month's.
ListMark keptMark(const ListWrite &list)
{
    auto mark = list.mark;
    if (list.range != TimeRange{})
        mark.etag.clear();
    return mark;
}

} // namespace

RecordKind kindOf(const Records &records)
{
    return std::visit([]<typename T>(const std::vector<T> &) { return kindOfType<T>(); }, records);
}

RecordKind kindOf(const EventWrite &event)
{
    return std::visit(Visitor{[](const Deleted &deleted) { return deleted.kind; },
                              []<typename T>(const T &) { return kindOfType<T>(); }},
                      event.what);
}

Result<ChangeSet> Writer::putKiosk(const KioskSettings &settings, const ListMark &mark)
{
    return inTransaction([&](ChangeSet &changes) {
        enterEpoch(mark.epoch);
        for (const auto &held : m_holdings.records.held(RecordKind::Kiosk)) {
            if (held.id != settings.id && m_holdings.records.remove(RecordKind::Kiosk, held.id))
                changes.remove(RecordKind::Kiosk, held.id);
        }
        putRecord(changes, settings, mark.revision, mark.vouchedAt);
        m_holdings.sync.noteList(RecordKind::Kiosk, mark, true, ListScope::Full);
    });
}

Result<ChangeSet> Writer::putList(const ListWrite &list)
{
    if (const auto *figures = std::get_if<std::vector<LiveFootfall>>(&list.records))
        return putLive(list, *figures);
    return inTransaction([&](ChangeSet &changes) {
        enterEpoch(list.mark.epoch);
        const auto kind = kindOf(list.records);
        const auto &states = m_holdings.sync.state().lists;
        const auto known = states.find(kind);
        const bool overtaken = list.scope == ListScope::Full && known != states.end()
            && known->second.epoch == list.mark.epoch && known->second.revision > list.mark.revision;
        if (overtaken)
            return;
        std::visit(Visitor{[&](const std::vector<ActivityCount> &counts) {
                               if (list.scope == ListScope::Range)
                                   putPastCounts(changes, list, counts);
                               else
                                   putCounts(changes, list, counts);
                           },
                           [](const std::vector<LiveFootfall> &) {},
                           [&](const auto &records) { putRecords(changes, list, records); }},
                   list.records);
        if (kind == RecordKind::Activity)
            noteActivitiesKnown(list);
        if (kind == RecordKind::Slot)
            noteSlotsKnown(list);
        if (kind == RecordKind::Menu && list.range != TimeRange{})
            m_holdings.sync.setMenusDay(m_holdings.catalogue.zone().dayOf(list.range.from));
        m_holdings.sync.noteList(kind, keptMark(list), isWhole(list), list.scope);
    });
}

Result<ChangeSet> Writer::putLive(const ListWrite &list, const std::vector<LiveFootfall> &figures)
{
    if (list.mark.epoch != m_holdings.sync.state().epoch) {
        if (const auto entered = inTransaction([&](ChangeSet &) { enterEpoch(list.mark.epoch); }); !entered)
            return entered;
    }
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    ChangeSet changes;
    const auto judge = this->judge();
    std::set<QString> listed;
    for (const auto &hub : figures) {
        listed.insert(hub.hubId);
        if (m_holdings.live.put(hub, list.mark.revision, judge))
            changes.upsert(RecordKind::LiveFootfall, hub.hubId);
    }
    if (list.scope == ListScope::Full && !list.hubId) {
        for (const auto &id : m_holdings.live.lacking(listed, list.mark.revision)) {
            m_holdings.live.remove(id);
            changes.remove(RecordKind::LiveFootfall, id);
        }
    }
    auto mark = list.mark;
    mark.etag.clear(); // the figures are written later: after a crash it would vouch for what is not there
    m_holdings.sync.noteList(RecordKind::LiveFootfall, mark, isWhole(list), list.scope);
    m_liveWhole = m_liveWhole || list.scope == ListScope::Full;
    return changes;
}

void Writer::putCounts(ChangeSet &changes, const ListWrite &list, const std::vector<ActivityCount> &counts)
{
    std::map<QString, std::vector<ActivityCount>> byHub;
    for (const auto &count : counts)
        byHub[count.hubId].push_back(count);
    std::set<QString> listed;
    for (auto &[hubId, ofHub] : byHub) {
        std::ranges::sort(ofHub, {}, &ActivityCount::venueId);
        listed.insert(hubId);
        const auto written =
            m_holdings.records.put(RecordKind::ActivityCount, hubId, list.mark.revision, encode(ofHub));
        if (written == Written::Changed)
            changes.upsert(RecordKind::ActivityCount, hubId);
    }
    const auto wasFrom = m_holdings.sync.countsFrom();
    if (!list.hubId
        && wasFrom != list.range.from) { // from now on a hub without counts has none, where it was not known before
        for (const auto &[hubId, hub] : m_holdings.catalogue.hubs())
            changes.upsert(RecordKind::ActivityCount, hubId);
        m_holdings.sync.setCountsFrom(list.range.from);
    }
    removeLacking(changes, RecordKind::ActivityCount, list, listed);
}

void Writer::putPastCounts(ChangeSet &changes, const ListWrite &list, const std::vector<ActivityCount> &counts)
{
    std::map<QString, std::vector<ActivityCount>> byHub;
    for (const auto &count : counts)
        byHub[count.hubId].push_back(count);
    if (!m_holdings.pastCounts.put(m_holdings.catalogue.zone().dayOf(list.range.from), byHub))
        return;
    for (const auto &[hubId, hub] : m_holdings.catalogue.hubs())
        changes.upsert(RecordKind::ActivityCount, hubId);
}

template<typename T>
void Writer::putRecords(ChangeSet &changes, const ListWrite &list, const std::vector<T> &records)
{
    const auto kind = kindOfType<T>();
    std::set<QString> listed;
    for (const auto &record : records) {
        listed.insert(record.id);
        putRecord(changes, record, list.mark.revision, list.mark.vouchedAt);
    }
    for (const auto &id : list.deletedIds)
        removeOlder(changes, kind, id, list.mark.revision);
    if (list.scope != ListScope::Update)
        removeLacking(changes, kind, list, listed);
}

template<typename T>
void Writer::putRecord(ChangeSet &changes, const T &record, quint64 revision, Instant observedAt)
{
    const auto kind = kindOfType<T>();
    if (m_holdings.tombstones.covers(kind, record.id, revision))
        return;
    if (write(record, revision, observedAt) == Written::Changed)
        changes.upsert(kind, record.id);
}

Written Writer::write(const Activity &activity, quint64 revision, Instant observedAt)
{
    return m_holdings.activities.put(activity, revision, observedAt);
}

Written Writer::write(const Slot &slot, quint64 revision, Instant observedAt)
{
    return m_holdings.slots.put(slot, revision, observedAt);
}

Written Writer::write(const auto &record, quint64 revision, Instant)
{
    return m_holdings.records.put(kindOfType<std::remove_cvref_t<decltype(record)>>(), record.id, revision,
                                  encode(record));
}

void Writer::removeLacking(ChangeSet &changes, RecordKind kind, const ListWrite &list, const std::set<QString> &listed)
{
    for (const auto &held : heldInScope(kind, list)) {
        if (!listed.contains(held.id))
            removeOlder(changes, kind, held.id, list.mark.revision);
    }
}

std::vector<RecordTable::Held> Writer::heldInScope(RecordKind kind, const ListWrite &list)
{
    if (kind == RecordKind::Activity)
        return m_holdings.activities.held(list.scope == ListScope::Range ? std::optional(list.range) : std::nullopt,
                                          list.hubId);
    if (kind == RecordKind::Slot)
        return m_holdings.slots.held(list.scope == ListScope::Range ? std::optional(list.range) : std::nullopt,
                                     list.hubId);
    if (!list.hubId)
        return m_holdings.records.held(kind);
    // Counts are kept by hub; what else a list of one hub lacks cannot be told from what belongs to others.
    if (const auto revision = m_holdings.records.revisionOf(kind, *list.hubId))
        return {{*list.hubId, *revision}};
    return {};
}

void Writer::removeOlder(ChangeSet &changes, RecordKind kind, const QString &id, quint64 revision)
{
    const auto held = heldRevision(kind, id);
    if (held && *held > revision)
        return;
    m_holdings.tombstones.bury(kind, id, revision, m_clock.now());
    if (!held)
        return;
    removeHeld(kind, id);
    changes.remove(kind, id);
    if (kind == RecordKind::Hub)
        removeHub(changes, id);
}

std::optional<quint64> Writer::heldRevision(RecordKind kind, const QString &id)
{
    if (kind == RecordKind::Activity)
        return m_holdings.activities.revisionOf(id);
    return kind == RecordKind::Slot ? m_holdings.slots.revisionOf(id) : m_holdings.records.revisionOf(kind, id);
}

void Writer::removeHeld(RecordKind kind, const QString &id)
{
    if (kind == RecordKind::Activity)
        m_holdings.activities.remove(id);
    else if (kind == RecordKind::Slot)
        m_holdings.slots.remove(id);
    else
        m_holdings.records.remove(kind, id);
}

void Writer::removeHub(ChangeSet &changes, const QString &id)
{
    if (m_holdings.live.remove(id))
        changes.remove(RecordKind::LiveFootfall, id);
    if (m_holdings.records.remove(RecordKind::ActivityCount, id))
        changes.remove(RecordKind::ActivityCount, id);
    if (m_holdings.history.removeHub(id))
        changes.remove(RecordKind::FootfallHistory, id);
    m_holdings.sync.forgetHub(id);
}

void Writer::noteActivitiesKnown(const ListWrite &list)
{
    if (list.scope != ListScope::Range)
        return;
    const auto hubId = list.hubId.value_or(QString());
    auto range = list.range;
    if (const auto known = m_holdings.activities.known(hubId)) {
        if (known->from <= range.to && range.from <= known->to)
            range = {std::min(known->from, range.from), std::max(known->to, range.to)};
    }
    m_holdings.activities.setKnown(hubId, range);
    if (!list.hubId)
        m_holdings.sync.setActivitiesKnown(range);
}

void Writer::noteSlotsKnown(const ListWrite &list)
{
    if (list.scope != ListScope::Range || list.hubId)
        return;
    const auto &known = m_holdings.sync.state().slotsKnown;
    const bool joins = known && known->from <= list.range.to && list.range.from <= known->to;
    m_holdings.sync.setSlotsKnown(
        joins ? TimeRange{std::min(known->from, list.range.from), std::max(known->to, list.range.to)} : list.range);
}

Result<ChangeSet> Writer::putTicks(const std::vector<EventWrite> &events)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    ChangeSet changes;
    for (const auto &event : events) {
        const auto *tick = std::get_if<FootfallTick>(&event.what);
        if (!tick || event.epoch != m_holdings.sync.state().epoch)
            continue;
        for (const auto &hubId : m_holdings.live.tick(*tick, event.revision, judge()))
            changes.upsert(RecordKind::LiveFootfall, hubId);
        m_holdings.sync.noteEvent(event.revision);
    }
    return changes;
}

Result<ChangeSet> Writer::putEvents(const std::vector<EventWrite> &events)
{
    const bool ticksOnly = std::ranges::all_of(
        events, [](const EventWrite &event) { return std::holds_alternative<FootfallTick>(event.what); });
    if (ticksOnly)
        return ChangeSet();
    return inTransaction([&](ChangeSet &changes) {
        for (const auto &event : events)
            putEvent(changes, event);
    });
}

template<typename T>
void Writer::putIfKept(ChangeSet &changes, const T &record, quint64 revision)
{
    const auto now = m_clock.now();
    if (isKept(record, m_ownHub, now, m_holdings.catalogue.zone()))
        putRecord(changes, record, revision, now);
    else
        removeOlder(changes, kindOfType<T>(), record.id, revision);
}

void Writer::putEvent(ChangeSet &changes, const EventWrite &event)
{
    auto &sync = m_holdings.sync;
    if (sync.state().epoch.isEmpty())
        enterEpoch(event.epoch);
    if (sync.state().epoch != event.epoch)
        return;
    sync.noteEvent(event.revision);
    const auto list = sync.state().lists.find(kindOf(event));
    if (list != sync.state().lists.end() && list->second.epoch == event.epoch
        && list->second.revision >= event.revision)
        return; // the list held it, or its absence
    sync.forgetTag(kindOf(event));
    const auto now = m_clock.now();
    std::visit(Visitor{[](const FootfallTick &) {},
                       [&](const Deleted &gone) { removeOlder(changes, gone.kind, gone.id, event.revision); },
                       [&](const Activity &activity) { putIfKept(changes, activity, event.revision); },
                       [&](const Slot &slot) { putIfKept(changes, slot, event.revision); },
                       [&](const Menu &menu) { putIfKept(changes, menu, event.revision); },
                       [&](const auto &record) { putRecord(changes, record, event.revision, now); }},
               event.what);
}

} // namespace hubscreen::cache
