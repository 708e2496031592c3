// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/schedule.h"

#include <algorithm>

namespace hubscreen::feed {

using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds pollAtLeastEvery = 1h;
constexpr Milliseconds pollAtMostEvery = 15s;
constexpr Milliseconds countsAtMostEvery = 10min;
constexpr Milliseconds defaultMaxAge = 60s;
constexpr Milliseconds reviseEvery = 6h;
constexpr auto pollOnly = {RecordKind::District, RecordKind::ActivityCount};
constexpr auto streamed = {RecordKind::LiveFootfall, RecordKind::Hub,    RecordKind::Organisation,
                           RecordKind::Activity,     RecordKind::Notice, RecordKind::Kiosk,
                           RecordKind::Service,      RecordKind::Slot,   RecordKind::Menu};
constexpr auto daily = {RecordKind::Hub,           RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                        RecordKind::ActivityCount, RecordKind::Service,      RecordKind::Menu,   RecordKind::Slot};

void append(std::vector<FetchRequest> &all, std::vector<FetchRequest> some)
{
    std::ranges::move(some, std::back_inserter(all));
}

} // namespace

Schedule::Schedule(const Clock &clock, Random &random)
    : m_clock(clock),
      m_bucketDelay(Milliseconds(10'000 + qint64(random.unit() * 50'000)))
{
}

void Schedule::begin(const SyncScope &scope)
{
    m_day = scope.zone.dayOf(scope.now);
    m_lastRevision = scope.now;
    m_lastBucket = scope.history(FootfallStep::QuarterHour).to;
}

void Schedule::fetched(RecordKind kind, std::optional<Milliseconds> maxAge)
{
    auto &asked = m_asked[kind];
    asked.at = m_clock.monotonic();
    if (maxAge)
        asked.maxAge = maxAge;
}

std::vector<FetchRequest> Schedule::due(const SyncedState &synced, const SyncScope &scope, bool streaming)
{
    Requests due;
    addPolls(due, synced, scope, streaming);
    addBuckets(due, synced, scope);
    addDay(due, synced, scope);
    return due;
}

bool Schedule::isDue(RecordKind kind, Milliseconds atMostEvery) const
{
    const auto found = m_asked.find(kind);
    const auto asked = found == m_asked.end() ? Asked() : found->second;
    return m_clock.monotonic() - asked.at
        >= std::clamp(asked.maxAge.value_or(defaultMaxAge), atMostEvery, pollAtLeastEvery);
}

void Schedule::addPolls(Requests &due, const SyncedState &synced, const SyncScope &scope, bool streaming)
{
    const auto poll = [&](RecordKind kind, Milliseconds atMostEvery) {
        if (!isDue(kind, atMostEvery))
            return;
        m_asked[kind].at = m_clock.monotonic();
        append(due, refresh(kind, synced, scope));
    };
    for (const auto kind : pollOnly)
        poll(kind, countsAtMostEvery);
    if (streaming)
        return;
    for (const auto kind : streamed) {
        if (kind != RecordKind::Kiosk || scope.kiosk)
            poll(kind, pollAtMostEvery);
    }
}

void Schedule::addBuckets(Requests &due, const SyncedState &synced, const SyncScope &scope)
{
    const auto bucket = scope.history(FootfallStep::QuarterHour).to;
    if (bucket == m_lastBucket || scope.now < bucket + m_bucketDelay)
        return;
    m_lastBucket = bucket;
    const bool revise = scope.now - m_lastRevision >= reviseEvery;
    if (revise)
        m_lastRevision = scope.now;
    append(due, ownHistory(synced, scope, revise));
    append(due, otherHistory(synced, scope, revise));
}

void Schedule::addDay(Requests &due, const SyncedState &synced, const SyncScope &scope)
{
    const auto day = scope.zone.dayOf(scope.now);
    if (std::exchange(m_day, day) == day)
        return;
    for (const auto kind : daily)
        append(due, refresh(kind, synced, scope));
}

} // namespace hubscreen::feed
