// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/hub_day.h"

#include "platform/demo/chance.h"

namespace hubscreen::platform::demo {

namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 30;
constexpr int earliestEnd = 16 * 60;

bool isMishapProne(const World &world, int hub)
{
    return world.hub(hub).facts->style != HubStyle::Flagship;
}

// The first hub from a drawn one on that fits; -1 when none does.
template<typename Fits>
int pickHub(const World &world, int block, quint64 drawn, Fits fits)
{
    const int begin = world.blockBegin(block);
    const int size = world.blockEnd(block) - begin;
    const int start = int(drawn % quint64(size));
    for (int i = 0; i < size; ++i) {
        const int hub = begin + (start + i) % size;
        if (fits(hub))
            return hub;
    }
    return -1;
}

quint64 dayDraw(const World &world, Draw what, int block, DayNumber day)
{
    return draw(world.seed, what, block, day);
}

OpenSpans cutAt(const OpenSpans &spans, int minute)
{
    OpenSpans cut;
    for (const auto &period : spans) {
        if (period.opens < minute)
            cut.periods[std::size_t(cut.count++)] = {period.opens, std::min(period.closes, minute)};
    }
    return cut;
}

std::optional<OpenPeriod> outageOf(const World &world, int hub, int early, DayNumber day)
{
    const int block = world.hub(hub).block;
    const int broken = pickHub(world, block, dayDraw(world, Draw::OutageHub, block, day), [&](int candidate) {
        return candidate % world.blockSize() != 0 && candidate != early
            && plannedHours(world, candidate, day).lastClose() >= earliestEnd;
    });
    if (broken != hub)
        return std::nullopt;
    const auto times = dayDraw(world, Draw::OutageTime, block, day);
    return OpenPeriod{8 * 60 + 35 + int(times % 100), 13 * 60 + int((times >> 16) % 270)};
}

double busyFactor(const World &world, const WorldHub &hub, DayNumber day)
{
    const auto &crowd = world.facts.crowd;
    const auto date = dateOf(day);
    const bool rains = unit(draw(world.seed, Draw::Rain, day)) < crowd.rainShare;
    const double weather =
        (rains ? crowd.rainFactor : 1.0) * (1 + crowd.daySpread * bell(draw(world.seed, Draw::DayNoise, day)));
    const double own = 1 + crowd.hubSpread * bell(draw(hub.seed, Draw::HubNoise, day));
    const auto *holiday = world.holiday(day);
    return crowd.weekdays[std::size_t(weekdayOf(day))] * crowd.months[std::size_t(date.month() - 1)] * weather * own
        * (holiday ? holiday->factor : 1.0);
}

} // namespace

int closedHub(const World &world, int block, DayNumber day)
{
    return pickHub(world, block, dayDraw(world, Draw::ClosedHub, block, day),
                   [&world](int hub) { return isMishapProne(world, hub); });
}

EarlyHub earlyHub(const World &world, int block, DayNumber day)
{
    const auto fits = [&](int hub) {
        return isMishapProne(world, hub) && plannedHours(world, hub, day).lastClose() > earliestEnd + 60;
    };
    const int hub = pickHub(world, block, dayDraw(world, Draw::EarlyHub, block, day), fits);
    const auto times = dayDraw(world, Draw::EarlyTime, block, day);
    const int closes = 15 * 60 + 30 + 15 * int(times % 5);
    return {hub, {closes - 105 - int((times >> 8) % 45), closes}};
}

OpenSpans plannedHours(const World &world, int hub, DayNumber day)
{
    const auto &facts = *world.hub(hub).facts;
    const auto *holiday = world.holiday(day);
    if (holiday && facts.style != HubStyle::Flagship && day - holiday->from < holiday->closedDays)
        return {};
    if (closedHub(world, world.hub(hub).block, day) == hub)
        return {};
    return facts.hours[std::size_t(weekdayOf(day))];
}

HubDay hubDay(const World &world, int hub, DayNumber day)
{
    HubDay result{.open = plannedHours(world, hub, day), .early = {}, .outage = {}};
    if (result.open.isEmpty())
        return result;
    result.busy = busyFactor(world, world.hub(hub), day);
    const auto early = earlyHub(world, world.hub(hub).block, day);
    if (early.hub == hub) {
        result.early = early.closing;
        result.open = cutAt(result.open, early.closing.closes);
    }
    result.outage = outageOf(world, hub, early.hub, day);
    return result;
}

std::vector<OpeningException> knownExceptions(const World &world, int hub, Instant now)
{
    std::vector<OpeningException> exceptions;
    const auto &clock = world.facts.clock;
    const auto today = clock.dayOf(now);
    for (DayNumber day = today - daysBack; day <= today + daysAhead; ++day) {
        auto spans = plannedHours(world, hub, day);
        const auto early = earlyHub(world, world.hub(hub).block, day);
        if (early.hub == hub && clock.at(day, early.closing.announced) <= now)
            spans = cutAt(spans, early.closing.closes);
        if (spans == world.hub(hub).facts->hours[std::size_t(weekdayOf(day))])
            continue;
        exceptions.push_back({dateOf(day), {spans.begin(), spans.end()}});
    }
    return exceptions;
}

} // namespace hubscreen::platform::demo
