// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "insight/comparison.h"
#include "insight/quiet.h"

#include <algorithm>

// Footfall: the district now, and a hub's day.
namespace hubscreen::cache {

namespace {

/// Where a slot is by the wall clock; on a day whose clocks change, two buckets may share one: the later counts.
std::size_t slotOf(Instant start, const Zone &zone)
{
    return std::size_t(zone.minuteOfDay(start) / insight::slotMinutes);
}

bool isOpen(const std::vector<OpenPeriod> &periods, int minute)
{
    return std::ranges::any_of(periods,
                               [minute](const OpenPeriod &p) { return p.opens <= minute && minute < p.closes; });
}

} // namespace

// A counter that fell silent must not make the whole sum old: it is left out once it is withdrawn while others go on.
Reading<qint64> Reader::sumOf(Reading<qint64> LiveNow::*figure) const
{
    Instant newest{};
    std::vector<std::pair<Instant, qint64>> counted;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        const auto reading = liveOf(hub).*figure;
        if (!reading.value)
            continue;
        newest = std::max(newest, reading.observedAt);
        counted.emplace_back(reading.observedAt, *reading.value);
    }
    Reading<qint64> sum;
    for (const auto &[at, people] : counted) {
        if (newest - at >= liveFootfallLimits.shownFor)
            continue;
        sum.observedAt = sum.value ? std::min(sum.observedAt, at) : at;
        sum.value = sum.value.value_or(0) + people;
    }
    return sum;
}

Result<std::optional<double>> Reader::entriesOfDay(QDate day, int untilMinute)
{
    const auto zone = m_holdings.catalogue.zone();
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour}) {
        const auto found = m_holdings.history.day({}, step, day);
        if (!found)
            return std::unexpected(found.error());
        const auto &row = *found;
        if (!row)
            continue;
        const FootfallSeries series{.hubId = {},
                                    .start = zone.startOf(day),
                                    .step = step,
                                    .entries = row->entries,
                                    .averageInside = {},
                                    .peakInside = {}};
        if (const auto entries = insight::entriesIn(series, {series.start, zone.at(day, untilMinute)}))
            return entries;
    }
    return std::nullopt;
}

Result<std::optional<int>> Reader::percentOverTypical(const Reading<qint64> &entries)
{
    if (!entries.value)
        return std::nullopt;
    const int minute = m_holdings.catalogue.zone().minuteOfDay(entries.observedAt);
    std::vector<std::optional<double>> weeks;
    for (const auto day : insight::sameWeekdaysBefore(today())) {
        const auto byThen = entriesOfDay(day, minute);
        if (!byThen)
            return std::unexpected(byThen.error());
        weeks.push_back(*byThen);
    }
    return insight::percentOverTypical(*entries.value, weeks);
}

Result<DistrictNow> Reader::districtNow()
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    DistrictNow now{.entriesToday = sumOf(&LiveNow::entriesToday),
                    .inside = sumOf(&LiveNow::inside),
                    .percentOverTypical = {},
                    .hubs = int(m_holdings.catalogue.hubs().size()),
                    .activitiesToday = {},
                    .activitiesVouchedAt = m_holdings.sync.vouchedAt(RecordKind::Activity)};
    const auto percent = percentOverTypical(now.entriesToday);
    if (!percent)
        return std::unexpected(percent.error());
    now.percentOverTypical = *percent;
    const auto day = m_holdings.catalogue.zone().rangeOf(today());
    const auto &known = m_holdings.sync.state().activitiesKnown;
    if (!known || known->from > day.from || known->to < day.to)
        return now;
    ActivityQuery query;
    query.range = day;
    query.withCancelled = false;
    const auto count = m_holdings.activities.count(query, m_now);
    if (!count)
        return std::unexpected(count.error());
    now.activitiesToday = *count;
    return now;
}

Result<insight::DayCurve> Reader::curveOf(const QString &hubId, QDate day)
{
    const auto zone = m_holdings.catalogue.zone();
    const auto start = zone.startOf(day);
    insight::DayCurve curve;
    for (const auto step : {FootfallStep::Hour, FootfallStep::QuarterHour}) { // the finer one last: it counts
        const auto found = m_holdings.history.day(hubId, step, day);
        if (!found)
            return std::unexpected(found.error());
        const auto &row = *found;
        const auto buckets = row ? row->averageInside : std::vector<std::optional<double>>();
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            const auto at = start + qint64(i) * lengthOf(step);
            for (auto part = at; buckets[i] && part < at + lengthOf(step); part += Minutes(insight::slotMinutes))
                curve[slotOf(part, zone)] = buckets[i];
        }
    }
    return curve;
}

Result<Reader::DayCurves> Reader::curvesOf(const QString &hubId, QDate day)
{
    DayCurves curves;
    const auto today = curveOf(hubId, day);
    if (!today)
        return std::unexpected(today.error());
    curves.today = *today;
    for (const auto before : insight::sameWeekdaysBefore(day)) {
        const auto curve = curveOf(hubId, before);
        if (!curve)
            return std::unexpected(curve.error());
        curves.weeks.push_back(*curve);
    }
    curves.typical = insight::typicalDay(curves.weeks);
    return curves;
}

bool Reader::isHistoryKnown(const QString &hubId) const
{
    const auto start = m_holdings.catalogue.zone().startOf(today());
    return std::ranges::any_of(std::array{FootfallStep::QuarterHour, FootfallStep::Hour}, [&](FootfallStep step) {
        const auto known = m_holdings.sync.historyKnown(hubId, step);
        return known && known->from <= start && known->to >= start;
    });
}

Minutes Reader::lengthOfBuckets(const QString &hubId) const
{
    return Minutes(m_holdings.sync.historyKnown(hubId, FootfallStep::QuarterHour) ? 15 : 60);
}

Reader::DayHours Reader::hoursOf(const QString &hubId, QDate day) const
{
    const auto zone = m_holdings.catalogue.zone();
    const DayHours unknown{.periods = {{0, 24 * 60}}, .span = zone.rangeOf(day), .known = false};
    if (!hubId.isEmpty()) {
        const auto *hub = m_holdings.catalogue.hub(hubId);
        if (!hub)
            return {};
        const auto &hours = hub->openingHours;
        return hours.isEmpty() ? unknown : DayHours{hours.minutesOf(day), hours.spanOf(day, zone)};
    }
    OpenPeriod whole{24 * 60, 0};
    bool known = false;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        known = known || !hub.openingHours.isEmpty();
        for (const auto &period : hub.openingHours.minutesOf(day))
            whole = {std::min(whole.opens, period.opens), std::max(whole.closes, period.closes)};
    }
    if (whole.opens < whole.closes)
        return {{whole}, TimeRange{zone.at(day, whole.opens), zone.at(day, whole.closes)}};
    return known || m_holdings.catalogue.hubs().empty() ? DayHours() : unknown;
}

std::vector<BandPoint> Reader::pointsOf(const insight::TypicalDay &day, const DayHours &hours, Minutes bucket) const
{
    const auto zone = m_holdings.catalogue.zone();
    const int slotsABucket = int(bucket.count()) / insight::slotMinutes;
    std::vector<BandPoint> points;
    for (int slot = 0; slot < insight::slotsPerDay; slot += slotsABucket) {
        const int minute = slot * insight::slotMinutes;
        if (const auto &people = day[std::size_t(slot)]; people && isOpen(hours.periods, minute))
            points.push_back({zone.at(today(), minute), people->lower, people->median, people->upper});
    }
    return points;
}

HubToday Reader::dayOf(const QString &hubId, const DayCurves &curves, const DayHours &hours) const
{
    const auto zone = m_holdings.catalogue.zone();
    const auto day = today();
    HubToday answer{.hubId = hubId,
                    .day = day,
                    .open = hours.span,
                    .today = {},
                    .band = {},
                    .quiet = {},
                    .bucket = lengthOfBuckets(hubId),
                    .historyKnown = isHistoryKnown(hubId)};
    const int slotsABucket = int(answer.bucket.count()) / insight::slotMinutes;
    for (int slot = 0; slot < insight::slotsPerDay; slot += slotsABucket) {
        if (const auto inside = curves.today[std::size_t(slot)])
            answer.today.push_back({zone.at(day, slot * insight::slotMinutes), *inside});
    }
    answer.band = pointsOf(curves.typical, hours, answer.bucket);
    const auto quiet =
        hours.known ? insight::nextQuietWindow(curves.typical, hours.periods, zone.minuteOfDay(m_now)) : std::nullopt;
    if (quiet)
        answer.quiet = TimeRange{zone.at(day, quiet->from), zone.at(day, quiet->to)};
    return answer;
}

Result<HubToday> Reader::hubToday(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto curves = curvesOf(hubId, today());
    if (!curves)
        return std::unexpected(curves.error());
    return dayOf(hubId, *curves, hoursOf(hubId, today()));
}

} // namespace hubscreen::cache
