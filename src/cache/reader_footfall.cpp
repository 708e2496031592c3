// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "insight/comparison.h"
#include "insight/quiet.h"

#include <algorithm>

// Footfall: the district now, and a hub's day.
namespace hubscreen::cache {

namespace {

/// Where a moment is by the wall clock.
std::size_t slotOf(Instant moment, const Zone &zone)
{
    return std::size_t(zone.minuteOfDay(moment) / insight::slotMinutes);
}

constexpr Minutes slotLength(insight::slotMinutes);

bool isOpen(const std::vector<OpenPeriod> &periods, int minute)
{
    return std::ranges::any_of(periods,
                               [minute](const OpenPeriod &p) { return p.opens <= minute && minute < p.closes; });
}

} // namespace

// A counter that fell silent must not make the whole sum old: it is left out once it is withdrawn while others go on.
Reader::Total Reader::totalOf(Reading<qint64> Figures::*figure) const
{
    Instant newest{};
    std::vector<std::pair<const QString *, Reading<qint64>>> readings;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        readings.emplace_back(&id, figuresOf(id).*figure);
        if (readings.back().second.value)
            newest = std::max(newest, readings.back().second.observedAt);
    }
    Total total;
    for (const auto &[id, reading] : readings) {
        if (!reading.value || newest - reading.observedAt >= liveFootfallLimits.shownFor) {
            total.lacking.push_back(*id);
            continue;
        }
        auto &people = total.people;
        people.observedAt = people.value ? std::min(people.observedAt, reading.observedAt) : reading.observedAt;
        people.value = people.value.value_or(0) + *reading.value;
        total.counted.emplace_back(*id, *reading.value);
    }
    return total;
}

Result<std::optional<double>> Reader::entriesOfDay(const QString &hubId, QDate day, int untilMinute, Gaps gaps)
{
    const auto zone = m_holdings.catalogue.zone();
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour}) {
        if (!m_holdings.sync.historyKnown(hubId, step))
            continue;
        const auto found = m_holdings.history.day(hubId, step, day);
        if (!found)
            return std::unexpected(found.error());
        const auto &row = *found;
        if (!row)
            continue;
        FootfallSeries series{.hubId = {},
                              .start = zone.startOf(day),
                              .step = step,
                              .entries = row->entries,
                              .averageInside = {},
                              .peakInside = {}};
        for (auto &entries : series.entries) {
            if (!entries && gaps == Gaps::Nobody)
                entries = 0;
        }
        if (const auto entries = insight::entriesIn(series, {series.start, zone.at(day, untilMinute)}))
            return entries;
    }
    return std::nullopt;
}

// Who has no row was not counted then, and is not in the district's sum of that day either.
Result<double> Reader::entriesOf(const std::vector<QString> &hubIds, QDate day, int untilMinute)
{
    double sum = 0;
    for (const auto &hubId : hubIds) {
        const auto entries = entriesOfDay(hubId, day, untilMinute, Gaps::Nobody);
        if (!entries)
            return std::unexpected(entries.error());
        sum += entries->value_or(0);
    }
    return sum;
}

// A hub whose past was not read yet is taken to have one: it is in the district's sums.
Result<Reader::Like> Reader::likeOf(const Total &entries, QDate firstDay)
{
    Like like{.people = *entries.people.value, .hubs = int(entries.counted.size()), .without = entries.lacking};
    for (const auto &[hubId, people] : entries.counted) {
        const auto &sync = m_holdings.sync;
        const auto since = m_holdings.history.countedSince(hubId);
        if (!since)
            return std::unexpected(since.error());
        const bool isRead =
            sync.historyKnown(hubId, FootfallStep::QuarterHour) || sync.historyKnown(hubId, FootfallStep::Hour);
        if (!isRead || (*since && **since <= firstDay))
            continue;
        like.people -= people;
        --like.hubs;
        like.without.push_back(hubId);
    }
    return like;
}

Result<void> Reader::compare(DistrictNow &now, const Total &entries)
{
    if (!insight::isNearlyAll(now.entriesHubs, now.hubs))
        return {};
    const int minute = m_holdings.catalogue.zone().minuteOfDay(entries.people.observedAt);
    std::vector<std::pair<QDate, double>> days; // of the whole district, the latest first
    for (const auto day : insight::sameWeekdaysBefore(today())) {
        const auto byThen = entriesOfDay({}, day, minute, Gaps::Unknown);
        if (!byThen)
            return std::unexpected(byThen.error());
        if (*byThen)
            days.emplace_back(day, **byThen);
    }
    if (days.empty())
        return {};
    const auto like = likeOf(entries, days.back().first);
    if (!like)
        return std::unexpected(like.error());
    if (!insight::isNearlyAll(like->hubs, now.hubs))
        return {};
    std::vector<std::optional<double>> weeks;
    for (const auto &[day, all] : days) {
        const auto others = entriesOf(like->without, day, minute);
        if (!others)
            return std::unexpected(others.error());
        weeks.push_back(std::max(0.0, all - *others));
    }
    now.percentOverTypical = insight::percentOverTypical(like->people, weeks);
    now.comparedHubs = now.percentOverTypical ? like->hubs : 0;
    return {};
}

Result<DistrictNow> Reader::districtNow()
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto entries = totalOf(&Figures::entriesToday);
    const auto inside = totalOf(&Figures::inside);
    DistrictNow now{.entriesToday = entries.people,
                    .inside = inside.people,
                    .entriesHubs = int(entries.counted.size()),
                    .insideHubs = int(inside.counted.size()),
                    .percentOverTypical = {},
                    .hubs = int(m_holdings.catalogue.hubs().size()),
                    .activitiesToday = {},
                    .activitiesVouchedAt = m_holdings.sync.vouchedAt(RecordKind::Activity)};
    if (const auto compared = compare(now, entries); !compared)
        return std::unexpected(compared.error());
    const auto day = m_holdings.catalogue.zone().rangeOf(today());
    const auto &known = m_holdings.sync.state().activitiesKnown;
    if (!known || known->from > day.from || known->to < day.to)
        return now;
    const auto count = m_holdings.activities.count(day);
    if (!count)
        return std::unexpected(count.error());
    now.activitiesToday = *count;
    return now;
}

Result<Reader::DayLine> Reader::lineOf(const QString &hubId, QDate day)
{
    const auto length = m_holdings.catalogue.zone().rangeOf(day);
    DayLine line(std::size_t((length.to - length.from) / slotLength));
    for (const auto step : {FootfallStep::Hour, FootfallStep::QuarterHour}) { // the finer one last: it counts
        const auto found = m_holdings.history.day(hubId, step, day);
        if (!found)
            return std::unexpected(found.error());
        const auto &row = *found;
        const auto buckets = row ? row->averageInside : DayLine();
        const auto slotsABucket = std::size_t(lengthOf(step) / slotLength);
        for (std::size_t i = 0; i < std::min(line.size(), buckets.size() * slotsABucket); ++i) {
            if (const auto &inside = buckets[i / slotsABucket])
                line[i] = inside;
        }
    }
    return line;
}

// Of an hour that comes twice by the wall clock, the later one counts.
insight::DayCurve Reader::byWallClock(const DayLine &line, QDate day) const
{
    const auto zone = m_holdings.catalogue.zone();
    const auto start = zone.startOf(day);
    insight::DayCurve curve;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i])
            curve[slotOf(start + qint64(i) * slotLength, zone)] = line[i];
    }
    return curve;
}

Result<insight::DayCurve> Reader::curveOf(const QString &hubId, QDate day)
{
    return lineOf(hubId, day).transform([this, day](const DayLine &line) { return byWallClock(line, day); });
}

Result<Reader::DayCurves> Reader::curvesOf(const QString &hubId, QDate day)
{
    DayCurves curves;
    const auto line = lineOf(hubId, day);
    if (!line)
        return std::unexpected(line.error());
    curves.line = *line;
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
    const auto range = zone.rangeOf(today());
    std::vector<BandPoint> points;
    for (auto at = range.from; at < range.to; at += bucket) { // an hour that comes twice is usual twice
        const auto &people = day[slotOf(at, zone)];
        if (people && isOpen(hours.periods, zone.minuteOfDay(at)))
            points.push_back({at, people->lower, people->median, people->upper});
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
    const auto slotsABucket = std::size_t(answer.bucket / slotLength);
    for (std::size_t slot = 0; slot < curves.line.size(); slot += slotsABucket) {
        if (const auto inside = curves.line[slot])
            answer.today.push_back({zone.startOf(day) + qint64(slot) * slotLength, *inside});
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
