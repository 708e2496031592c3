// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/crowd.h"

#include "platform/demo/chance.h"

#include <cmath>

namespace hubscreen::platform::demo {

namespace {

constexpr double quarterMs = 15 * 60 * 1000;
constexpr int fillMinutes = 30; // after opening
constexpr int emptyMinutes = 45; // before closing
constexpr int waveQuarters = 6;
constexpr double swapShare = 1.0 / 3; // of its slot that a swap lasts
constexpr double saturationBegins = 0.7;

// Straight up to 70 % of the capacity, then ever slower towards `fullest`.
double saturated(double share, double fullest)
{
    if (share <= saturationBegins)
        return share;
    const double room = fullest - saturationBegins;
    const double over = (share - saturationBegins) / room;
    return saturationBegins + room * over / (1 + over);
}

class Marks
{
public:
    Marks(const World &world, int hub, DayNumber day, const HubDay &today)
        : m_hub(world.hub(hub)),
          m_crowd(world.facts.crowd),
          m_shape(m_crowd.shapes[std::size_t(m_hub.facts->shape)]),
          m_open(today.open),
          m_seed(draw(m_hub.seed, Draw::HourNoise, day)),
          m_load(m_hub.facts->load * today.busy),
          m_table(weekdayOf(day) < 5 ? m_shape.weekday : m_shape.weekend)
    {
    }

    int insideAt(int mark) const
    {
        const double doors = doorFactor(mark * 15);
        if (doors <= 0)
            return 0;
        const double share = m_load * double(m_table[std::size_t(mark)]) * wave(mark);
        return int(std::lround(m_hub.record.capacity * saturated(share, m_crowd.fullest) * doors));
    }

    QuarterFlow flow(int quarter, int before, int after) const
    {
        if (before == 0 && after == 0)
            return {};
        const double jitter = 0.85 + 0.3 * unit(draw(m_seed, Draw::Churn, quarter));
        const double leaving = (before + after) / 2.0 * 15 / m_shape.stayMinutes * jitter;
        const int exits = std::max({0, before - after, int(std::lround(leaving))});
        return {.before = before,
                .after = after,
                .swaps = std::min(exits, exits + after - before),
                .leavesFirst = std::min(before, after) > 0};
    }

private:
    // Nobody is inside at the moment of opening or closing.
    double doorFactor(int minute) const
    {
        for (const auto &period : m_open) {
            if (minute > period.opens && minute < period.closes)
                return std::min(
                    {1.0, double(minute - period.opens) / fillMinutes, double(period.closes - minute) / emptyMinutes});
        }
        return 0;
    }

    double wave(int mark) const
    {
        const int knot = mark / waveQuarters;
        const double way = double(mark % waveQuarters) / waveQuarters;
        const double left = bell(draw(m_seed, Draw::HourNoise, knot));
        const double right = bell(draw(m_seed, Draw::HourNoise, knot + 1));
        return 1 + m_crowd.hourSpread * (left + (right - left) * way);
    }

    const WorldHub &m_hub;
    const CrowdFacts &m_crowd;
    const CrowdShape &m_shape;
    const OpenSpans &m_open;
    quint64 m_seed;
    double m_load;
    const std::array<float, quartersADay + 1> &m_table;
};

bool isCounted(const HubDay &today, int quarter)
{
    return !today.outage || quarter * 15 >= today.outage->closes || (quarter + 1) * 15 <= today.outage->opens;
}

struct Counts {
    int entries = 0;
    int exits = 0;
};

// `part` of the quarter hour is over, 0 ≤ part < 1. Each move has a slot of its own and a drawn moment in its middle
// half; a swap begins at a drawn moment of its slot and lasts a third of it.
Counts movesWithin(const QuarterFlow &flow, quint64 seed, double part)
{
    const int net = std::abs(flow.net());
    const double netSlot = part * net;
    const int netWhole = int(netSlot);
    const double netMoment = 0.25 + 0.5 * unit(draw(seed, Draw::NetMove, netWhole));
    const int moved = netWhole + (netSlot - netWhole >= netMoment ? 1 : 0);

    const double swapSlot = part * flow.swaps;
    const int whole = int(swapSlot);
    const double begins = (1 - swapShare) * unit(draw(seed, Draw::Swap, whole));
    const int first = whole + (swapSlot - whole >= begins ? 1 : 0);
    const int second = whole + (swapSlot - whole >= begins + swapShare ? 1 : 0);

    Counts counts{flow.leavesFirst ? second : first, flow.leavesFirst ? first : second};
    (flow.net() > 0 ? counts.entries : counts.exits) += std::min(moved, net);
    return counts;
}

Counts countsAt(const World &world, int hub, DayNumber day, Milliseconds timeOfDay)
{
    const auto today = hubDay(world, hub, day);
    const Marks marks(world, hub, day, today);
    const int quarter = int(double(timeOfDay.count()) / quarterMs);
    Counts counts;
    if (today.open.isEmpty())
        return counts;
    int before = 0;
    for (int i = today.open.begin()->opens / 15; i <= quarter && i < quartersADay; ++i) {
        const int after = marks.insideAt(i + 1);
        const auto flow = marks.flow(i, before, after);
        before = after;
        if (i == quarter) {
            const double part = std::fmod(double(timeOfDay.count()), quarterMs) / quarterMs;
            const auto moves = movesWithin(flow, draw(world.hub(hub).seed, Draw::Swap, day, i), part);
            return {counts.entries + moves.entries, counts.exits + moves.exits};
        }
        counts.entries += flow.entries();
        counts.exits += flow.exits();
    }
    return counts;
}

} // namespace

double QuarterFlow::averageInside() const
{
    const double swapped = swaps > 0 ? (leavesFirst ? -swapShare : swapShare) : 0;
    return (before + after) / 2.0 + swapped;
}

FootfallBucket DayFlow::bucket(int quarter) const
{
    const auto i = std::size_t(quarter);
    if (!counted[i])
        return {};
    return {quarters[i].entries(), quarters[i].averageInside(), quarters[i].peakInside()};
}

FootfallBucket DayFlow::bucket(int first, int count) const
{
    qint64 entries = 0;
    qint64 peak = 0;
    double sum = 0;
    for (int i = first; i < first + count; ++i) {
        const auto index = std::size_t(i);
        if (!counted[index])
            return {};
        entries += quarters[index].entries();
        sum += quarters[index].averageInside();
        peak = std::max<qint64>(peak, quarters[index].peakInside());
    }
    return {entries, sum / count, peak};
}

DayFlow dayFlow(const World &world, int hub, DayNumber day)
{
    DayFlow flow;
    flow.counted.fill(true);
    const auto today = hubDay(world, hub, day);
    const Marks marks(world, hub, day, today);
    for (const auto &period : today.open) {
        int before = 0;
        for (int i = period.opens / 15; i < period.closes / 15; ++i) {
            const int after = marks.insideAt(i + 1);
            flow.quarters[std::size_t(i)] = marks.flow(i, before, after);
            flow.counted[std::size_t(i)] = isCounted(today, i);
            before = after;
        }
    }
    if (today.outage) {
        for (int i = 0; i < quartersADay; ++i)
            flow.counted[std::size_t(i)] = isCounted(today, i);
    }
    return flow;
}

FootfallBucket quarterBucket(const World &world, int hub, DayNumber day, int quarter)
{
    const auto today = hubDay(world, hub, day);
    if (!isCounted(today, quarter))
        return {};
    const Marks marks(world, hub, day, today);
    const auto flow = marks.flow(quarter, marks.insideAt(quarter), marks.insideAt(quarter + 1));
    return {flow.entries(), flow.averageInside(), flow.peakInside()};
}

LiveFootfall liveFootfall(const World &world, int hub, Instant at)
{
    const auto &clock = world.facts.clock;
    const auto day = clock.dayOf(at);
    auto timeOfDay = clock.timeOfDay(at);
    const auto outage = hubDay(world, hub, day).outage;
    const bool isOut = outage && timeOfDay >= Minutes(outage->opens) && timeOfDay < Minutes(outage->closes);
    if (isOut)
        timeOfDay = Minutes(outage->opens);
    const auto [entries, exits] = countsAt(world, hub, day, timeOfDay);
    LiveFootfall live{
        .hubId = world.hub(hub).record.id, .at = at, .inside = {}, .entriesToday = entries, .exitsToday = exits};
    if (!isOut)
        live.inside = entries - exits;
    return live;
}

} // namespace hubscreen::platform::demo
