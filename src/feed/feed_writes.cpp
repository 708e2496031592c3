// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"

#include <algorithm>

// What is written into the cache, and what is known once it is there.
namespace hubscreen::feed {

using cache::RecordKind;

namespace {

/// Of all hubs, and not of a past month's counts.
bool isOfWindow(const ListOrder &order)
{
    const bool isKind = order.kind == RecordKind::Activity || order.kind == RecordKind::Slot;
    return isKind && order.scope == cache::ListScope::Range && !order.hubId;
}

} // namespace

void Feed::takeList(const Arrival &arrival, cache::ListWrite write)
{
    const auto &order = std::get<ListOrder>(arrival.order.what);
    if (m_gates.isStale(order.kind, arrival.mark.revision)) {
        m_gates.listGone(order.kind);
        m_errands.addLater(arrival.order);
        return;
    }
    write.mark = arrival.mark;
    keepWanted(write);
    const auto hubsBefore = m_known.hubs;
    noteList(write, order);
    const auto mark = write.mark;
    watch(m_cache.putList(std::move(write)), arrival.order, [this, kind = order.kind, mark] { knowToken(kind, mark); });
    m_gates.listApplied(order.kind, arrival.mark.revision, order.scope != cache::ListScope::Range && !order.hubId);
    m_errands.remember(arrival);
    if (m_known.hubs != hubsBefore) // new ones have a past too
        m_errands.add(otherHistory(m_known, wanted(), false));
}

/// What the list makes known. A token that does not cover all of its kind is not kept: it would skip changes of the rest.
void Feed::noteList(cache::ListWrite &write, const ListOrder &order)
{
    if (const auto *hubs = std::get_if<std::vector<Hub>>(&write.records)) {
        if (order.scope == cache::ListScope::Full)
            m_known.hubs.clear();
        for (const auto &hub : *hubs)
            m_known.hubs.insert(hub.id);
        for (const auto &id : write.deletedIds)
            m_known.hubs.erase(id);
    }
    if (isOfWindow(order))
        noteWindow(write, order);
    else if (order.scope == cache::ListScope::Range)
        write.mark.syncToken.clear();
}

/// A window may come in parts. Once all are there, the oldest part's token brings what has changed since in any of them.
void Feed::noteWindow(cache::ListWrite &write, const ListOrder &order)
{
    const bool isSlots = order.kind == RecordKind::Slot;
    const auto window = isSlots ? wanted().slots() : wanted().activities();
    auto &known = isSlots ? m_known.slots : m_known.activities;
    const bool joins = known && order.range.from == known->to;
    known = joins ? TimeRange{known->from, order.range.to} : order.range;
    const Token token{write.mark.syncToken, write.mark.revision};
    const auto part = m_partTokens.find(order.kind);
    write.mark.syncToken.clear();
    if (joins && part == m_partTokens.end())
        return; // the token that there is goes on
    const auto oldest = joins && part->second.revision < token.revision ? part->second : token;
    m_partTokens[order.kind] = oldest;
    if (known->from > window.from || known->to < window.to)
        return;
    write.mark.syncToken = oldest.text;
    m_partTokens.erase(order.kind);
}

/// A part of a window could not be written: what is there is no whole.
void Feed::forgetWindow(const Order &order)
{
    const auto *list = std::get_if<ListOrder>(&order.what);
    if (!list || !isOfWindow(*list))
        return;
    (list->kind == RecordKind::Slot ? m_known.slots : m_known.activities).reset();
    m_partTokens.erase(list->kind);
}

void Feed::keepWanted(cache::ListWrite &write) const
{
    if (auto *live = std::get_if<std::vector<LiveFootfall>>(&write.records))
        std::erase_if(*live, [this](const LiveFootfall &sample) { return isTooFarAhead(sample); });
    if (write.scope != cache::ListScope::Update)
        return;
    std::visit(
        [&, window = wanted()]<typename T>(std::vector<T> &records) {
            if constexpr (requires(const T &record) { window.keeps(record); }) {
                const auto dropped =
                    std::ranges::stable_partition(records, [&](const T &record) { return window.keeps(record); });
                for (const auto &record : dropped) // perhaps moved out of the window: it may be known
                    write.deletedIds.push_back(record.id);
                records.erase(dropped.begin(), dropped.end());
            }
        },
        write.records);
}

void Feed::takeHistory(const Arrival &arrival, const wire::FootfallHistory &history)
{
    const auto &order = std::get<HistoryOrder>(arrival.order.what);
    m_known.addHistory(order);
    watch(m_cache.putHistory(history.series, order.step, order.range, arrival.mark.vouchedAt), arrival.order);
}

/// The cache tells staff about its own troubles; what it could not take is fetched again when it may have room.
/// In full: "not modified" would be no answer.
void Feed::watch(QFuture<Result<quint64>> written, const std::optional<Order> &order,
                 const std::function<void()> &whenWritten)
{
    written.then(this, [this, order, whenWritten](const Result<quint64> &result) {
        if (result && whenWritten)
            whenWritten();
        if (result || !m_running || !order)
            return;
        m_errands.forget(feed::kindOf(*order));
        forgetWindow(*order);
        m_errands.addLater(*order);
    });
}

/// Changes are asked for since what the cache holds, not since what it was to hold: else what it could not take is never told again.
void Feed::knowToken(RecordKind kind, const cache::ListMark &mark)
{
    if (!mark.syncToken.isEmpty() && m_planned && m_known.epoch == mark.epoch)
        m_known.syncTokens[kind] = mark.syncToken;
}

/// Nobody tells an event again: the lists of its kind have to.
void Feed::watchEvents(QFuture<Result<quint64>> written, const std::set<RecordKind> &kinds)
{
    written.then(this, [this, kinds](const Result<quint64> &result) {
        if (result || !m_running)
            return;
        for (const auto kind : kinds) {
            m_errands.forget(kind);
            for (const auto &order : refresh(kind, m_known, wanted()))
                m_errands.addLater(order);
        }
    });
}

} // namespace hubscreen::feed
