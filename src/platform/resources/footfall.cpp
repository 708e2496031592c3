// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/footfall.h"

#include "platform/listing.h"
#include "platform/resources/resources.h"

#include <algorithm>

namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

constexpr int now = 10;
constexpr int everyQuarter = 300;
constexpr qint64 mostBuckets = 100'000;

struct HistoryQuery {
    std::vector<QString> hubIds;
    TimeRange range;
    FootfallStep step = FootfallStep::QuarterHour;
    bool wholeDistrict = false;
};

// The first bucket's start that is not before `instant`.
Instant alignedUp(Instant instant, FootfallStep step, const Zone &zone)
{
    const auto day = zone.dayOf(instant);
    const auto midnight = zone.startOf(day);
    if (step == FootfallStep::Day)
        return midnight == instant ? instant : zone.startOf(day.addDays(1));
    const Milliseconds length = lengthOf(step);
    return midnight + (instant - midnight + length - Milliseconds(1)) / length * length;
}

// The end of the last bucket that has ended by `instant`.
Instant alignedDown(Instant instant, FootfallStep step, const Zone &zone)
{
    const auto midnight = zone.startOf(zone.dayOf(instant));
    if (step == FootfallStep::Day)
        return midnight;
    const Milliseconds length = lengthOf(step);
    return midnight + (instant - midnight) / length * length;
}

// Buckets that begin within the wished range and have ended; empty when there is none.
TimeRange finishedRange(const HistoryQuery &query, const Services &services)
{
    const auto &zone = services.format.zone;
    const auto from = alignedUp(query.range.from, query.step, zone);
    const auto to =
        std::min(alignedUp(query.range.to, query.step, zone), alignedDown(services.clock.system(), query.step, zone));
    return {from, std::max(from, to)};
}

HistoryQuery readQuery(Parameters &parameters)
{
    HistoryQuery query;
    query.hubIds = parameters.ids(u"hub_id"_s);
    const auto range = parameters.range(Milliseconds::max()); // only what has ended counts
    if (!range)
        parameters.fail(u"from, to: missing"_s);
    query.range = range.value_or(TimeRange{});
    const auto steps = parameters.choices<FootfallStep>(u"step"_s);
    if (steps.size() != 1)
        parameters.fail(u"step: one of PT15M, PT1H, P1D"_s);
    else
        query.step = steps.front();
    const auto scope = parameters.text(u"scope"_s);
    query.wholeDistrict = scope == "district"_L1;
    if (!scope.isEmpty() && !query.wholeDistrict)
        parameters.fail(u"scope: unknown word"_s);
    if (query.wholeDistrict && !query.hubIds.empty())
        parameters.fail(u"scope: not together with hub_id"_s);
    return query;
}

FootfallSeries emptySeries(const QString &hubId, Instant start, FootfallStep step)
{
    return {hubId, start, step, {}, {}, {}};
}

std::vector<FootfallSeries> seriesOf(const Services &services, const HistoryQuery &query, const TimeRange &range)
{
    const auto &facts = services.facts;
    const bool isEmpty = range.from == range.to;
    if (query.wholeDistrict)
        return {isEmpty ? emptySeries({}, range.from, query.step) : facts.districtHistory(range, query.step)};
    std::vector<FootfallSeries> series;
    for (std::size_t hub = 0; hub < facts.hubIds().size(); ++hub) {
        const auto &id = facts.hubIds()[hub];
        if (query.hubIds.empty() || std::ranges::contains(query.hubIds, id))
            series.push_back(isEmpty ? emptySeries(id, range.from, query.step) : facts.history(hub, range, query.step));
    }
    return series;
}

std::optional<Reply> refusal(const Services &services, const HistoryQuery &query, const TimeRange &range)
{
    const auto &hubIds = services.facts.hubIds();
    for (const auto &hubId : query.hubIds) {
        if (!std::ranges::contains(hubIds, hubId))
            return notFound(u"no hub "_s + hubId);
    }
    // One series, but made of every hub's.
    if (query.wholeDistrict && range.to - range.from > longestRange)
        return badRequest(u"from, to: more than %1 days of the whole district"_s.arg(longestRange.count()));
    const auto each = (range.to - range.from) / lengthOf(query.step);
    const auto hubs = query.hubIds.empty() ? hubIds.size() : query.hubIds.size();
    const auto buckets = qint64(each) * qint64(query.wholeDistrict ? 1 : hubs);
    if (buckets <= mostBuckets)
        return std::nullopt;
    return problem(400, u"too-many-buckets"_s,
                   u"%1 buckets, at most %2 a reply"_s.arg(QString::number(buckets), QString::number(mostBuckets)));
}

} // namespace

Reply liveFootfall(const Services &services, const Request &request, const Caller &)
{
    const auto page = readPageRequest(request, services.storage);
    if (!page)
        return page.error();
    const auto toJson = [&](const LiveFootfall &live) { return wire::toJson(live, services.format); };
    return pageOf(*page, services.live.all(), &LiveFootfall::hubId, toJson, false, now);
}

Reply footfallHistory(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto query = readQuery(parameters);
    if (!parameters.isGood())
        return badRequest(parameters.problem());
    const auto range = finishedRange(query, services);
    if (auto refused = refusal(services, query, range))
        return std::move(*refused);
    return document(wire::toJson(seriesOf(services, query, range), services.format), everyQuarter);
}

} // namespace hubscreen::platform::resources
