// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/snapshot_intake.h"

#include "core/visitor.h"

#include <algorithm>

namespace hubscreen::feed {

using cache::RecordKind;

namespace {

/// It lacks nothing of its kind.
bool isWhole(const FetchRequest &request)
{
    const auto *list = std::get_if<ListRequest>(&request.what);
    return !list || (list->scope != cache::ListScope::Range && !list->hubId);
}

/// Of all hubs, and not of a past month's counts.
bool isOfWindow(const ListRequest &request)
{
    const bool isKind = request.kind == RecordKind::Activity || request.kind == RecordKind::Slot;
    return isKind && request.scope == cache::ListScope::Range && !request.hubId;
}

} // namespace

SnapshotIntake::SnapshotIntake(Session &session, EventBuffer &buffer, FetchQueue &fetches, cache::Cache &cache)
    : m_session(session),
      m_buffer(buffer),
      m_fetches(fetches),
      m_cache(cache)
{
}

void SnapshotIntake::putDistrict(const District &district, const FetchResult &result)
{
    watch(m_cache.putDistrict(district, result.mark), result.request);
}

void SnapshotIntake::take(const FetchResult &result)
{
    if (result.notModified)
        return takeNotModified(result);
    std::visit(Visitor{
                   [](const auto &) {},
                   [&](const KioskSettings &settings) { takeKiosk(result, settings); },
                   [&](const cache::ListWrite &list) { takeList(result, list); },
                   [&](const wire::FootfallHistory &history) { takeHistory(result, history); },
               },
               result.content);
}

/// What is cached is the list.
void SnapshotIntake::takeNotModified(const FetchResult &result)
{
    const auto kind = kindOf(result.request);
    m_cache.vouch(kind, result.mark.vouchedAt);
    if (m_buffer.isStale(kind, result.mark.revision))
        m_buffer.listDropped(kind);
    else
        m_buffer.listApplied(kind, result.mark.revision, isWhole(result.request));
}

void SnapshotIntake::takeKiosk(const FetchResult &result, const KioskSettings &settings)
{
    watch(m_cache.putKiosk(settings, result.mark), result.request);
    m_buffer.listApplied(RecordKind::Kiosk, result.mark.revision, true);
    m_fetches.remember(result.request, result.mark.etag);
    Q_EMIT ownHubTold(settings.hubId);
}

void SnapshotIntake::takeList(const FetchResult &result, cache::ListWrite write)
{
    const auto &request = std::get<ListRequest>(result.request.what);
    if (m_buffer.isStale(request.kind, result.mark.revision)) {
        m_buffer.listDropped(request.kind);
        m_fetches.addDelayed(result.request);
        return;
    }
    write.mark = result.mark;
    keepInScope(write);
    const auto hubsBefore = m_session.synced().hubs;
    noteHubs(write);
    noteToken(write, request);
    const auto mark = write.mark;
    watch(m_cache.putList(std::move(write)), result.request,
          [this, kind = request.kind, mark] { keepToken(kind, mark); });
    m_buffer.listApplied(request.kind, mark.revision, isWhole(result.request));
    m_fetches.remember(result.request, result.mark.etag);
    if (m_session.synced().hubs != hubsBefore) // new ones have a past too
        m_fetches.add(otherHistory(m_session.synced(), m_session.scope(), false));
}

void SnapshotIntake::noteHubs(const cache::ListWrite &write)
{
    const auto *listed = std::get_if<std::vector<Hub>>(&write.records);
    if (!listed)
        return;
    auto &hubs = m_session.synced().hubs;
    if (write.scope == cache::ListScope::Full)
        hubs.clear();
    for (const auto &hub : *listed)
        hubs.insert(hub.id);
    for (const auto &id : write.deletedIds)
        hubs.erase(id);
}

/// A token that does not cover all of its kind is not kept: it would skip changes of the rest.
void SnapshotIntake::noteToken(cache::ListWrite &write, const ListRequest &request)
{
    if (isOfWindow(request))
        noteWindow(write, request);
    else if (request.scope == cache::ListScope::Range)
        write.mark.syncToken.clear();
}

/// A window may come in parts. Once all are there, the oldest part's token brings what has changed since in any of
/// them.
void SnapshotIntake::noteWindow(cache::ListWrite &write, const ListRequest &request)
{
    const bool isSlots = request.kind == RecordKind::Slot;
    const auto window = isSlots ? m_session.scope().slots() : m_session.scope().activities();
    auto &known = isSlots ? m_session.synced().slots : m_session.synced().activities;
    const bool joins = known && request.range.from == known->to;
    known = joins ? TimeRange{known->from, request.range.to} : request.range;
    const Token token{write.mark.syncToken, write.mark.revision};
    const auto part = m_partTokens.find(request.kind);
    write.mark.syncToken.clear();
    if (joins && part == m_partTokens.end())
        return; // the token that there is goes on
    const auto oldest = joins && part->second.revision < token.revision ? part->second : token;
    m_partTokens[request.kind] = oldest;
    if (known->from > window.from || known->to < window.to)
        return;
    write.mark.syncToken = oldest.text;
    m_partTokens.erase(request.kind);
}

/// A part of a window could not be written: what is there is no whole.
void SnapshotIntake::forgetWindow(const FetchRequest &request)
{
    const auto *list = std::get_if<ListRequest>(&request.what);
    if (!list || !isOfWindow(*list))
        return;
    auto &synced = m_session.synced();
    (list->kind == RecordKind::Slot ? synced.slots : synced.activities).reset();
    m_partTokens.erase(list->kind);
}

void SnapshotIntake::keepInScope(cache::ListWrite &write) const
{
    if (auto *live = std::get_if<std::vector<LiveFootfall>>(&write.records))
        std::erase_if(*live, [this](const LiveFootfall &sample) { return m_session.isTooFarAhead(sample.at); });
    if (write.scope != cache::ListScope::Update)
        return;
    std::visit(
        [&, scope = m_session.scope()]<typename T>(std::vector<T> &records) {
            if constexpr (requires(const T &record) { scope.keeps(record); }) {
                const auto dropped =
                    std::ranges::stable_partition(records, [&](const T &record) { return scope.keeps(record); });
                for (const auto &record : dropped) // perhaps moved out of the window: it may be known
                    write.deletedIds.push_back(record.id);
                records.erase(dropped.begin(), dropped.end());
            }
        },
        write.records);
}

void SnapshotIntake::takeHistory(const FetchResult &result, const wire::FootfallHistory &history)
{
    const auto &request = std::get<HistoryRequest>(result.request.what);
    m_session.synced().addHistory(request);
    watch(m_cache.putHistory(history.series, request.step, request.range, result.mark.vouchedAt), result.request);
}

/// The cache tells staff about its own troubles; what it could not take is fetched again when it may have room.
/// In full: "not modified" would be no answer.
void SnapshotIntake::watch(QFuture<Result<quint64>> written, const FetchRequest &request,
                           const std::function<void()> &whenWritten)
{
    written.then(this, [this, request, whenWritten](const Result<quint64> &result) {
        if (result && whenWritten)
            whenWritten();
        if (result || !m_session.isRunning())
            return;
        m_fetches.forget(kindOf(request));
        forgetWindow(request);
        m_fetches.addDelayed(request);
    });
}

/// Changes are asked for since what the cache holds, not since what it was to hold: else what it could not take is
/// never told again.
void SnapshotIntake::keepToken(RecordKind kind, const cache::ListMark &mark)
{
    auto &synced = m_session.synced();
    if (!mark.syncToken.isEmpty() && m_session.isFollowing() && synced.epoch == mark.epoch)
        synced.syncTokens[kind] = mark.syncToken;
}

} // namespace hubscreen::feed
