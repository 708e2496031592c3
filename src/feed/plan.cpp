// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/plan.h"

#include "domain/retention.h"

#include <algorithm>

namespace hubscreen::feed {

using cache::ListScope;
using cache::RecordKind;

namespace {

constexpr int freshMonthDays = 2;
constexpr int revisedDays = 2;
constexpr Milliseconds oneDay = std::chrono::hours(24);
// A reply may have 100,000; smaller ones keep the cache's transactions short beside a living screen.
constexpr qint64 bucketsAReply = 20'000;

qint64 bucketsIn(const TimeRange &range, FootfallStep step)
{
    return (range.to - range.from) / Milliseconds(lengthOf(step)) + 1;
}

Instant finishedUpTo(const SyncScope &scope, FootfallStep step)
{
    const auto day = scope.zone.startOf(scope.zone.dayOf(scope.now));
    if (step == FootfallStep::Day)
        return day;
    const Milliseconds width = lengthOf(step);
    return day + (scope.now - day) / width * width; // by time that went by: an hour may come twice by the wall clock
}

/// What is missing of `needed` where `there` has been fetched; empty range: nothing.
TimeRange missing(const std::optional<TimeRange> &there, const TimeRange &needed, const Zone &zone, bool revise)
{
    // The window moves on by a day each day; what was there at its beginning yesterday is still enough.
    if (!there || there->from > needed.from + oneDay || there->to < needed.from)
        return needed;
    const auto from = revise ? zone.startOf(zone.dayOf(there->to).addDays(-revisedDays)) : there->to;
    return {std::max(from, needed.from), needed.to};
}

std::optional<TimeRange> historyOf(const SyncedState &synced, const QString &hubId, FootfallStep step)
{
    const auto found = synced.history.find({hubId, step});
    return found == synced.history.end() ? std::nullopt : std::optional(found->second);
}

void addSeries(std::vector<FetchRequest> &requests, const SyncedState &synced, const SyncScope &scope,
               const QString &hubId, FootfallStep step, bool revise)
{
    const auto range = missing(historyOf(synced, hubId, step), scope.history(step), scope.zone, revise);
    if (range.from >= range.to)
        return;
    HistoryRequest request{.step = step, .range = range};
    if (!hubId.isEmpty())
        request.hubIds = {hubId};
    requests.push_back({request, Stage::Background});
}

/// All hubs that lack the same range share requests.
void addHubs(std::vector<FetchRequest> &requests, const SyncedState &synced, const SyncScope &scope, FootfallStep step,
             bool revise)
{
    std::map<std::pair<Instant, Instant>, std::vector<QString>> byRange;
    for (const auto &hub : synced.hubs) {
        const auto range = missing(historyOf(synced, hub, step), scope.history(step), scope.zone, revise);
        if (range.from < range.to)
            byRange[{range.from, range.to}].push_back(hub);
    }
    for (const auto &[bounds, hubs] : byRange) {
        const TimeRange range{bounds.first, bounds.second};
        const auto atOnce = std::size_t(std::max<qint64>(1, bucketsAReply / bucketsIn(range, step)));
        for (std::size_t first = 0; first < hubs.size(); first += atOnce) {
            const auto last = std::min(first + atOnce, hubs.size());
            requests.push_back(
                {HistoryRequest{.step = step,
                                .range = range,
                                .hubIds = {hubs.begin() + qsizetype(first), hubs.begin() + qsizetype(last)},
                                .everyHub = last - first == synced.hubs.size()},
                 Stage::Background});
        }
    }
}

bool hasToken(const SyncedState &synced, RecordKind kind)
{
    const auto found = synced.syncTokens.find(kind);
    return found != synced.syncTokens.end() && !found->second.isEmpty();
}

ListRequest update(const SyncedState &synced, RecordKind kind)
{
    return {.kind = kind, .scope = ListScope::Update, .updatedSince = synced.syncTokens.at(kind)};
}

ListRequest pastCounts(const TimeRange &month)
{
    return {.kind = RecordKind::ActivityCount, .scope = ListScope::Range, .range = month};
}

/// A new month has begun: the last one, which was "so far", is asked for as a whole.
void addCounts(std::vector<FetchRequest> &requests, const SyncScope &scope)
{
    requests.push_back({ListRequest{.kind = RecordKind::ActivityCount, .range = scope.monthSoFar()}});
    if (scope.zone.dayOf(scope.now).day() <= freshMonthDays)
        requests.push_back({pastCounts(scope.pastMonths().front())});
}

/// Changes suffice when the token's list reached today and does not begin later than the window.
bool activitiesCanUpdate(const SyncedState &synced, const SyncScope &scope)
{
    return hasToken(synced, RecordKind::Activity) && synced.activities
        && synced.activities->from <= scope.activities().from && synced.activities->to > scope.now;
}

void addActivities(std::vector<FetchRequest> &requests, const SyncedState &synced, const SyncScope &scope)
{
    const auto window = scope.activities();
    if (!activitiesCanUpdate(synced, scope)) {
        requests.push_back({ListRequest{.kind = RecordKind::Activity, .scope = ListScope::Range, .range = window}});
        return;
    }
    requests.push_back({update(synced, RecordKind::Activity)});
    if (synced.activities->to < window.to)
        requests.push_back({ListRequest{
            .kind = RecordKind::Activity, .scope = ListScope::Range, .range = {synced.activities->to, window.to}}});
}

/// A day a list: a large district's week would be one too long to hold at once.
void addSlots(std::vector<FetchRequest> &requests, const SyncedState &synced, const SyncScope &scope)
{
    const auto window = scope.slots();
    const bool canUpdate = hasToken(synced, RecordKind::Slot) && synced.slots && synced.slots->from <= window.from
        && synced.slots->to > scope.now;
    if (canUpdate)
        requests.push_back({update(synced, RecordKind::Slot)});
    auto day = scope.zone.dayOf(canUpdate ? synced.slots->to : window.from);
    for (; scope.zone.startOf(day) < window.to; day = day.addDays(1))
        requests.push_back(
            {ListRequest{.kind = RecordKind::Slot, .scope = ListScope::Range, .range = scope.zone.rangeOf(day)}});
}

} // namespace

void SyncedState::forgetEpoch()
{
    syncTokens.clear();
    activities.reset();
    slots.reset();
}

void SyncedState::addHistory(const HistoryRequest &request)
{
    const auto add = [&](const QString &hub) {
        auto [entry, isNew] = history.try_emplace({hub, request.step}, request.range);
        auto &range = entry->second;
        const bool joined = request.range.from <= range.to && request.range.to >= range.from;
        if (!isNew)
            range = joined ? TimeRange{std::min(range.from, request.range.from), std::max(range.to, request.range.to)}
                           : request.range;
    };
    if (request.hubIds.empty())
        add(QString());
    std::ranges::for_each(request.hubIds, add);
}

SyncedState syncedStateOf(const cache::SyncState &state)
{
    SyncedState synced{.districtId = state.districtId,
                       .epoch = state.epoch,
                       .syncTokens = {},
                       .activities = state.activitiesKnown,
                       .slots = state.slotsKnown,
                       .history = state.historyKnown,
                       .hubs = state.hubs};
    for (const auto &[kind, list] : state.lists) {
        if (list.epoch == state.epoch)
            synced.syncTokens[kind] = list.syncToken;
    }
    return synced;
}

TimeRange SyncScope::activities() const
{
    return retention::activities(zone.dayOf(now), zone);
}

TimeRange SyncScope::ownPastActivities() const
{
    const auto today = zone.dayOf(now);
    return {retention::ownActivities(today, zone).from, retention::activities(today, zone).from};
}

bool SyncScope::keeps(const Activity &activity) const
{
    return liesIn(activity.time, activities())
        || (!ownHub.isEmpty() && activity.hubId == ownHub && liesIn(activity.time, ownPastActivities()));
}

TimeRange SyncScope::slots() const
{
    return retention::slots(zone.dayOf(now), zone);
}

TimeRange SyncScope::history(FootfallStep step) const
{
    return {zone.startOf(retention::firstHistoryDay(step, zone.dayOf(now))), finishedUpTo(*this, step)};
}

TimeRange SyncScope::monthSoFar() const
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(QDate(today.year(), today.month(), 1)), zone.startOf(today.addDays(1))};
}

std::vector<TimeRange> SyncScope::pastMonths() const
{
    std::vector<TimeRange> months;
    for (const auto first : retention::pastCountMonths(zone.dayOf(now)))
        months.push_back({zone.startOf(first), zone.startOf(first.addMonths(1))});
    return months;
}

std::vector<FetchRequest> firstPicture(const SyncedState &synced, const SyncScope &scope)
{
    std::vector<FetchRequest> requests;
    if (scope.kiosk)
        requests.push_back({KioskRequest{}});
    std::ranges::move(refresh(RecordKind::Hub, synced, scope), std::back_inserter(requests));
    std::ranges::move(refresh(RecordKind::LiveFootfall, synced, scope), std::back_inserter(requests));
    std::ranges::move(ownHub(synced, scope), std::back_inserter(requests));
    return requests;
}

std::vector<FetchRequest> ownHub(const SyncedState &synced, const SyncScope &scope)
{
    if (scope.ownHub.isEmpty())
        return {};
    auto requests = ownHistory(synced, scope, true);
    const auto today = scope.zone.rangeOf(scope.zone.dayOf(scope.now));
    if (activitiesCanUpdate(synced, scope))
        requests.push_back({update(synced, RecordKind::Activity)});
    else
        requests.push_back({ListRequest{
            .kind = RecordKind::Activity, .scope = ListScope::Range, .range = today, .hubId = scope.ownHub}});
    requests.push_back({ListRequest{.kind = RecordKind::Activity,
                                    .scope = ListScope::Range,
                                    .range = scope.ownPastActivities(),
                                    .hubId = scope.ownHub},
                        Stage::Background});
    return requests;
}

std::vector<FetchRequest> background(const SyncedState &synced, const SyncScope &scope)
{
    std::vector<FetchRequest> requests;
    for (const auto kind : {RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity, RecordKind::Service,
                            RecordKind::Menu, RecordKind::Slot, RecordKind::ActivityCount})
        std::ranges::move(refresh(kind, synced, scope), std::back_inserter(requests));
    for (const auto &month : scope.pastMonths())
        requests.push_back({pastCounts(month)});
    std::ranges::move(otherHistory(synced, scope, true), std::back_inserter(requests));
    for (auto &request : requests)
        request.stage = Stage::Background;
    return requests;
}

std::vector<FetchRequest> refresh(RecordKind kind, const SyncedState &synced, const SyncScope &scope)
{
    std::vector<FetchRequest> requests;
    if (kind == RecordKind::District)
        requests.push_back({DistrictRequest{}, Stage::District});
    else if (kind == RecordKind::Kiosk)
        requests.push_back({KioskRequest{}});
    else if (kind == RecordKind::Activity)
        addActivities(requests, synced, scope);
    else if (kind == RecordKind::Slot)
        addSlots(requests, synced, scope);
    else if (kind == RecordKind::Menu)
        requests.push_back({ListRequest{.kind = kind, .range = scope.today()}});
    else if (kind == RecordKind::ActivityCount)
        addCounts(requests, scope);
    else if (kind != RecordKind::LiveFootfall && hasToken(synced, kind))
        requests.push_back({update(synced, kind)});
    else
        requests.push_back({ListRequest{.kind = kind}});
    return requests;
}

std::vector<FetchRequest> ownHistory(const SyncedState &synced, const SyncScope &scope, bool revise)
{
    std::vector<FetchRequest> requests;
    if (!scope.ownHub.isEmpty())
        addSeries(requests, synced, scope, scope.ownHub, FootfallStep::QuarterHour, revise);
    for (auto &request : requests)
        request.stage = Stage::FirstPicture;
    return requests;
}

std::vector<FetchRequest> otherHistory(const SyncedState &synced, const SyncScope &scope, bool revise)
{
    std::vector<FetchRequest> requests;
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour, FootfallStep::Day})
        addSeries(requests, synced, scope, {}, step, revise);
    addHubs(requests, synced, scope, FootfallStep::Hour, revise);
    addHubs(requests, synced, scope, FootfallStep::Day, revise);
    return requests;
}

} // namespace hubscreen::feed
