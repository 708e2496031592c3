// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"

#include <algorithm>

// What is written into the cache, and what is known once it is there.
namespace hubscreen::feed {

using cache::RecordKind;

namespace {

/// Of all hubs, and not of a past month's counts.
bool isOfWindow(const ListRequest &request)
{
    const bool isKind = request.kind == RecordKind::Activity || request.kind == RecordKind::Slot;
    return isKind && request.scope == cache::ListScope::Range && !request.hubId;
}

} // namespace

void Feed::takeList(const FetchResult &result, cache::ListWrite write)
{
    const auto &request = std::get<ListRequest>(result.request.what);
    if (m_eventBuffer.isStale(request.kind, result.mark.revision)) {
        m_eventBuffer.listDropped(request.kind);
        m_fetches.addDelayed(result.request);
        return;
    }
    write.mark = result.mark;
    keepInScope(write);
    const auto hubsBefore = m_synced.hubs;
    noteList(write, request);
    const auto mark = write.mark;
    watch(m_cache.putList(std::move(write)), result.request,
          [this, kind = request.kind, mark] { knowToken(kind, mark); });
    m_eventBuffer.listApplied(request.kind, result.mark.revision,
                              request.scope != cache::ListScope::Range && !request.hubId);
    m_fetches.remember(result);
    if (m_synced.hubs != hubsBefore) // new ones have a past too
        m_fetches.add(otherHistory(m_synced, scope(), false));
}

/// What the list makes synced. A token that does not cover all of its kind is not kept: it would skip changes of the rest.
void Feed::noteList(cache::ListWrite &write, const ListRequest &request)
{
    if (const auto *hubs = std::get_if<std::vector<Hub>>(&write.records)) {
        if (request.scope == cache::ListScope::Full)
            m_synced.hubs.clear();
        for (const auto &hub : *hubs)
            m_synced.hubs.insert(hub.id);
        for (const auto &id : write.deletedIds)
            m_synced.hubs.erase(id);
    }
    if (isOfWindow(request))
        noteWindow(write, request);
    else if (request.scope == cache::ListScope::Range)
        write.mark.syncToken.clear();
}

/// A window may come in parts. Once all are there, the oldest part's token brings what has changed since in any of them.
void Feed::noteWindow(cache::ListWrite &write, const ListRequest &request)
{
    const bool isSlots = request.kind == RecordKind::Slot;
    const auto window = isSlots ? scope().slots() : scope().activities();
    auto &synced = isSlots ? m_synced.slots : m_synced.activities;
    const bool joins = synced && request.range.from == synced->to;
    synced = joins ? TimeRange{synced->from, request.range.to} : request.range;
    const Token token{write.mark.syncToken, write.mark.revision};
    const auto part = m_partTokens.find(request.kind);
    write.mark.syncToken.clear();
    if (joins && part == m_partTokens.end())
        return; // the token that there is goes on
    const auto oldest = joins && part->second.revision < token.revision ? part->second : token;
    m_partTokens[request.kind] = oldest;
    if (synced->from > window.from || synced->to < window.to)
        return;
    write.mark.syncToken = oldest.text;
    m_partTokens.erase(request.kind);
}

/// A part of a window could not be written: what is there is no whole.
void Feed::forgetWindow(const FetchRequest &request)
{
    const auto *list = std::get_if<ListRequest>(&request.what);
    if (!list || !isOfWindow(*list))
        return;
    (list->kind == RecordKind::Slot ? m_synced.slots : m_synced.activities).reset();
    m_partTokens.erase(list->kind);
}

void Feed::keepInScope(cache::ListWrite &write) const
{
    if (auto *live = std::get_if<std::vector<LiveFootfall>>(&write.records))
        std::erase_if(*live, [this](const LiveFootfall &sample) { return isTooFarAhead(sample); });
    if (write.scope != cache::ListScope::Update)
        return;
    std::visit(
        [&, window = scope()]<typename T>(std::vector<T> &records) {
            if constexpr (requires(const T &record) { window.keeps(record); }) {
                const auto dropped =
                    std::ranges::stable_partition(records, [&](const T &record) { return window.keeps(record); });
                for (const auto &record : dropped) // perhaps moved out of the window: it may be synced
                    write.deletedIds.push_back(record.id);
                records.erase(dropped.begin(), dropped.end());
            }
        },
        write.records);
}

void Feed::takeHistory(const FetchResult &result, const wire::FootfallHistory &history)
{
    const auto &request = std::get<HistoryRequest>(result.request.what);
    m_synced.addHistory(request);
    watch(m_cache.putHistory(history.series, request.step, request.range, result.mark.vouchedAt), result.request);
}

/// The cache tells staff about its own troubles; what it could not take is fetched again when it may have room.
/// In full: "not modified" would be no answer.
void Feed::watch(QFuture<Result<quint64>> written, const std::optional<FetchRequest> &request,
                 const std::function<void()> &whenWritten)
{
    written.then(this, [this, request, whenWritten](const Result<quint64> &result) {
        if (result && whenWritten)
            whenWritten();
        if (result || !m_running || !request)
            return;
        m_fetches.forget(feed::kindOf(*request));
        forgetWindow(*request);
        m_fetches.addDelayed(*request);
    });
}

/// Changes are asked for since what the cache holds, not since what it was to hold: else what it could not take is never told again.
void Feed::knowToken(RecordKind kind, const cache::ListMark &mark)
{
    if (!mark.syncToken.isEmpty() && m_planned && m_synced.epoch == mark.epoch)
        m_synced.syncTokens[kind] = mark.syncToken;
}

/// Nobody tells an event again: the lists of its kind have to.
void Feed::watchEvents(QFuture<Result<quint64>> written, const std::set<RecordKind> &kinds)
{
    written.then(this, [this, kinds](const Result<quint64> &result) {
        if (result || !m_running)
            return;
        for (const auto kind : kinds) {
            m_fetches.forget(kind);
            for (const auto &request : refresh(kind, m_synced, scope()))
                m_fetches.addDelayed(request);
        }
    });
}

} // namespace hubscreen::feed
