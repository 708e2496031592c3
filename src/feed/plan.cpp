// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/plan.h"

#include <algorithm>

namespace hubscreen::feed {

using cache::ListScope;
using cache::RecordKind;

namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 30;
constexpr int slotDays = 7;
constexpr int ownDaysBack = 35;
constexpr int historyWeeks = 9;
constexpr int historyMonths = 25;
constexpr int pastCountMonths = 2;
constexpr int freshMonthDays = 2;
constexpr int revisedDays = 2;
constexpr Milliseconds oneDay = std::chrono::hours(24);
// A reply may have 100,000; smaller ones keep the cache's transactions short beside a living screen.
constexpr qint64 bucketsAReply = 20'000;

qint64 bucketsIn(const TimeRange &range, FootfallStep step)
{
    return (range.to - range.from) / Milliseconds(lengthOf(step)) + 1;
}

Instant finishedUpTo(const Wanted &wanted, FootfallStep step)
{
    const auto day = wanted.zone.startOf(wanted.zone.dayOf(wanted.now));
    if (step == FootfallStep::Day)
        return day;
    const Milliseconds width = lengthOf(step);
    return day + (wanted.now - day) / width * width; // by time that went by: an hour may come twice by the wall clock
}

/// What is lacking of `wanted` where `known` is known; empty range: nothing.
TimeRange lacking(const std::optional<TimeRange> &known, const TimeRange &wanted, const Zone &zone, bool revise)
{
    // The window moves on by a day each day; what was known at its beginning yesterday is still enough.
    if (!known || known->from > wanted.from + oneDay || known->to < wanted.from)
        return wanted;
    const auto from = revise ? zone.startOf(zone.dayOf(known->to).addDays(-revisedDays)) : known->to;
    return {std::max(from, wanted.from), wanted.to};
}

std::optional<TimeRange> knownOf(const Known &known, const QString &hubId, FootfallStep step)
{
    const auto found = known.history.find({hubId, step});
    return found == known.history.end() ? std::nullopt : std::optional(found->second);
}

void addSeries(std::vector<Order> &orders, const Known &known, const Wanted &wanted, const QString &hubId,
               FootfallStep step, bool revise)
{
    const auto range = lacking(knownOf(known, hubId, step), wanted.history(step), wanted.zone, revise);
    if (range.from >= range.to)
        return;
    HistoryOrder order{.step = step, .range = range};
    if (!hubId.isEmpty())
        order.hubIds = {hubId};
    orders.push_back({order, Stage::Background});
}

/// All hubs that lack the same range share requests.
void addHubs(std::vector<Order> &orders, const Known &known, const Wanted &wanted, FootfallStep step, bool revise)
{
    std::map<std::pair<Instant, Instant>, std::vector<QString>> byRange;
    for (const auto &hub : known.hubs) {
        const auto range = lacking(knownOf(known, hub, step), wanted.history(step), wanted.zone, revise);
        if (range.from < range.to)
            byRange[{range.from, range.to}].push_back(hub);
    }
    for (const auto &[bounds, hubs] : byRange) {
        const TimeRange range{bounds.first, bounds.second};
        const auto atOnce = std::size_t(std::max<qint64>(1, bucketsAReply / bucketsIn(range, step)));
        for (std::size_t first = 0; first < hubs.size(); first += atOnce) {
            const auto last = std::min(first + atOnce, hubs.size());
            orders.push_back({HistoryOrder{.step = step,
                                           .range = range,
                                           .hubIds = {hubs.begin() + qsizetype(first), hubs.begin() + qsizetype(last)},
                                           .everyHub = last - first == known.hubs.size()},
                              Stage::Background});
        }
    }
}

bool hasToken(const Known &known, RecordKind kind)
{
    const auto found = known.syncTokens.find(kind);
    return found != known.syncTokens.end() && !found->second.isEmpty();
}

ListOrder update(const Known &known, RecordKind kind)
{
    return {.kind = kind, .scope = ListScope::Update, .updatedSince = known.syncTokens.at(kind)};
}

ListOrder pastCounts(const TimeRange &month)
{
    return {.kind = RecordKind::ActivityCount, .scope = ListScope::Range, .range = month};
}

/// A new month has begun: the last one, which was "so far", is asked for as a whole.
void addCounts(std::vector<Order> &orders, const Wanted &wanted)
{
    orders.push_back({ListOrder{.kind = RecordKind::ActivityCount, .range = wanted.monthSoFar()}});
    if (wanted.zone.dayOf(wanted.now).day() <= freshMonthDays)
        orders.push_back({pastCounts(wanted.pastMonths().front())});
}

/// Changes suffice when the token's list reached today and does not begin later than what is wanted.
bool activitiesCanUpdate(const Known &known, const Wanted &wanted)
{
    return hasToken(known, RecordKind::Activity) && known.activities
        && known.activities->from <= wanted.activities().from && known.activities->to > wanted.now;
}

void addActivities(std::vector<Order> &orders, const Known &known, const Wanted &wanted)
{
    const auto window = wanted.activities();
    if (!activitiesCanUpdate(known, wanted)) {
        orders.push_back({ListOrder{.kind = RecordKind::Activity, .scope = ListScope::Range, .range = window}});
        return;
    }
    orders.push_back({update(known, RecordKind::Activity)});
    if (known.activities->to < window.to)
        orders.push_back({ListOrder{
            .kind = RecordKind::Activity, .scope = ListScope::Range, .range = {known.activities->to, window.to}}});
}

/// A day a list: a large district's week would be one too long to hold at once.
void addSlots(std::vector<Order> &orders, const Known &known, const Wanted &wanted)
{
    const auto window = wanted.slots();
    const bool canUpdate = hasToken(known, RecordKind::Slot) && known.slots && known.slots->from <= window.from
        && known.slots->to > wanted.now;
    if (canUpdate)
        orders.push_back({update(known, RecordKind::Slot)});
    auto day = wanted.zone.dayOf(canUpdate ? known.slots->to : window.from);
    for (; wanted.zone.startOf(day) < window.to; day = day.addDays(1))
        orders.push_back(
            {ListOrder{.kind = RecordKind::Slot, .scope = ListScope::Range, .range = wanted.zone.rangeOf(day)}});
}

} // namespace

void Known::forgetOrder()
{
    syncTokens.clear();
    activities.reset();
    slots.reset();
}

void Known::addHistory(const HistoryOrder &order)
{
    const auto add = [&](const QString &hub) {
        auto [entry, isNew] = history.try_emplace({hub, order.step}, order.range);
        auto &range = entry->second;
        const bool joined = order.range.from <= range.to && order.range.to >= range.from;
        if (!isNew)
            range = joined ? TimeRange{std::min(range.from, order.range.from), std::max(range.to, order.range.to)}
                           : order.range;
    };
    if (order.hubIds.empty())
        add(QString());
    std::ranges::for_each(order.hubIds, add);
}

Known knownOf(const cache::SyncState &state)
{
    Known known{.districtId = state.districtId,
                .epoch = state.epoch,
                .syncTokens = {},
                .activities = state.activitiesKnown,
                .slots = state.slotsKnown,
                .history = state.historyKnown,
                .hubs = {}};
    for (const auto &[kind, list] : state.lists) {
        if (list.epoch == state.epoch)
            known.syncTokens[kind] = list.syncToken;
    }
    for (const auto &[key, range] : state.historyKnown) {
        if (!key.first.isEmpty())
            known.hubs.insert(key.first);
    }
    return known;
}

TimeRange Wanted::activities() const
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(today.addDays(-daysBack)), zone.startOf(today.addDays(daysAhead + 1))};
}

TimeRange Wanted::ownPastActivities() const
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(today.addDays(-ownDaysBack)), zone.startOf(today.addDays(-daysBack))};
}

bool Wanted::keeps(const Activity &activity) const
{
    return liesIn(activity.time, activities())
        || (!ownHub.isEmpty() && activity.hubId == ownHub && liesIn(activity.time, ownPastActivities()));
}

TimeRange Wanted::slots() const
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(today), zone.startOf(today.addDays(slotDays))};
}

TimeRange Wanted::history(FootfallStep step) const
{
    const auto today = zone.dayOf(now);
    const auto first = step == FootfallStep::Day ? today.addMonths(-historyMonths) : today.addDays(-7 * historyWeeks);
    return {zone.startOf(first), finishedUpTo(*this, step)};
}

TimeRange Wanted::monthSoFar() const
{
    const auto today = zone.dayOf(now);
    return {zone.startOf(QDate(today.year(), today.month(), 1)), zone.startOf(today.addDays(1))};
}

std::vector<TimeRange> Wanted::pastMonths() const
{
    const auto today = zone.dayOf(now);
    const QDate first(today.year(), today.month(), 1);
    std::vector<TimeRange> months;
    for (int back = 1; back <= pastCountMonths; ++back)
        months.push_back({zone.startOf(first.addMonths(-back)), zone.startOf(first.addMonths(1 - back))});
    return months;
}

std::vector<Order> firstPicture(const Known &known, const Wanted &wanted)
{
    std::vector<Order> orders;
    if (wanted.kiosk)
        orders.push_back({KioskOrder{}});
    std::ranges::move(refresh(RecordKind::Hub, known, wanted), std::back_inserter(orders));
    std::ranges::move(refresh(RecordKind::LiveFootfall, known, wanted), std::back_inserter(orders));
    std::ranges::move(ownHub(known, wanted), std::back_inserter(orders));
    return orders;
}

std::vector<Order> ownHub(const Known &known, const Wanted &wanted)
{
    if (wanted.ownHub.isEmpty())
        return {};
    auto orders = ownHistory(known, wanted, true);
    const auto today = wanted.zone.rangeOf(wanted.zone.dayOf(wanted.now));
    if (activitiesCanUpdate(known, wanted))
        orders.push_back({update(known, RecordKind::Activity)});
    else
        orders.push_back({ListOrder{
            .kind = RecordKind::Activity, .scope = ListScope::Range, .range = today, .hubId = wanted.ownHub}});
    orders.push_back({ListOrder{.kind = RecordKind::Activity,
                                .scope = ListScope::Range,
                                .range = wanted.ownPastActivities(),
                                .hubId = wanted.ownHub},
                      Stage::Background});
    return orders;
}

std::vector<Order> background(const Known &known, const Wanted &wanted)
{
    std::vector<Order> orders;
    for (const auto kind : {RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity, RecordKind::Service,
                            RecordKind::Menu, RecordKind::Slot, RecordKind::ActivityCount})
        std::ranges::move(refresh(kind, known, wanted), std::back_inserter(orders));
    for (const auto &month : wanted.pastMonths())
        orders.push_back({pastCounts(month)});
    std::ranges::move(otherHistory(known, wanted, true), std::back_inserter(orders));
    for (auto &order : orders)
        order.stage = Stage::Background;
    return orders;
}

std::vector<Order> refresh(RecordKind kind, const Known &known, const Wanted &wanted)
{
    std::vector<Order> orders;
    if (kind == RecordKind::District)
        orders.push_back({DistrictOrder{}, Stage::District});
    else if (kind == RecordKind::Kiosk)
        orders.push_back({KioskOrder{}});
    else if (kind == RecordKind::Activity)
        addActivities(orders, known, wanted);
    else if (kind == RecordKind::Slot)
        addSlots(orders, known, wanted);
    else if (kind == RecordKind::Menu)
        orders.push_back({ListOrder{.kind = kind, .range = wanted.today()}});
    else if (kind == RecordKind::ActivityCount)
        addCounts(orders, wanted);
    else if (kind != RecordKind::LiveFootfall && hasToken(known, kind))
        orders.push_back({update(known, kind)});
    else
        orders.push_back({ListOrder{.kind = kind}});
    return orders;
}

std::vector<Order> ownHistory(const Known &known, const Wanted &wanted, bool revise)
{
    std::vector<Order> orders;
    if (!wanted.ownHub.isEmpty())
        addSeries(orders, known, wanted, wanted.ownHub, FootfallStep::QuarterHour, revise);
    for (auto &order : orders)
        order.stage = Stage::FirstPicture;
    return orders;
}

std::vector<Order> otherHistory(const Known &known, const Wanted &wanted, bool revise)
{
    std::vector<Order> orders;
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour, FootfallStep::Day})
        addSeries(orders, known, wanted, {}, step, revise);
    addHubs(orders, known, wanted, FootfallStep::Hour, revise);
    addHubs(orders, known, wanted, FootfallStep::Day, revise);
    return orders;
}

} // namespace hubscreen::feed
