// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/sync_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

Result<void> SyncBook::load()
{
    loadFacts();
    auto lists = m_database.prepare("SELECT kind, epoch, revision, sync_token, etag, vouched_at FROM list");
    while (lists.step()) {
        m_state.lists[RecordKind(lists.column<int>(0))] = {
            .epoch = lists.column<QByteArray>(1),
            .revision = lists.column<quint64>(2),
            .syncToken = lists.column<QString>(3),
            .etag = lists.column<QByteArray>(4),
            .vouchedAt = lists.column<Instant>(5),
        };
    }
    auto history = m_database.prepare("SELECT hub_id, step, known_from, known_to FROM history_known");
    while (history.step())
        m_state.historyKnown[{history.column<QString>(0), FootfallStep(history.column<int>(1))}] = {
            history.column<Instant>(2), history.column<Instant>(3)};
    return lists.outcome().and_then([&history] { return history.outcome(); });
}

void SyncBook::loadFacts()
{
    TimeRange slots;
    auto facts = m_database.prepare("SELECT name, value FROM fact");
    while (facts.step()) {
        const auto name = facts.column<QString>(0);
        if (name == "district"_L1)
            m_state.districtId = facts.column<QString>(1);
        else if (name == "epoch"_L1)
            m_state.epoch = facts.column<QByteArray>(1);
        else if (name == "revision"_L1)
            m_state.revision = facts.column<quint64>(1);
        else if (name == "server_time"_L1)
            m_state.lastServerTime = facts.column<Instant>(1);
        else if (name == "counts_from"_L1)
            m_countsFrom = facts.column<Instant>(1);
        else if (name == "menus_day"_L1)
            m_menusDay = QDate::fromJulianDay(facts.column<qint64>(1));
        else if (name == "slots_from"_L1)
            slots.from = facts.column<Instant>(1);
        else if (name == "slots_to"_L1)
            slots.to = facts.column<Instant>(1);
    }
    if (slots != TimeRange{})
        m_state.slotsKnown = slots;
    auto known = m_database.prepare("SELECT known_from, known_to FROM activity_known WHERE hub_id = ''");
    if (known.step())
        m_state.activitiesKnown = {known.column<Instant>(0), known.column<Instant>(1)};
}

void SyncBook::storeFact(const char *name, const auto &value)
{
    m_database.prepare("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)")
        .bind(QString::fromLatin1(name), value)
        .perform();
}

void SyncBook::storeList(RecordKind kind, const ListState &list)
{
    m_database
        .prepare("INSERT OR REPLACE INTO list (kind, epoch, revision, sync_token, etag, vouched_at) "
                 "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(int(kind), list.epoch, list.revision, list.syncToken, list.etag, list.vouchedAt)
        .perform();
}

void SyncBook::store(Instant serverTime)
{
    m_state.lastServerTime = std::max(m_state.lastServerTime, serverTime);
    storeFact("district", m_state.districtId);
    storeFact("epoch", m_state.epoch);
    storeFact("revision", m_state.revision);
    storeFact("server_time", m_state.lastServerTime);
    if (m_countsFrom)
        storeFact("counts_from", *m_countsFrom);
    if (m_menusDay.isValid())
        storeFact("menus_day", m_menusDay.toJulianDay());
    if (const auto &slots = m_state.slotsKnown) {
        storeFact("slots_from", slots->from);
        storeFact("slots_to", slots->to);
    }
    if (m_listsChanged) {
        for (const auto &[kind, list] : m_state.lists)
            storeList(kind, list);
    }
    for (const auto &[hubId, step] : m_changedHistory) {
        const auto &range = m_state.historyKnown[{hubId, step}];
        m_database
            .prepare("INSERT OR REPLACE INTO history_known (hub_id, step, known_from, known_to) VALUES (?, ?, ?, ?)")
            .bind(hubId, int(step), range.from, range.to)
            .perform();
    }
    m_changedHistory.clear();
    m_listsChanged = false;
}

void SyncBook::restore(SyncState state)
{
    m_state = std::move(state);
    m_changedHistory.clear();
    m_listsChanged = true;
}

ListState &SyncBook::list(RecordKind kind)
{
    m_listsChanged = true;
    return m_state.lists[kind];
}

void SyncBook::setDistrict(const QString &id)
{
    m_state.districtId = id;
}

void SyncBook::beginEpoch(const QByteArray &epoch)
{
    m_state.epoch = epoch;
    m_state.revision = 0;
    for (auto &[kind, state] : m_state.lists)
        state = ListState{.epoch = {}, .revision = 0, .syncToken = {}, .etag = {}, .vouchedAt = state.vouchedAt};
    m_listsChanged = true;
}

void SyncBook::noteList(RecordKind kind, const ListMark &mark, bool whole, ListScope scope)
{
    if (!whole)
        return;
    auto &state = list(kind);
    // Changes since an older token bring everything; a list without a token of its own leaves the one there is.
    const bool keepsToken = mark.syncToken.isEmpty() && state.epoch == mark.epoch;
    const auto held = state.epoch == mark.epoch ? state.revision : 0;
    state = ListState{.epoch = mark.epoch,
                      .revision = scope == ListScope::Range ? held : mark.revision,
                      .syncToken = keepsToken ? state.syncToken : mark.syncToken,
                      .etag = scope == ListScope::Full ? mark.etag : QByteArray(),
                      .vouchedAt = std::max(state.vouchedAt, mark.vouchedAt)};
}

void SyncBook::noteEvent(quint64 revision)
{
    m_state.revision = std::max(m_state.revision, revision);
}

void SyncBook::forgetTag(RecordKind kind)
{
    if (const auto found = m_state.lists.find(kind); found != m_state.lists.end() && !found->second.etag.isEmpty())
        list(kind).etag.clear();
}

bool SyncBook::vouch(RecordKind kind, Instant at)
{
    if (at <= vouchedAt(kind))
        return false;
    list(kind).vouchedAt = at;
    return true;
}

Instant SyncBook::vouchedAt(RecordKind kind) const
{
    const auto found = m_state.lists.find(kind);
    return found == m_state.lists.end() ? Instant{} : found->second.vouchedAt;
}

void SyncBook::setActivitiesKnown(const std::optional<TimeRange> &range)
{
    m_state.activitiesKnown = range;
}

void SyncBook::setSlotsKnown(const std::optional<TimeRange> &range)
{
    m_state.slotsKnown = range;
}

void SyncBook::noteHistory(const QString &hubId, FootfallStep step, const TimeRange &range)
{
    const std::pair key{hubId, step};
    auto [found, isNew] = m_state.historyKnown.try_emplace(key, range);
    auto &known = found->second;
    const bool joins = range.from <= known.to && known.from <= range.to;
    if (joins)
        known = {std::min(known.from, range.from), std::max(known.to, range.to)};
    else if (range.to > known.to) // a gap between them: the later one counts
        known = range;
    m_changedHistory.push_back(key);
}

std::optional<TimeRange> SyncBook::historyKnown(const QString &hubId, FootfallStep step) const
{
    const auto found = m_state.historyKnown.find({hubId, step});
    return found == m_state.historyKnown.end() ? std::nullopt : std::optional(found->second);
}

void SyncBook::forgetHub(const QString &hubId)
{
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour, FootfallStep::Day})
        m_state.historyKnown.erase({hubId, step});
}

void SyncBook::setCountsFrom(Instant from)
{
    m_countsFrom = from;
}

} // namespace hubscreen::cache
